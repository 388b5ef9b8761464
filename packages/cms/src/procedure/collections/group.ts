import type { CalendarDate } from '@tieuchi/schemas'

export const groupKinds = [
  'civil-group',
  'self-management-group',
  'guards',
  'security-model',
  'fire-safety-model',
  'fire-safety-group',
] as const
export type GroupKind = (typeof groupKinds)[number]

/** A group of the core force, a self-management model or a fire-safety group of an area. */
export interface Group {
  id: string
  area: string
  name: string
  kind: GroupKind
  from: CalendarDate
  /** The first day on which it no longer works. */
  before?: CalendarDate | null
  members?: number | null
  /** Adjacent households of a fire-safety group: 5 to 15. */
  households?: number | null
  note?: string | null
  edition?: number | null
}
