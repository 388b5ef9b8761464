import type { CalendarDate, Period } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import { CriteriaError } from './errors.js'

/** @throws CriteriaError `bad-date` where `on` is not a calendar date */
export function requireDate(on: unknown): asserts on is CalendarDate {
  if (isCalendarDate(on)) return
  const message = `"on" must be a calendar date YYYY-MM-DD, not ${JSON.stringify(on)}.`
  throw new CriteriaError('bad-date', { on }, message)
}

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/

/** @throws CriteriaError `bad-instant` where it is not an instant in UTC, such as `2026-01-31T07:30:00Z` */
export function requireInstant(knownAt: unknown): asserts knownAt is string {
  if (typeof knownAt === 'string' && isCalendarDate(instant.exec(knownAt)?.[1])) return
  const message = `"knownAt" must be an instant in UTC such as 2026-01-31T07:30:00Z, not ${JSON.stringify(knownAt)}.`
  throw new CriteriaError('bad-instant', { knownAt }, message)
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
