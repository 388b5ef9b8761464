import type { CalendarDate, ReportedValue } from '@tieuchi/schemas'
import type { Correction } from './registration.js'

/** Something that happened in an area. It is corrected or struck out, never deleted. */
export interface Incident {
  id: string
  number: string
  area: string
  /** An event type of the criteria set in force. */
  type: string
  on: CalendarDate
  /** What the event type asks for, by the id of its field. */
  details?: Record<string, ReportedValue> | null
  /** In a few words, without names. */
  summary?: string | null
  detectedAt?: string | null
  reportedAt?: string | null
  reportedTo?: string | null
  resolvedOn?: CalendarDate | null
  resolution?: string | null
  /** Struck out: recorded by mistake, with the reason among the corrections. */
  struckOut?: boolean | null
  files?: string[] | null
  corrections?: Correction[] | null
  edition?: number | null
}
