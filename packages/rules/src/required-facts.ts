import type { CriteriaSet, Fact } from '@tieuchi/schemas'
import { comparisonsIn, derivationInputs } from '@tieuchi/schemas/model'

/** The reported facts that the criteria of a set need, directly or through derivations, in the set's order. */
export function requiredFacts(set: CriteriaSet): Fact[] {
  const needed = set.criteria.flatMap(({ condition, applicability }) =>
    (applicability ? [condition, applicability] : [condition]).flatMap((part) =>
      [...comparisonsIn(part)].flatMap(({ comparison: { fact, value } }) =>
        typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact],
      ),
    ),
  )
  const reported = new Set(reportedFactsBehind(new Map(set.facts.map((fact) => [fact.id, fact])), needed))
  return set.facts.filter(({ id }) => reported.has(id))
}

/** The ids of the reported facts that these facts are or are derived from, in the order in which they are reached. */
export function reportedFactsBehind(byId: ReadonlyMap<string, Fact>, facts: readonly string[]): string[] {
  const reached = new Set(facts)
  // A set grows while it is walked, so inputs of inputs are reached too.
  for (const id of reached) {
    const derived = byId.get(id)?.derived
    for (const input of derived ? derivationInputs(derived) : []) reached.add(input)
  }
  return [...reached].filter((id) => byId.get(id)?.derived === undefined)
}
