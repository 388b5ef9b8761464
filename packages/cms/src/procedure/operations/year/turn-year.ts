import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { deadlinesOf } from '../../records/deadlines.js'
import { readSettings } from '../../records/settings.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { openYear } from '../assessment/open-year.js'
import { refreshStale } from '../assessment/refresh.js'
import { closeUnfinished } from './close-unfinished.js'
import { remind } from './remind.js'
import { remindOfClosing, tellOfClosing } from './tell-of-closing.js'
import { turnScope } from './turn-scope.js'
import { criteriaOrNone, yearUnderWay } from './year-under-way.js'

/** What one turn did; nothing is left to do twice. */
export interface TurnedYear {
  on: CalendarDate
  /** The assessment year whose window holds the day, if a published revision judges it. */
  year: number | null
  opened: number
  /** Assessments judged anew, because their records had changed. */
  judged: number
  /** Assessments closed unfinished, because their closing day has come. */
  closed: number
  /** Boards that were told: of a deadline that is near or has passed, or of what was closed. */
  told: number
}

/**
 * Does what a day asks for: opens the assessments of the year under way, judges those whose records changed, closes the
 * years whose time is over, and tells boards of deadlines that are near or have passed. However often it runs, on how many processes, and wherever it was
 * interrupted, each thing is done once. It never takes a step for a person.
 * @param from the request; without a person everything is looked after, with one what lies within their scope
 * @param on the day that it is taken to be
 * @throws WorkflowError `no-release`, `not-allowed`
 */
export async function turnYear(from: PayloadRequest, on: CalendarDate): Promise<TurnedYear> {
  turnScope(from, procedureSlugs.areas)
  // Today has its own instants; of any other day only the date is known.
  const req =
    on === todayOf(from) ? from : ({ ...from, context: { ...from.context, today: on } } as PayloadRequest)
  const settings = await readSettings(req)
  const underWay = await yearUnderWay(req, settings.areaSet, on)
  const turned: TurnedYear = { on, year: underWay?.year ?? null, opened: 0, judged: 0, closed: 0, told: 0 }
  if (underWay) turned.opened = (await openYear({ req, year: underWay.year })).opened
  turned.judged = await judgeAll(req)
  // A day to come closes nothing by hand: a slip of the year would end what is going on.
  if (!req.user || on <= todayOf({})) {
    turned.closed = await closeUnfinished(req, settings)
    turned.told = await tellOfClosing(req)
  }
  turned.told += await remindOfClosing(req, settings)
  if (!underWay) return turned
  for (const deadline of deadlinesOf(underWay.criteriaSet, settings, underWay.year)) {
    turned.told += await remind(req, underWay.year, deadline, settings.remindDays)
  }
  // The year before is handed in while the next is under way.
  const before = await criteriaOrNone(req, settings.areaSet, underWay.year - 1)
  const last = before && deadlinesOf(before.criteriaSet, settings, underWay.year - 1)
  const handIn = last?.find(({ kind }) => kind === 'self-assessment')
  if (handIn) turned.told += await remind(req, underWay.year - 1, handIn, settings.remindDays)
  return turned
}

async function judgeAll(req: PayloadRequest): Promise<number> {
  let all = 0
  for (;;) {
    const judged = await refreshStale(req, { where: turnScope(req, procedureSlugs.assessments) })
    if (judged === 0) return all
    all += judged
  }
}
