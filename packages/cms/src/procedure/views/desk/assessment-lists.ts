import { formatDate } from '@tieuchi/schemas/model'
import type { AssessmentStatus, YearAssessment } from '../../collections/assessment.js'
import { countScope, readScope } from '../../records/scope-query.js'
import { daysAfter } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import type { DeskContext } from './desk-context.js'
import { type DeskItem, type DeskList, shownItems } from './desk-list.js'
import { namesOfAreas } from './names-of-areas.js'

type Waiting = Pick<YearAssessment, 'id' | 'area' | 'year' | 'posting'>
const select = { area: true, year: true, posting: true } as const

/** The assessments in a status, the oldest year first. */
export async function assessmentsIn(
  context: DeskContext,
  status: AssessmentStatus,
  list: { id: string; title: string },
): Promise<DeskList> {
  const { req, href } = context
  const where = { status: { equals: status } }
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

async function itemsOf({ req, words, href, language }: DeskContext, docs: Waiting[]): Promise<DeskItem[]> {
  const names = await namesOfAreas(
    req,
    docs.map(({ area }) => area),
  )
  return docs.map(({ id, area, year, posting }) => ({
    id,
    href: href(procedureSlugs.assessments, `/${id}`),
    text: `${names.get(area) ?? ''}, ${words.year(year)}`,
    ...(posting ? { note: words.until(formatDate(daysAfter(posting.before, -1), language)) } : {}),
  }))
}
