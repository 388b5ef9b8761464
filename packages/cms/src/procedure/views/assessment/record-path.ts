import type { Fact, Period } from '@tieuchi/schemas'
import { isFromRecords, previousPeriod } from '@tieuchi/schemas/model'
import { type ProcedureSlug, procedureSlugs } from '../../slugs.js'

/** A record as a path below the admin's address. */
export const recordPath = ({ collection, id }: { collection: ProcedureSlug; id: string }): string =>
  `/collections/${collection}/${id}`

/** The incidents that a fact is counted from, as a path to their list; undefined where it is not counted from any. */
export function incidentsPath({ derived }: Fact, area: string, window: Period): string | undefined {
  if (!isFromRecords(derived) || !derived.events) return undefined
  const { from, before } = derived.window === 'previous' ? previousPeriod(window) : window
  const where = [
    ['area][equals', area],
    ['on][greater_than_equal', from],
    ['on][less_than', before],
    ['type][in', derived.events.join(',')],
  ]
  // The shape that the list's own filters have, so that they show what is filtered.
  const query = where.map(([key, value], index) => [`where[or][0][and][${index}][${key}]`, String(value)])
  return `/collections/${procedureSlugs.incidents}?${new URLSearchParams(query)}`
}
