import * as z from 'zod'
import { calendarDate } from './calendar-date.js'
import { outcome } from './outcome.js'

/** What an evaluation rests on, so that it can be repeated and compared. */
export const receipt = z.strictObject({
  engine: z.string(),
  executor: z.string(),
  setHash: z.string(),
  assessmentHash: z.string(),
  on: calendarDate,
  knownAt: z.iso.datetime().optional(),
  outcome,
})
export type Receipt = z.infer<typeof receipt>
