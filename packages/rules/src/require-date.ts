import type { CalendarDate, Period } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import { CriteriaError } from './errors.js'

/** @throws CriteriaError `bad-date` where `on` is not a calendar date */
export function requireDate(on: unknown): asserts on is CalendarDate {
  if (isCalendarDate(on)) return
  const message = `"on" must be a calendar date YYYY-MM-DD, not ${JSON.stringify(on)}.`
  throw new CriteriaError('bad-date', { on }, message)
}

/**
 * Without a period it can read, an evaluation would judge another year than the one that was meant.
 * @throws CriteriaError `bad-period` where it is not a half-open period of calendar dates
 */
export function requirePeriod(period: unknown): asserts period is Period {
  const { from, before } = (period ?? {}) as Partial<Period>
  if (isCalendarDate(from) && isCalendarDate(before) && from < before) return
  const message = `"period" must be { from, before } with calendar dates YYYY-MM-DD, the first before the second, not ${JSON.stringify(period)}.`
  throw new CriteriaError('bad-period', { period }, message)
}
