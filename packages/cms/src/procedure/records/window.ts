import type { CalendarDate, CriteriaSet, Period } from '@tieuchi/schemas'

/** The assessment year of a window: the calendar year of its last day. */
export function yearOf(period: Period): number {
  return Number(dayBefore(period.before).slice(0, 4))
}

/**
 * The window of a set for an assessment year.
 * @example a window from 1 November: year 2026 is 2025-11-01 to before 2026-11-01
 */
export function windowOf(criteriaSet: Pick<CriteriaSet, 'window'>, year: number): Period {
  const start = criteriaSet.window?.start ?? '01-01'
  const before = (last: number): Period => ({ from: `${last - 1}-${start}`, before: `${last}-${start}` })
  // A window that starts on the first day of a year ends in that year and not in the next.
  return start === '01-01' ? { from: `${year}-01-01`, before: `${year + 1}-01-01` } : before(year)
}

function dayBefore(date: CalendarDate): CalendarDate {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
