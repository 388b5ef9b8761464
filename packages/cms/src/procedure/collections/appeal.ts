import type { CalendarDate } from '@tieuchi/schemas'
import type { Actor } from '../../collections/user.js'

export type AppealResult = 'upheld' | 'overturned'

/** An appeal of a board against a refusal, judged again under the criteria as they stood. */
export interface Appeal {
  id: string
  /** Says in lists what is appealed. */
  title: string
  area: string
  /** The refusal. */
  decision: string
  filedOn: CalendarDate
  grounds: string
  files?: string[] | null
  /** The verdict of the latest re-run. */
  verdict?: string | null
  result?: AppealResult | null
  answeredOn?: CalendarDate | null
  answer?: string | null
  by: Actor
  answeredBy?: Actor | null
  /** The refusal and how many appeals were answered before, so that no two are open at once. */
  key: string
}
