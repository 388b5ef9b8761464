import * as z from 'zod'
import { isCalendarDate, isMonthDay } from './model/calendar-date.js'

/** A calendar date without time or time zone. Dates in this form compare correctly as strings. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, { params: { code: 'bad-date' } })
  .meta({ format: 'date' })
export type CalendarDate = z.infer<typeof calendarDate>

/** A day of the year, `MM-DD`; it becomes a date in the assessment year. */
export const monthDay = z
  .string()
  .refine(isMonthDay, { params: { code: 'bad-month-day' } })
  .meta({ pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' })
export type MonthDay = z.infer<typeof monthDay>
