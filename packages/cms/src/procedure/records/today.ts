import type { CalendarDate } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'

type Clocked = { context?: PayloadRequest['context'] | undefined }

/** Today's date in Vietnam, or the day that `context.today` names: time is an argument also on the server. */
export function todayOf(req: Clocked): CalendarDate {
  const named = req.context?.today
  return isCalendarDate(named) ? named : dateInVietnam(new Date())
}

/** The instant of now as ISO 8601 in UTC; noon in Vietnam of the day that `context.today` names. */
export function momentOf(req: Clocked): string {
  const named = req.context?.today
  return isCalendarDate(named) ? `${named}T05:00:00.000Z` : new Date().toISOString()
}

/** The calendar date on which an instant falls in Vietnam, which has kept UTC+7 all along since 1975. */
export function dateInVietnam(instant: Date): CalendarDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** A calendar date some days later, or earlier where the number is negative. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
