import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { idOf, type Member } from '../../access/scope.js'
import type { YearAssessment } from '../../collections/assessment.js'
import type { Notice } from '../../collections/notice.js'
import type { Registration } from '../../collections/registration.js'
import { type Deadline, deadlinesOf } from '../../records/deadlines.js'
import { readScope } from '../../records/scope-query.js'
import { readSettings } from '../../records/settings.js'
import { type YearCriteria, yearCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'
import type { DeskContext } from './desk-context.js'
import { type DeskItem, type DeskList, shownItems } from './desk-list.js'

type Open = Pick<YearAssessment, 'id' | 'year' | 'setId' | 'current' | 'before' | 'returns'>

/** What the board of an area has to do itself: hand in, register, and supply what is missing; by year. */
export async function boardLists(context: DeskContext): Promise<DeskList[]> {
  const { req, words } = context
  const open = await readScope<Open>(
    req,
    procedureSlugs.assessments,
    { year: true, setId: true, current: true, before: true, returns: true },
    { status: { equals: 'open' } },
    { sort: 'year' },
  )
  const settings = await readSettings(req)
  const todo: DeskItem[] = []
  const missing: DeskList[] = []
  for (const assessment of open) {
    const criteria = await yearCriteria(req as PayloadRequest, assessment.setId, assessment.year)
    const deadlines = deadlinesOf(criteria.criteriaSet, settings, assessment.year)
    todo.push(...(await stepsOf(context, assessment, deadlines)))
    missing.push(missingOf(context, assessment, criteria))
  }
  return [{ id: 'board', title: words.mine, count: todo.length, items: todo }, ...missing]
}

async function stepsOf(
  context: DeskContext,
  { id, year, before, returns }: Open,
  deadlines: Deadline[],
): Promise<DeskItem[]> {
  const { req, words, on, href, dueNote } = context
  const day = (kind: Deadline['kind']) => deadlines.find((one) => one.kind === kind)?.on
  const [registration] = await readScope<Pick<Registration, 'id' | 'status'>>(
    req,
    procedureSlugs.registrations,
    { status: true },
    { year: { equals: year } },
    { limit: 1 },
  )
  const items: DeskItem[] = []
  if (registration?.status !== 'filed') {
    items.push({
      id: `register-${year}`,
      href: href(procedureSlugs.registrations, registration ? `/${registration.id}` : '/create'),
      text: words.register(year),
      ...dueNote(day('registration')),
    })
  }
  if (on >= before) {
    items.push({
      id: `assess-${year}`,
      href: href(procedureSlugs.assessments, `/${id}`),
      text: returns?.length ? words.returned(year) : words.selfAssess(year),
      ...dueNote(day('self-assessment')),
    })
  }
  return items
}

function missingOf(
  { words, href, language }: DeskContext,
  { id, year, current }: Open,
  { criteriaSet }: YearCriteria,
): DeskList {
  const facts = (current?.missing ?? []).filter(({ supplier }) => supplier === 'board')
  const labels = new Map(criteriaSet.facts.map((fact) => [fact.id, textIn(fact.label, language)]))
  return {
    id: `missing-${year}`,
    title: words.missing(year),
    note: words.missingNote,
    count: facts.length,
    items: facts.slice(0, shownItems * 2).map(({ fact }) => ({
      id: fact,
      href: href(procedureSlugs.assessments, `/${id}`),
      text: labels.get(fact) ?? fact,
    })),
    all: href(procedureSlugs.assessments, `/${id}`),
  }
}

/** Notices that went to the person's area and that its board has not acknowledged. */
export async function noticesToAcknowledge(
  { req, language, href, on, words }: DeskContext,
  list: { id: string; title: string },
): Promise<DeskList> {
  const area = idOf((req.user as unknown as Member | null)?.area)
  const notices = await readScope<Notice>(
    req,
    procedureSlugs.notices,
    { subject: true, sentOn: true, acknowledgeBy: true, acknowledgements: true },
    { pending: { greater_than: 0 } },
    { sort: '-sentOn' },
  )
  const open = notices.filter(({ acknowledgements }) => !acknowledgements?.some((one) => one.area === area))
  return {
    ...list,
    count: open.length,
    items: open.slice(0, shownItems).map(({ id, subject, sentOn, acknowledgeBy }) => {
      const late = Boolean(acknowledgeBy && on > acknowledgeBy)
      const day = acknowledgeBy ?? sentOn
      const note = acknowledgeBy ? (late ? words.overdue : words.due) : (text: string) => text
      return {
        id,
        href: href(procedureSlugs.notices, `/${id}`),
        text: subject,
        note: note(formatDate(day, language)),
        late,
      }
    }),
    all: href(procedureSlugs.notices),
  }
}
