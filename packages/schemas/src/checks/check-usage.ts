import type { CriteriaSet } from '../criteria-set.js'
import { type Issue, warning } from '../issue.js'
import { directUsage, withInputs } from '../model/usage.js'

/** Facts and parameters that no criterion reads, directly or through a derivation, are probably left over. */
export function checkUsage(set: CriteriaSet): Issue[] {
  const used = directUsage(set)
  const facts = withInputs(new Map(set.facts.map((fact) => [fact.id, fact])), used.facts)
  return [
    ...set.facts.flatMap(({ id }, index) =>
      facts.has(id) ? [] : [warning('unused-fact', ['facts', index], { fact: id })],
    ),
    ...set.parameters.flatMap(({ id }, index) =>
      used.parameters.has(id) ? [] : [warning('unused-parameter', ['parameters', index], { parameter: id })],
    ),
  ]
}
