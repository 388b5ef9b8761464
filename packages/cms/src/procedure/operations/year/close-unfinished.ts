import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../../../collections/user.js'
import { type ClosableStatus, closableStatuses, type YearAssessment } from '../../collections/assessment.js'
import { changeIfUnchanged } from '../../hooks/claim-edition.js'
import { ownClosingDay } from '../../records/closing.js'
import { inSlices } from '../../records/in-slices.js'
import { daysAfter, momentOf, todayOf } from '../../records/today.js'
import type { Settings } from '../../settings-defaults.js'
import { procedureSlugs } from '../../slugs.js'
import { turnScope } from './turn-scope.js'

export type Unfinished = Pick<
  YearAssessment,
  'id' | 'area' | 'year' | 'before' | 'posting' | 'keptOpenUntil' | 'edition'
> & { status: ClosableStatus; closesOn: CalendarDate }

/**
 * Closes every assessment whose closing day has come and that has no final outcome. Each is closed by one conditional
 * statement and no hooks: of two processes one closes it, and where somebody takes a step at that moment, either the
 * step is there before and is kept in what it was, or whoever took it is told that it was changed meanwhile.
 * @returns how many were closed
 */
export async function closeUnfinished(req: PayloadRequest, settings: Settings): Promise<number> {
  const on = todayOf(req)
  let all = 0
  for (;;) {
    let closed = 0
    for (const one of await unfinishedUntil(req, settings, on)) {
      if (await close(req, one, on)) closed += 1
    }
    // What somebody changed between the reading and the closing is looked at again.
    if (closed === 0) return all
    all += closed
  }
}

/** The unfinished assessments that are closed on a day or before. */
export async function unfinishedUntil(
  req: PayloadRequest,
  settings: Settings,
  day: CalendarDate,
): Promise<Unfinished[]> {
  const { closeDays } = settings
  if (typeof closeDays !== 'number') return []
  const scope = turnScope(req, procedureSlugs.assessments)
  const and: Where[] = [
    { status: { in: [...closableStatuses] } },
    { before: { less_than_equal: daysAfter(day, 1 - closeDays) } },
    scope,
  ]
  const found = await inSlices(
    async (where, limit) => {
      const { docs } = await req.payload.db.find<Omit<Unfinished, 'closesOn'>>({
        collection: procedureSlugs.assessments,
        where,
        select: {
          area: true,
          year: true,
          before: true,
          posting: true,
          keptOpenUntil: true,
          edition: true,
          status: true,
        },
        pagination: false,
        limit,
        sort: 'id',
      })
      return docs
    },
    { and },
  )
  return found.flatMap((one) => {
    const closesOn = ownClosingDay(one, settings)
    return closesOn && closesOn <= day ? [{ ...one, closesOn }] : []
  })
}

const close = (req: PayloadRequest, one: Unfinished, on: CalendarDate): Promise<boolean> =>
  changeIfUnchanged(req, procedureSlugs.assessments, one, {
    status: 'closed',
    closedOn: on,
    closing: { from: one.status, on, at: momentOf(req), by: req.user ? actorOf(req.user) : null },
  })
