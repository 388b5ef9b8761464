import type { Condition } from '../condition.js'
import type { CriteriaSet } from '../criteria-set.js'
import type { RecordDerivation } from '../derivation.js'
import type { Fact } from '../fact.js'
import { comparisonsIn } from './condition.js'
import { derivationInputs, isFromRecords } from './derivation.js'

/**
 * The facts that a set's criteria, tiers, deductions, exclusions and bands read themselves, without what these are
 * derived from.
 */
export function directFacts(set: CriteriaSet): Set<string> {
  const facts = new Set<string>()
  for (const condition of conditionsOf(set)) {
    for (const { comparison } of comparisonsIn(condition)) {
      facts.add(comparison.fact)
      const { value } = comparison
      if (typeof value === 'object' && 'fact' in value) facts.add(value.fact)
    }
  }
  for (const { deductions = [] } of set.criteria) {
    for (const { each } of deductions) if (each !== undefined) facts.add(each)
  }
  return facts
}

/** These facts and every fact they are derived from, in the order in which they are reached. */
export function withInputs(byId: ReadonlyMap<string, Fact>, facts: Iterable<string>): Set<string> {
  const reached = new Set(facts)
  // A set grows while it is walked, so inputs of inputs are reached too.
  for (const id of reached) {
    const derived = byId.get(id)?.derived
    for (const input of derived ? derivationInputs(derived) : []) reached.add(input)
  }
  return reached
}

/** The derivations over records behind these facts. */
export function recordDerivations(set: CriteriaSet, facts: Iterable<string>): RecordDerivation[] {
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  return [...withInputs(byId, facts)].flatMap((id) => {
    const derived = byId.get(id)?.derived
    return isFromRecords(derived) ? [derived] : []
  })
}

/** Every condition over facts that decides something. */
export function conditionsOf({ criteria, exclusions = [], bands }: CriteriaSet): Condition[] {
  return [
    ...criteria.flatMap(({ condition, applicability, tiers = [], deductions = [] }) => [
      condition,
      ...(applicability ? [applicability] : []),
      ...[...tiers, ...deductions].flatMap(({ when }) => when ?? []),
    ]),
    ...[...exclusions, ...bands].flatMap(({ when }) => when ?? []),
  ]
}
