import type { CalendarDate } from '@tieuchi/schemas'
import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest, Where } from 'payload'
import type { ClosableStatus, YearAssessment } from '../../collections/assessment.js'
import { closedText, closingReminder } from '../../i18n/closing.js'
import { closedLately } from '../../records/closing.js'
import { inSlices } from '../../records/in-slices.js'
import { daysAfter, todayOf } from '../../records/today.js'
import type { Settings } from '../../settings-defaults.js'
import { procedureSlugs } from '../../slugs.js'
import { unfinishedUntil } from './close-unfinished.js'
import { withCommunes } from './communes-of.js'
import { tellOnce } from './tell-once.js'
import { turnScope } from './turn-scope.js'

type Closed = Required<Pick<YearAssessment, 'id' | 'area' | 'year' | 'closing'>>

/** Reminds the boards, and the police of the commune, of what will be closed soon. @returns how many boards were told */
export async function remindOfClosing(req: PayloadRequest, settings: Settings): Promise<number> {
  const on = todayOf(req)
  const near = await unfinishedUntil(req, settings, daysAfter(on, settings.remindDays))
  const open = near.filter(({ closesOn }) => closesOn > on)
  let told = 0
  for (const [key, some] of groups(open, ({ year, closesOn }) => [year, closesOn])) {
    const { year, closesOn } = some[0] as (typeof open)[number]
    const word = { prefix: `reminder:closing:${key}:`, police: true, ...closingReminder(year, day(closesOn)) }
    told += await tellAreas(req, word, some)
  }
  return told
}

/**
 * Says what was closed and what it lacked, once. It goes by what is stored and not by what this run did, so that a run
 * that was cut off after closing is made up for.
 * @returns how many boards were told
 */
export async function tellOfClosing(req: PayloadRequest): Promise<number> {
  const since = daysAfter(todayOf(req), -closedLately)
  const and: Where[] = [
    { status: { equals: 'closed' } },
    { closedOn: { greater_than: since } },
    turnScope(req, procedureSlugs.assessments),
  ]
  const docs = await inSlices(
    async (where, limit) => {
      const slice = await req.payload.db.find<Closed>({
        collection: procedureSlugs.assessments,
        where,
        select: { area: true, year: true, closing: true },
        pagination: false,
        limit,
        sort: 'id',
      })
      return slice.docs
    },
    { and },
  )
  const closed = docs.flatMap(({ area, year, closing }) => (closing ? [{ area, year, ...closing }] : []))
  let told = 0
  // A board does not learn from the notice which other areas were closed, nor what they lacked.
  for (const [key, some] of groups(closed, ({ year, from, on }) => [year, from, on])) {
    const { year, from, on } = some[0] as { year: number; from: ClosableStatus; on: CalendarDate }
    const word = { prefix: `closed:${key}:`, police: true, ...closedText(year, day(on), from) }
    told += await tellAreas(req, word, some)
  }
  return told
}

async function tellAreas(
  req: PayloadRequest,
  word: Parameters<typeof tellOnce>[1],
  some: readonly { area: string }[],
): Promise<number> {
  const areas = some.map(({ area }) => area)
  return tellOnce(req, word, await withCommunes(req, areas))
}

const day = (date: CalendarDate): string => formatDate(date, 'vi')

function groups<One>(all: readonly One[], keyOf: (one: One) => (string | number)[]): Map<string, One[]> {
  const found = new Map<string, One[]>()
  for (const one of all) {
    const key = keyOf(one).join(':')
    const known = found.get(key)
    if (known) known.push(one)
    else found.set(key, [one])
  }
  return found
}
