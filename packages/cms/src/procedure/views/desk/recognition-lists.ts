import { formatDate } from '@tieuchi/schemas/model'
import { countScope, readScope } from '../../records/scope-query.js'
import { procedureSlugs } from '../../slugs.js'
import type { DeskContext } from './desk-context.js'
import { type DeskList, shownItems } from './desk-list.js'
import { namesOfAreas } from './names-of-areas.js'

/** Appeals that have no answer yet. */
export async function openAppeals(
  context: DeskContext,
  list: { id: string; title: string },
): Promise<DeskList> {
  const { req, href, language, words } = context
  const where = { result: { exists: false } }
  const [docs, count] = await Promise.all([
    readScope<{ id: string; area: string; filedOn: string }>(
      req,
      procedureSlugs.appeals,
      { area: true, filedOn: true },
      where,
      { sort: 'filedOn', limit: shownItems },
    ),
    countScope(req, procedureSlugs.appeals, where),
  ])
  const names = await namesOfAreas(
    req,
    docs.map(({ area }) => area),
  )
  return {
    ...list,
    count,
    items: docs.map(({ id, area, filedOn }) => ({
      id,
      href: href(procedureSlugs.appeals, `/${id}`),
      text: names.get(area) ?? '',
      note: words.filed(formatDate(filedOn, language)),
    })),
    all: href(procedureSlugs.appeals, '?where[result][exists]=false'),
  }
}

/** Nominations for rewards in a status. */
export async function nominationsIn(
  { req, href, words }: DeskContext,
  status: 'nominated' | 'considered',
  list: { id: string; title: string },
): Promise<DeskList> {
  const where = { status: { equals: status } }
  const [docs, count] = await Promise.all([
    readScope<{ id: string; subject: string; year: number }>(
      req,
      procedureSlugs.nominations,
      { subject: true, year: true },
      where,
      { sort: 'year', limit: shownItems },
    ),
    countScope(req, procedureSlugs.nominations, where),
  ])
  return {
    ...list,
    count,
    items: docs.map(({ id, subject, year }) => ({
      id,
      href: href(procedureSlugs.nominations, `/${id}`),
      text: subject,
      note: words.year(year),
    })),
    all: href(procedureSlugs.nominations, `?where[status][equals]=${status}`),
  }
}
