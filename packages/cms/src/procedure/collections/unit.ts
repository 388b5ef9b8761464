import type { CalendarDate } from '@tieuchi/schemas'

export const levels = ['province', 'district', 'commune'] as const
export type Level = (typeof levels)[number]

/**
 * An administrative unit in one legal existence: what is renamed, merged or split ends, and its successors say what
 * they replace. So the tree of any past day can be read from the dates.
 */
export interface Unit {
  id: string
  code: string
  name: string
  level: Level
  from: CalendarDate
  /** The first day on which it no longer exists. */
  before?: CalendarDate | null
  replaces?: string[] | null
  /** Its parents, each from its day on; a commune's was a district until the district level ended. */
  parents?: { unit: string; from: CalendarDate }[] | null
  /** The district it last belonged to, and its province: taken from `parents`, kept for queries. */
  district?: string | null
  province?: string | null
  /** The unit that looks after what this one left behind: taken from `replaces`; none where it was split. */
  successor?: string | null
  steeringCommittee?: { name: string; position: string; from?: CalendarDate | null }[] | null
}
