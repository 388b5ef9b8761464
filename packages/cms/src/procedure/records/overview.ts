import type { CalendarDate, CriteriaSet, Outcome } from '@tieuchi/schemas'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Area } from '../collections/area.js'
import type { AssessmentStatus, YearAssessment } from '../collections/assessment.js'
import { procedureSlugs } from '../slugs.js'
import { closingDay } from './closing.js'
import { deadlinesOf } from './deadlines.js'
import { type Happenings, happeningsOf } from './happenings.js'
import type { OverviewRow } from './overview-row.js'
import { type ReadRequest, readScope, scopeOf } from './scope-query.js'
import { readSettings } from './settings.js'
import { todayOf } from './today.js'
import { yearCriteria } from './year-criteria.js'

/** The areas within a person's scope in one year, and the set they were judged by. */
export interface Overview {
  year: number
  /** Every year that has assessments within the scope, the newest first. */
  years: number[]
  window: { from: CalendarDate; before: CalendarDate }
  criteriaSet: CriteriaSet
  happenings: Happenings
  rows: OverviewRow[]
}

/**
 * The one way from the records to every overview: a handful of queries whatever the number of areas, within the scope
 * that the access table gives. Each row says what the engine said of that area.
 * @param year the newest year that was assessed in part, unless given
 * @throws WorkflowError `no-release`, `no-criteria-for-year`
 */
export async function readOverview(req: ReadRequest, year?: number): Promise<Overview> {
  const settings = await readSettings(req)
  const on = todayOf(req as PayloadRequest)
  const years = await yearsOf(req)
  const shown = year ?? (await newestAssessed(req)) ?? years[0] ?? Number(on.slice(0, 4))
  const { criteriaSet, period: window } = await yearCriteria(req as PayloadRequest, settings.areaSet, shown)
  const happenings = happeningsOf(criteriaSet)
  const due = deadlinesOf(criteriaSet, settings, shown).find(({ kind }) => kind === 'self-assessment')?.on
  const [areas, communes, now, before] = await Promise.all([
    readAreas(req),
    communeNames(req),
    readYear(req, shown, true),
    readYear(req, shown - 1, false),
  ])
  const rows = areas.flatMap((area) => {
    const assessment = now.get(area.id)
    const ended = area.endedOn && area.endedOn <= window.from
    if (ended && !assessment) return []
    const row = rowOf(area, assessment, before.get(area.id), happenings)
    row.communeName = (row.commune && communes.get(row.commune)) || ''
    row.overdue = isOverdue(row.status, on, { handIn: due, closing: closingDay(window, settings) })
    return [row]
  })
  return { year: shown, years, window, criteriaSet, happenings, rows }
}

function rowOf(
  area: Area,
  assessment: YearAssessment | undefined,
  before: YearAssessment | undefined,
  { total, kinds }: Happenings,
): OverviewRow {
  const current = assessment?.current
  const facts = [...(total ? [total] : []), ...kinds]
  const counts: Record<string, number | null> = {}
  for (const id of facts.flatMap((one) => [one.fact, ...(one.before ? [one.before] : [])])) {
    const value = current?.facts[id]
    counts[id] = typeof value === 'number' ? value : null
  }
  return {
    area: area.id,
    code: area.code,
    name: area.name,
    commune: area.commune ?? null,
    communeName: '',
    programme: area.programme,
    startedOn: area.startedOn ?? null,
    households: area.households ?? null,
    assessment: assessment?.id ?? null,
    status: assessment?.status ?? null,
    outcome: assessment?.outcome ?? null,
    standing: standingOf(assessment),
    before: standingOf(before),
    statusBefore: before?.status ?? null,
    notMet: current?.notMet ?? [],
    undetermined: current?.undetermined ?? [],
    counts,
    overdue: false,
    stale: assessment?.stale === true,
  }
}

/** Not handed in when it was due; or decided by nobody when all that was unfinished has been closed. */
function isOverdue(
  status: AssessmentStatus | null,
  on: CalendarDate,
  { handIn, closing }: Record<'handIn' | 'closing', CalendarDate | undefined>,
): boolean {
  if (status === 'open') return handIn !== undefined && on > handIn
  const waits = status === 'finalised' || status === 'proposed'
  return waits && closing !== undefined && on >= closing
}

/** The final outcome where there is one, otherwise what the records say; what was closed unfinished came to none. */
export const standingOf = (
  of: Pick<YearAssessment, 'outcome' | 'currentOutcome' | 'status'> | undefined,
): Outcome | null => (of?.status === 'closed' ? null : (of?.outcome ?? of?.currentOutcome ?? null))

const readAreas = (req: ReadRequest): Promise<Area[]> =>
  readScope(req, procedureSlugs.areas, {
    code: true,
    name: true,
    commune: true,
    programme: true,
    startedOn: true,
    endedOn: true,
    households: true,
  })

async function communeNames(req: ReadRequest): Promise<Map<string, string>> {
  const units = await readScope<{ id: string; name: string }>(
    req,
    procedureSlugs.units,
    { name: true },
    { level: { equals: 'commune' } },
  )
  return new Map(units.map(({ id, name }) => [id, name]))
}

async function readYear(
  req: ReadRequest,
  year: number,
  whole: boolean,
): Promise<Map<string, YearAssessment>> {
  const found = await readScope<YearAssessment>(
    req,
    procedureSlugs.assessments,
    {
      area: true,
      status: true,
      outcome: true,
      currentOutcome: true,
      stale: true,
      ...(whole ? { current: true } : {}),
    },
    { year: { equals: year } },
  )
  return new Map(found.map((one) => [one.area, one]))
}

async function yearsOf(req: ReadRequest): Promise<number[]> {
  const where = scopeOf(req, procedureSlugs.assessments)
  if (where === false) return []
  const { values } = await req.payload.db.findDistinct({
    collection: procedureSlugs.assessments as CollectionSlug,
    field: 'year',
    where,
    sort: '-year',
  })
  return values.map((value) => Number((value as { year: number }).year)).sort((a, b) => b - a)
}

async function newestAssessed(req: ReadRequest): Promise<number | undefined> {
  const [found] = await readScope<{ year: number }>(
    req,
    procedureSlugs.assessments,
    { year: true },
    { status: { not_equals: 'open' } },
    { sort: '-year', limit: 1 },
  )
  return found?.year
}
