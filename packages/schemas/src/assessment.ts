import { z } from 'zod'
import { calendarDate } from './calendar-date.js'
import { period } from './period.js'
import { writtenText } from './written-text.js'

/** A reported value; null says that nobody reported it yet. */
export const reportedValue = z.union([z.number(), z.boolean(), z.string().max(10_000), z.null()])
export type ReportedValue = z.infer<typeof reportedValue>

/** A dated record. Events are carried and checked here; counting facts from them is up to the set. */
export const event = z.looseObject({ type: writtenText(64), on: calendarDate })
export type Event = z.infer<typeof event>

/** What is judged: the subject, the facts reported about it, and the period they describe. */
export const assessment = z.strictObject({
  subject: z
    .strictObject({ id: z.string().max(200).optional(), name: z.string().max(500).optional() })
    .optional(),
  period: period.optional().describe('Without it, the window of the set that contains the date.'),
  facts: z.record(z.string(), reportedValue),
  events: z.array(event).max(100_000).optional(),
})
export type Assessment = z.infer<typeof assessment>
