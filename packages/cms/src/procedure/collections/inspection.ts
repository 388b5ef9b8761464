import type { CalendarDate } from '@tieuchi/schemas'

/** What the steering committee found in an area, and what became of it. */
export interface Inspection {
  id: string
  area: string
  on: CalendarDate
  subject: string
  findings?: Finding[] | null
  files?: string[] | null
  edition?: number | null
}

export interface Finding {
  id?: string | null
  text: string
  dueOn?: CalendarDate | null
  /** Filled in by the board or the steering committee, once it is mended. */
  doneOn?: CalendarDate | null
  followUp?: string | null
}
