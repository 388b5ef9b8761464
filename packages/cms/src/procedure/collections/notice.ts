import type { CalendarDate } from '@tieuchi/schemas'
import type { Actor } from '../../collections/user.js'

export type NoticeKind = 'notice' | 'situation'

/** A board's word that it received a notice. */
export interface Acknowledgement {
  area: string
  at: string
  by: Actor
}

/** A notice or a situation report of the police to the boards of areas. */
export interface Notice {
  id: string
  /** The unit whose police sent it. */
  unit: string
  subject: string
  kind: NoticeKind
  body: string
  areas: string[]
  sentOn: CalendarDate
  /** The last day to acknowledge it. */
  acknowledgeBy?: CalendarDate | null
  acknowledgements?: Acknowledgement[] | null
  /** How many of its areas have not acknowledged it. */
  pending?: number | null
  edition?: number | null
}
