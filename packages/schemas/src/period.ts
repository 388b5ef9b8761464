import * as z from 'zod'
import { calendarDate } from './calendar-date.js'
import { isCalendarDate } from './model/calendar-date.js'

/** True also where one of the two is no date, which is a problem of its own. */
const endsAfterItBegins = (from: string, before: string) =>
  from < before || !isCalendarDate(from) || !isCalendarDate(before)

/** A half-open period: `from` belongs to it, `before` is the first day that no longer does. */
export const openPeriod = z
  .strictObject({ from: calendarDate, before: calendarDate.optional() })
  .refine(({ from, before }) => before === undefined || endsAfterItBegins(from, before), {
    path: ['before'],
    params: { code: 'period-empty' },
  })
export type OpenPeriod = z.infer<typeof openPeriod>

export const period = z
  .strictObject({ from: calendarDate, before: calendarDate })
  .refine(({ from, before }) => endsAfterItBegins(from, before), {
    path: ['before'],
    params: { code: 'period-empty' },
  })
export type Period = z.infer<typeof period>
