import type { CriteriaSet, Fact } from '@tieuchi/schemas'
import { directFacts, isReportable, recordDerivations, withInputs } from '@tieuchi/schemas/model'

/**
 * The facts that a host must supply for the criteria of a set, directly or through derivations, in the set's order.
 * Facts drawn from records are among them, because they can be reported where there is no record: `requiredRecords`
 * names what they are drawn from.
 */
export function requiredFacts(set: CriteriaSet): Fact[] {
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const reported = new Set(reportedFactsBehind(byId, directFacts(set)))
  return set.facts.filter(({ id }) => reported.has(id))
}

/** The ids of the facts, among these and what they are derived from, that can be reported, as they are reached. */
export function reportedFactsBehind(byId: ReadonlyMap<string, Fact>, facts: Iterable<string>): string[] {
  return [...withInputs(byId, facts)].filter((id) => isReportable(byId.get(id) ?? {}))
}

/** The records that the criteria of a set are drawn from. */
export interface RequiredRecords {
  /** The event types, each with the windows from which it is counted. */
  events: { type: string; windows: ('current' | 'previous')[] }[]
  /** The ids of the lists. */
  lists: string[]
}

/** The events and lists that a host can supply instead of the figures that are drawn from them, in the set's order. */
export function requiredRecords(set: CriteriaSet): RequiredRecords {
  const derivations = recordDerivations(set, directFacts(set))
  const asked = (type: string, window: 'previous' | undefined) =>
    derivations.some((derived) => derived.events?.includes(type) && derived.window === window)
  return {
    events: (set.eventTypes ?? []).flatMap(({ id }) => {
      const current = asked(id, undefined) ? (['current'] as const) : []
      const previous = asked(id, 'previous') ? (['previous'] as const) : []
      const windows = [...current, ...previous]
      return windows.length > 0 ? [{ type: id, windows }] : []
    }),
    lists: (set.lists ?? []).map(({ id }) => id).filter((id) => derivations.some(({ list }) => list === id)),
  }
}
