import type { CriteriaSet, Fact } from '@tieuchi/schemas'
import { directUsage, isReportable, withInputs } from '@tieuchi/schemas/model'

/** The reported facts that the criteria of a set need, directly or through derivations, in the set's order. */
export function requiredFacts(set: CriteriaSet): Fact[] {
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const reported = new Set(reportedFactsBehind(byId, directUsage(set).facts))
  return set.facts.filter(({ id }) => reported.has(id))
}

/** The ids of the reported facts that these facts are or are derived from, in the order in which they are reached. */
export function reportedFactsBehind(byId: ReadonlyMap<string, Fact>, facts: Iterable<string>): string[] {
  return [...withInputs(byId, facts)].filter((id) => isReportable(byId.get(id) ?? {}))
}
