import type { Where } from 'payload'
import { countScope, readScope } from '../../records/scope-query.js'
import { procedureSlugs } from '../../slugs.js'
import type { DeskContext } from './desk-context.js'
import { type DeskItem, type DeskList, shownItems } from './desk-list.js'
import { namesOfAreas } from './names-of-areas.js'

interface OpenMatter {
  id: string
  subject: string
  area: string
  dueOn?: string | null
}

/** Matters that wait for an answer, those that are due longest first. @param owner who has to answer; anybody without it */
export async function openMatters(
  context: DeskContext,
  list: { id: string; title: string },
  owner?: 'police' | 'committee',
): Promise<DeskList> {
  const { req, href, dueNote } = context
  const where: Where = {
    and: [{ answeredOn: { exists: false } }, ...(owner ? [{ owner: { equals: owner } }] : [])],
  }
  const [docs, count] = await Promise.all([
    readScope<OpenMatter>(req, procedureSlugs.matters, { subject: true, area: true, dueOn: true }, where, {
      sort: 'dueOn',
      limit: shownItems,
    }),
    countScope(req, procedureSlugs.matters, where),
  ])
  const names = await namesOfAreas(
    req,
    docs.map(({ area }) => area),
  )
  const items = docs.map(({ id, subject, area, dueOn }): DeskItem => {
    const { note, late } = dueNote(dueOn)
    return {
      id,
      href: href(procedureSlugs.matters, `/${id}`),
      text: subject,
      note: `${names.get(area) ?? ''} · ${note}`,
      late,
    }
  })
  const all = href(
    procedureSlugs.matters,
    `?where[answeredOn][exists]=false${owner ? `&where[owner][equals]=${owner}` : ''}`,
  )
  return { ...list, count, items, all }
}

interface Inspection {
  id: string
  subject: string
  area: string
  findings?: { text: string; dueOn?: string | null; doneOn?: string | null }[] | null
}

/** Inspections with findings that are not mended yet, the most urgent first. */
export async function openFindings(
  context: DeskContext,
  list: { id: string; title: string },
): Promise<DeskList> {
  const { req, words, href, dueNote } = context
  const docs = await readScope<Inspection>(
    req,
    procedureSlugs.inspections,
    { subject: true, area: true, findings: true },
    { and: [{ 'findings.text': { exists: true } }, { 'findings.doneOn': { exists: false } }] },
    { sort: '-on' },
  )
  const open = docs.flatMap(({ findings, ...inspection }) => {
    const left = (findings ?? []).filter(({ doneOn }) => !doneOn)
    const days = left.flatMap(({ dueOn }) => (dueOn ? [dueOn] : [])).sort()
    return left.length > 0 ? [{ ...inspection, count: left.length, dueOn: days[0] }] : []
  })
  open.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
  const shown = open.slice(0, shownItems)
  const names = await namesOfAreas(
    req,
    shown.map(({ area }) => area),
  )
  return {
    ...list,
    count: open.length,
    items: shown.map(({ id, subject, area, count, dueOn }) => {
      const { note, late } = dueNote(dueOn)
      return {
        id,
        href: href(procedureSlugs.inspections, `/${id}`),
        text: subject,
        note: `${names.get(area) ?? ''} · ${words.findingsOpen(count)} · ${note}`,
        late,
      }
    }),
    all: href(procedureSlugs.inspections),
  }
}
