import { formatDate } from '@tieuchi/schemas/model'
import type { Where } from 'payload'
import type { AssessmentStatus, YearAssessment } from '../../collections/assessment.js'
import { closedLately, ownClosingDay } from '../../records/closing.js'
import { countScope, readScope } from '../../records/scope-query.js'
import { readSettings } from '../../records/settings.js'
import { daysAfter } from '../../records/today.js'
import type { Settings } from '../../settings-defaults.js'
import { procedureSlugs } from '../../slugs.js'
import type { DeskContext } from './desk-context.js'
import { type DeskItem, type DeskList, shownItems } from './desk-list.js'
import { namesOfAreas } from './names-of-areas.js'

type Waiting = Pick<
  YearAssessment,
  'id' | 'area' | 'year' | 'status' | 'before' | 'posting' | 'keptOpenUntil' | 'closedOn'
>
const select = {
  area: true,
  year: true,
  status: true,
  before: true,
  posting: true,
  keptOpenUntil: true,
  closedOn: true,
} as const

/** The assessments in a status, the oldest year first. */
export function assessmentsIn(
  context: DeskContext,
  status: AssessmentStatus,
  list: { id: string; title: string },
): Promise<DeskList> {
  return listOf(context, status, { status: { equals: status } }, list)
}

/** What was closed unfinished lately, and can be opened again. */
export function lastClosed(context: DeskContext, list: { id: string; title: string }): Promise<DeskList> {
  const since = { closedOn: { greater_than: daysAfter(context.on, -closedLately) } }
  return listOf(context, 'closed', { and: [{ status: { equals: 'closed' } }, since] }, list)
}

async function listOf(
  context: DeskContext,
  status: AssessmentStatus,
  where: Where,
  list: { id: string; title: string },
): Promise<DeskList> {
  const { req, href } = context
  const [docs, count] = await Promise.all([
    readScope<Waiting>(req, procedureSlugs.assessments, select, where, { sort: 'year', limit: shownItems }),
    countScope(req, procedureSlugs.assessments, where),
  ])
  return {
    ...list,
    count,
    items: await itemsOf(context, docs),
    all: href(procedureSlugs.assessments, `?where[status][equals]=${status}`),
  }
}

/** The posted assessments whose comment period is over. */
export async function postingsOver(
  context: DeskContext,
  list: { id: string; title: string },
): Promise<DeskList> {
  const { req, on, href } = context
  const posted = await readScope<Waiting>(
    req,
    procedureSlugs.assessments,
    select,
    { status: { equals: 'posted' } },
    { sort: 'year' },
  )
  const over = posted.filter(({ posting }) => !posting || posting.before <= on)
  return {
    ...list,
    count: over.length,
    items: await itemsOf(context, over.slice(0, shownItems)),
    all: href(procedureSlugs.assessments, '?where[status][equals]=posted'),
  }
}

async function itemsOf(context: DeskContext, docs: Waiting[]): Promise<DeskItem[]> {
  const { req, words, href } = context
  const settings = await readSettings(req)
  const names = await namesOfAreas(
    req,
    docs.map(({ area }) => area),
  )
  return docs.map((one) => ({
    id: one.id,
    href: href(procedureSlugs.assessments, `/${one.id}`),
    text: `${names.get(one.area) ?? ''}, ${words.year(one.year)}`,
    ...noteOn(context, one, settings),
  }))
}

/** The day that matters most: that of the closing where it is over, otherwise the end of the public view. */
function noteOn(
  { words, on, language }: DeskContext,
  one: Waiting,
  settings: Settings,
): Pick<DeskItem, 'note' | 'late'> {
  const day = (date: string) => formatDate(date, language)
  if (one.closedOn) return { note: words.closedOn(day(one.closedOn)) }
  const closes = ownClosingDay(one, settings)
  if (closes && on >= closes) return { note: words.overdue(day(closes)), late: true }
  return one.posting ? { note: words.until(day(daysAfter(one.posting.before, -1))) } : {}
}
