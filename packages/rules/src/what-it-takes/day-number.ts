import type { CalendarDate } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'

const millisecondsInADay = 86_400_000

/** The number of a day, counted from 1-1-1970; undefined where it is no date. */
export function dayNumber(date: string): number | undefined {
  return isCalendarDate(date) ? Date.parse(`${date}T00:00:00Z`) / millisecondsInADay : undefined
}

/** The calendar date with this number. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * millisecondsInADay).toISOString().slice(0, 10)
}

export const firstDay = /* @__PURE__ */ dayNumber('0001-01-01') as number
export const lastDay = /* @__PURE__ */ dayNumber('9999-12-31') as number
