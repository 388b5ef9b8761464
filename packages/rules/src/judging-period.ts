import type { Assessment, CalendarDate, CriteriaSet, Period } from '@tieuchi/schemas'
import { windowContaining } from '@tieuchi/schemas/model'
import { requirePeriod } from './require-date.js'

/**
 * The period that an assessment is judged for: its own, or the window of the set that contains the date.
 * @throws CriteriaError `bad-period` where its own is none
 */
export function judgingPeriod(
  { window }: CriteriaSet,
  assessment: Assessment | null | undefined,
  on: CalendarDate,
): Period {
  const period = assessment?.period ?? windowContaining(window.start, on)
  requirePeriod(period)
  return period
}
