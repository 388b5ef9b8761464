import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { reminderBodies, reminderSubjects, type Urgency } from '../../i18n/year.js'
import type { Deadline } from '../../records/deadlines.js'
import { daysAfter, todayOf } from '../../records/today.js'
import { pendingAreas } from './pending-areas.js'
import { tellOnce } from './tell-once.js'

/**
 * Tells the boards that have not done something of a deadline that is near, or that it has passed: each board once for
 * either.
 * @returns how many boards were told
 */
export async function remind(
  req: PayloadRequest,
  year: number,
  deadline: Deadline,
  remindDays: number,
): Promise<number> {
  const on = todayOf(req)
  const urgency: Urgency | undefined =
    on > deadline.on ? 'overdue' : on >= daysAfter(deadline.on, -remindDays) ? 'reminder' : undefined
  if (!urgency) return 0
  const pending = await pendingAreas(req, deadline.kind, year)
  const day = formatDate(deadline.on, 'vi')
  const word = {
    prefix: `${urgency}:${deadline.kind}:${year}:`,
    subject: reminderSubjects[urgency][deadline.kind](year, day),
    body: reminderBodies[deadline.kind](year, day),
  }
  return tellOnce(req, word, pending)
}
