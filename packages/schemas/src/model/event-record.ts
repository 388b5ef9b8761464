import type { EventRecord } from '../assessment.js'
import type { Period } from '../period.js'
import { isCalendarDate } from './calendar-date.js'
import { previousPeriod } from './period.js'

/**
 * True where the events of an assessment are complete for these types in the assessment period, or in the year before
 * it: an event that is not among them did not happen. Without a statement they are complete for the period only.
 * @param stated what the assessment states of its events; takes any value, and one that cannot be read states nothing
 */
export function isRecordComplete(
  stated: unknown,
  types: readonly string[],
  period: Period,
  window?: 'previous',
): boolean {
  if (stated === undefined || stated === null) return window === undefined
  if (typeof stated !== 'object') return false
  const { from, types: covered } = stated as { [Key in keyof EventRecord]: unknown }
  const begins = from ?? period.from
  const needed = window === undefined ? period.from : previousPeriod(period).from
  if (!isCalendarDate(begins) || begins > needed) return false
  const listed = covered ?? types
  return Array.isArray(listed) && types.every((type) => listed.includes(type))
}
