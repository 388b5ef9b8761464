import type { CriteriaSet } from '../criteria-set.js'
import { type Issue, warning } from '../issue.js'
import { isFromRecords } from '../model/derivation.js'
import { directFacts, withInputs } from '../model/usage.js'
import { usedParameters } from './used-parameters.js'

/** Facts and parameters that no criterion reads, directly or through a derivation, are probably left over. */
export function checkUsage(set: CriteriaSet): Issue[] {
  const facts = withInputs(new Map(set.facts.map((fact) => [fact.id, fact])), directFacts(set))
  const parameters = usedParameters(set)
  return [
    ...set.facts.flatMap(({ id }, index) =>
      facts.has(id) ? [] : [warning('unused-fact', ['facts', index], { fact: id })],
    ),
    ...set.parameters.flatMap(({ id }, index) =>
      parameters.has(id) ? [] : [warning('unused-parameter', ['parameters', index], { parameter: id })],
    ),
    ...unusedRecords(set),
  ]
}

/** Event types and lists from which no fact is derived. */
function unusedRecords({ facts, eventTypes = [], lists = [] }: CriteriaSet): Issue[] {
  const derivations = facts.flatMap(({ derived }) => (isFromRecords(derived) ? [derived] : []))
  const counted = new Set(derivations.flatMap(({ events }) => events ?? []))
  const read = new Set(derivations.flatMap(({ list }) => list ?? []))
  return [
    ...eventTypes.flatMap(({ id }, index) =>
      counted.has(id) ? [] : [warning('unused-event-type', ['eventTypes', index], { eventType: id })],
    ),
    ...lists.flatMap(({ id }, index) =>
      read.has(id) ? [] : [warning('unused-list', ['lists', index], { list: id })],
    ),
  ]
}
