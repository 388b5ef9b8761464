import type { CriteriaSet, Fact } from '@tieuchi/schemas'
import { comparisonsIn, derivationInputs } from '@tieuchi/schemas/model'

/** The reported facts that the criteria of a set need, directly or through derivations, in the set's order. */
export function requiredFacts(set: CriteriaSet): Fact[] {
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const needed = new Set<string>()
  for (const { condition, applicability } of set.criteria) {
    for (const part of applicability ? [condition, applicability] : [condition]) {
      for (const { comparison } of comparisonsIn(part)) {
        needed.add(comparison.fact)
        if (typeof comparison.value === 'object' && 'fact' in comparison.value)
          needed.add(comparison.value.fact)
      }
    }
  }
  // A set grows while it is walked, so inputs of inputs are reached too.
  for (const id of needed) {
    const derived = byId.get(id)?.derived
    for (const input of derived ? derivationInputs(derived) : []) needed.add(input)
  }
  return set.facts.filter((fact) => needed.has(fact.id) && fact.derived === undefined)
}
