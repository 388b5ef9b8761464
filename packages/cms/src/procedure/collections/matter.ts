import type { CalendarDate } from '@tieuchi/schemas'
import type { Actor } from '../../collections/user.js'

export type MatterOwner = 'police' | 'committee'

/** What happened to a matter, in the order in which it happened. */
export interface MatterEvent {
  what: 'raised' | 'edited' | 'passed-on' | 'answered'
  at: string
  by: Actor
  reason?: string
  /** What was there before an edit or before it was passed on, by field. */
  before?: Record<string, unknown>
}

/** A pressing matter of residents or a board: whose it is, until when, and the answer. */
export interface Matter {
  id: string
  area: string
  subject: string
  body: string
  raisedBy: 'residents' | 'board'
  raisedOn: CalendarDate
  owner: MatterOwner
  /** The last day to answer. */
  dueOn: CalendarDate
  answer?: string | null
  answeredOn?: CalendarDate | null
  answeredBy?: Actor | null
  files?: string[] | null
  history?: MatterEvent[] | null
  edition?: number | null
}
