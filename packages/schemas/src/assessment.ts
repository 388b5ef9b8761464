import * as z from 'zod'
import { calendarDate } from './calendar-date.js'
import { identifier } from './identifier.js'
import { period } from './period.js'
import { writtenText } from './written-text.js'

/** A reported value; null says that nobody reported it yet. */
export const reportedValue = z.union([z.number(), z.boolean(), z.string().max(10_000), z.null()])
export type ReportedValue = z.infer<typeof reportedValue>

/** A dated record: its type, its day, and the fields that its type declares. `id` names it in explanations. */
export const event = z
  .object({ type: writtenText(64), on: calendarDate, id: z.string().max(200).optional() })
  .catchall(reportedValue)
export type Event = z.infer<typeof event>

/** An entry of a list: the fields that the list declares, and what names it in explanations. */
export const listEntry = z
  .object({ id: z.string().max(200).optional(), name: z.string().max(500).optional() })
  .catchall(reportedValue)
export type ListEntry = z.infer<typeof listEntry>

/** What a list of events is complete for. An event that is not in a complete list did not happen. */
export const eventRecord = z.strictObject({
  from: calendarDate
    .optional()
    .describe('Complete from this day on; without it, from the start of the period.'),
  types: z
    .array(identifier)
    .max(100)
    .optional()
    .describe('Complete for these types; without it, for all of the set.'),
})
export type EventRecord = z.infer<typeof eventRecord>

/** The most events and list entries that an assessment may carry. */
export const recordLimit = 100_000

/** What is judged: the subject, the facts reported about it, and the period they describe. */
export const assessment = z.strictObject({
  subject: z
    .strictObject({ id: z.string().max(200).optional(), name: z.string().max(500).optional() })
    .optional(),
  period: period.optional().describe('Without it, the window of the set that contains the date.'),
  facts: z.record(z.string(), reportedValue),
  events: z
    .array(event)
    .max(recordLimit)
    .optional()
    .describe('Without it, what would be counted from events is read from the reported facts.'),
  eventRecord: eventRecord.optional(),
  lists: z.record(z.string(), z.array(listEntry).max(recordLimit)).optional(),
})
export type Assessment = z.infer<typeof assessment>
