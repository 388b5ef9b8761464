import type { CriteriaSet } from '../criteria-set.js'
import type { Fact } from '../fact.js'
import { comparisonsIn } from './condition.js'
import { derivationInputs } from './derivation.js'

/** The ids of the facts and parameters that a set's criteria, outcome rule and bands read themselves. */
export function directUsage(set: CriteriaSet): { facts: Set<string>; parameters: Set<string> } {
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
  return { facts, parameters }
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
