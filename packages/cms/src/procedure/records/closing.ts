import type { CalendarDate } from '@tieuchi/schemas'
import type { YearAssessment } from '../collections/assessment.js'
import type { Settings } from '../settings-defaults.js'
import { daysAfter } from './today.js'

type CloseDays = Pick<Settings, 'closeDays'>

/** Desks and notices look back so far for what was closed; before that it is history. */
export const closedLately = 60

/** The day on which a year is closed; undefined where the office closes none by itself. */
export function closingDay(
  { before }: Pick<YearAssessment, 'before'>,
  { closeDays }: CloseDays,
): CalendarDate | undefined {
  return typeof closeDays === 'number' ? daysAfter(before, closeDays - 1) : undefined
}

/**
 * The day on which an unfinished assessment is closed: that of its year, unless it was opened late or again, or its
 * draft result is still on public view.
 */
export function ownClosingDay(
  assessment: Pick<YearAssessment, 'before' | 'keptOpenUntil' | 'posting'>,
  settings: CloseDays,
): CalendarDate | undefined {
  const day = closingDay(assessment, settings)
  const { keptOpenUntil, posting } = assessment
  return day && [day, keptOpenUntil ?? day, posting?.before ?? day].sort().at(-1)
}

/** Until when an assessment is kept open that is opened on a day, for the first time or again. */
export const keptOpenFrom = (on: CalendarDate, { closeDays }: CloseDays): CalendarDate | null =>
  typeof closeDays === 'number' ? daysAfter(on, closeDays) : null
