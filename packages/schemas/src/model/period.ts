import type { CalendarDate, MonthDay } from '../calendar-date.js'
import type { OpenPeriod, Period } from '../period.js'

/** True if the date lies in the half-open period. */
export function isWithin(period: OpenPeriod, date: CalendarDate): boolean {
  return period.from <= date && (period.before === undefined || date < period.before)
}

/** The yearly half-open window, beginning each year on `start`, that contains the date. */
export function windowContaining(start: MonthDay, date: CalendarDate): Period {
  const year = Number(date.slice(0, 4))
  const first = date.slice(5) >= start ? year : year - 1
  return { from: dateIn(first, start), before: dateIn(first + 1, start) }
}

/** The year before a period: it ends where the period begins. */
export function previousPeriod({ from }: Period): Period {
  const day = from.slice(5) === '02-29' ? '02-28' : from.slice(5)
  return { from: dateIn(Number(from.slice(0, 4)) - 1, day), before: from }
}

/** The year an assessment is named after: the year of the last day of its period. */
export function assessmentYear({ before }: Period): number {
  const year = Number(before.slice(0, 4))
  return before.endsWith('-01-01') ? year - 1 : year
}

/** The day of the year in a given year, as a calendar date. */
export function dateIn(year: number, day: MonthDay): CalendarDate {
  return `${String(year).padStart(4, '0')}-${day}`
}
