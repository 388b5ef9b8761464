import type { Condition } from '../condition.js'
import type { CriteriaSet } from '../criteria-set.js'
import { comparisonsIn } from '../model/condition.js'
import { fieldsOf } from '../model/record.js'
import { conditionsOf, directFacts, recordDerivations, withInputs } from '../model/usage.js'
import type { PointsOperand, Requirements } from '../outcome-rule.js'

/** The parameters that a set's criteria, rule and bands read, also those behind the facts that they read. */
export function usedParameters(set: CriteriaSet): Set<string> {
  const facts = directFacts(set)
  const parameters = new Set<string>()
  for (const condition of [...conditionsOf(set), ...conditionsBehind(set, facts)]) {
    for (const { comparison } of comparisonsIn(condition)) {
      const { value } = comparison
      if (typeof value === 'object' && 'parameter' in value) parameters.add(value.parameter)
    }
  }
  for (const requirements of [set.outcomeRule, ...set.bands]) {
    for (const operand of operandsOf(requirements)) {
      if (typeof operand === 'object') parameters.add(operand.parameter)
    }
  }
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  for (const id of withInputs(byId, facts)) {
    const derived = byId.get(id)?.derived
    if (derived?.kind === 'parameter') parameters.add(derived.parameter)
  }
  return parameters
}

/** Every condition over fields of records that these facts rest on. */
function conditionsBehind(set: CriteriaSet, facts: Iterable<string>): Condition[] {
  const derivations = recordDerivations(set, facts)
  const types = new Set(derivations.flatMap(({ events = [] }) => events))
  const lists = new Set(derivations.flatMap(({ list }) => list ?? []))
  const records = [
    ...(set.eventTypes ?? []).filter(({ id }) => types.has(id)),
    ...(set.lists ?? []).filter(({ id }) => lists.has(id)),
  ]
  return [
    ...derivations.flatMap((derived) =>
      [derived.where ?? [], 'meets' in derived ? derived.meets : []].flat(),
    ),
    ...records
      .flatMap(fieldsOf)
      .flatMap(({ classification }) => classification?.rows ?? [])
      .map(({ when }) => when),
  ]
}

function operandsOf(requirements: Requirements & { belowPoints?: PointsOperand | undefined }) {
  const { minimumPoints, minimumShare, belowPoints, atLeast = [] } = requirements
  return [minimumPoints, minimumShare, belowPoints, ...atLeast.map(({ count }) => count)]
}
