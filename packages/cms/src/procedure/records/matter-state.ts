import type { CalendarDate } from '@tieuchi/schemas'
import type { Where } from 'payload'
import type { Matter } from '../collections/matter.js'

/** Answered on a day, or open with so many days left; a negative number is overdue. */
export type MatterState = { answeredOn: CalendarDate } | { daysLeft: number }

/** Where a matter stands on a day. The day on which an answer is due is the last day for it. */
export function stateOfMatter(
  { answeredOn, dueOn }: Pick<Matter, 'answeredOn' | 'dueOn'>,
  today: CalendarDate,
): MatterState {
  if (answeredOn) return { answeredOn }
  return { daysLeft: Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000) }
}

/** The matters that nobody has answered. */
export const openMatters: Where = { answeredOn: { exists: false } }

/** The open matters whose last day for an answer has passed. */
export const overdueMatters = (today: CalendarDate): Where => ({
  and: [openMatters, { dueOn: { less_than: today } }],
})
