import type { EventRecord } from '../assessment.js'
import type { Period } from '../period.js'
import { previousPeriod } from './period.js'

/**
 * True where the events of an assessment are complete for these types in the assessment period, or in the year before
 * it: an event that is not among them did not happen. `record` is what the assessment states of its events.
 */
export function isRecordComplete(
  record: EventRecord | undefined,
  types: readonly string[],
  period: Period,
  window?: 'previous',
): boolean {
  if (record?.types !== undefined && !types.every((type) => record.types?.includes(type))) return false
  if (window === undefined) return record?.from === undefined || record.from <= period.from
  return record?.from !== undefined && record.from <= previousPeriod(period).from
}
