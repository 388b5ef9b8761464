import type { CriteriaSet } from '../criteria-set.js'
import { type Issue, warning } from '../issue.js'
import { comparisonsIn } from '../model/condition.js'
import { derivationInputs } from '../model/fact.js'

/** Facts and parameters that no criterion reads, directly or through a derivation, are probably left over. */
export function checkUsage(set: CriteriaSet): Issue[] {
  const facts = new Set<string>()
  const parameters = new Set<string>()
  for (const { condition, applicability } of set.criteria) {
    for (const tree of applicability ? [condition, applicability] : [condition]) {
      for (const { comparison } of comparisonsIn(tree)) {
        facts.add(comparison.fact)
        if (typeof comparison.value !== 'object') continue
        if ('fact' in comparison.value) facts.add(comparison.value.fact)
        if ('parameter' in comparison.value) parameters.add(comparison.value.parameter)
      }
    }
  }
  for (const { minimumPoints } of [set.outcomeRule, ...set.bands]) {
    if (typeof minimumPoints === 'object') parameters.add(minimumPoints.parameter)
  }
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  for (const id of facts) {
    const derived = byId.get(id)?.derived
    for (const input of derived ? derivationInputs(derived) : []) facts.add(input)
  }
  return [
    ...set.facts.flatMap(({ id }, index) =>
      facts.has(id) ? [] : [warning('unused-fact', ['facts', index], { fact: id })],
    ),
    ...set.parameters.flatMap(({ id }, index) =>
      parameters.has(id) ? [] : [warning('unused-parameter', ['parameters', index], { parameter: id })],
    ),
  ]
}
