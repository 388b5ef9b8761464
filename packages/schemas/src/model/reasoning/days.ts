import type { CalendarDate } from '../../calendar-date.js'

const dayLength = 86_400_000

/** The number of a calendar date, such that the next day has the next number. */
export function dayNumber(date: CalendarDate): number {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength
}

/** The calendar date with a number. */
export function dateOfDay(day: number): CalendarDate {
  const date = new Date(day * dayLength)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  return `${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`
}

export const firstDay = /* @__PURE__ */ dayNumber('0001-01-01')
export const lastDay = /* @__PURE__ */ dayNumber('9999-12-31')
