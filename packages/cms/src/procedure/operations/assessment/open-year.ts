import type { PayloadRequest, Where } from 'payload'
import { WorkflowError } from '../../../errors.js'
import type { Member } from '../../access/scope.js'
import { reach } from '../../access/scope.js'
import { stepTable } from '../../access/table.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { closingDay, keptOpenFrom } from '../../records/closing.js'
import { inSlices } from '../../records/in-slices.js'
import { readSettings } from '../../records/settings.js'
import { todayOf } from '../../records/today.js'
import { yearCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'
import type { OpenedYear, OpenYear } from './step.js'

/**
 * Opens the assessment of a year for every area that exists until the end of its window, within the scope of whoever
 * asks; a job without a person opens all. However often and from however many places it is called, each area gets one.
 * @throws WorkflowError `not-logged-in`, `not-allowed`, `bad-year`, `no-release`, `no-criteria-for-year`
 */
export async function openYear({ req, year, setId }: OpenYear): Promise<OpenedYear> {
  const scope = scopeOf(req)
  if (!Number.isInteger(year) || year < 1975 || year > 2200) throw new WorkflowError('bad-year', req)
  const settings = await readSettings(req)
  const set = setId ?? settings.areaSet
  const { period } = await yearCriteria(req, set, year)
  const closes = closingDay(period, settings)
  const kept = keptOpenFrom(todayOf(req), settings)
  // What is opened late has as much time as any other.
  const keptOpenUntil = closes && kept && kept > closes ? kept : null
  const areas = await areasUntil(req, period.before, scope)
  const opened = await openedKeys(req, set, year)
  const missing = areas.filter(({ id }) => !opened.has(keyOf(id, set, year)))
  let count = 0
  for (const area of missing) {
    const row: Partial<YearAssessment> & { title: string } = {
      title: `${area.name} · ${year}`,
      key: keyOf(area.id, set, year),
      area: area.id,
      year,
      setId: set,
      from: period.from,
      before: period.before,
      status: 'open',
      stale: true,
      edition: 0,
      answers: {},
      submitted: {},
      keptOpenUntil,
    }
    if (await openOne(req, row)) count += 1
  }
  return { year, setId: set, ...period, opened: count, existing: areas.length - count }
}

/** One key per area, set and year: the database holds everybody to one assessment. */
export const keyOf = (area: string, setId: string, year: number): string => `${area}:${setId}:${year}`

function scopeOf(req: PayloadRequest): Where | true {
  // A job has a request without a person; an endpoint refuses those before it comes here.
  if (!req.user) return true
  const where = reach(procedureSlugs.areas, stepTable['turn-year'], req.user as unknown as Member)
  if (where === false) throw new WorkflowError('not-allowed', req)
  return where === true ? true : where
}

async function areasUntil(
  req: PayloadRequest,
  end: string,
  scope: Where | true,
): Promise<{ id: string; name: string }[]> {
  const existing: Where = {
    or: [
      { endedOn: { exists: false } },
      { endedOn: { equals: '' } },
      { endedOn: { greater_than_equal: end } },
    ],
  }
  return inSlices(
    async (where, limit) => {
      const { docs } = await req.payload.find({
        collection: procedureSlugs.areas,
        where,
        select: { name: true },
        sort: 'id',
        depth: 0,
        pagination: false,
        limit,
        req,
      })
      return docs as unknown as { id: string; name: string }[]
    },
    scope === true ? existing : { and: [existing, scope] },
  )
}

async function openedKeys(req: PayloadRequest, setId: string, year: number): Promise<Set<string>> {
  const opened = await inSlices(
    async (where, limit) => {
      const { docs } = await req.payload.find({
        collection: procedureSlugs.assessments,
        where,
        select: { key: true },
        sort: 'id',
        depth: 0,
        pagination: false,
        limit,
        req,
      })
      return docs as unknown as { id: string; key: string }[]
    },
    { and: [{ year: { equals: year } }, { setId: { equals: setId } }] },
  )
  return new Set(opened.map(({ key }) => key))
}

/** @returns false if somebody else opened it meanwhile */
async function openOne(req: PayloadRequest, row: Partial<YearAssessment>): Promise<boolean> {
  try {
    await req.payload.db.create({
      collection: procedureSlugs.assessments,
      data: { ...row },
      returning: false,
      req,
    })
    return true
  } catch (error) {
    const { totalDocs } = await req.payload.count({
      collection: procedureSlugs.assessments,
      where: { key: { equals: row.key } },
      req,
    })
    if (totalDocs > 0) return false
    throw error
  }
}
