import type { PayloadRequest, Where } from 'payload'
import { isWorkflowError } from '../../../errors.js'
import { idOf } from '../../access/scope.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { readAreaRecords } from '../../records/area-records.js'
import { currentReading, judgeRecords } from '../../records/judge.js'
import { readSettings } from '../../records/settings.js'
import { momentOf } from '../../records/today.js'
import { type YearCriteria, yearCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'
import { asAssessment } from './load.js'

type Seen = YearAssessment & { updatedAt: string }

/** Areas are read and judged by so many at once, so that memory stays small. */
const chunk = 200

/**
 * Judges assessments anew by the records as they stand, where these changed since the last time.
 * @param options.where which ones; all unless given
 * @param options.limit the most that are judged now; the rest keeps waiting
 * @returns how many were judged
 */
export async function refreshStale(
  req: PayloadRequest,
  { where, limit = 1000 }: { where?: Where; limit?: number } = {},
): Promise<number> {
  const stale: Where = { stale: { equals: true } }
  const { docs } = await req.payload.find({
    collection: procedureSlugs.assessments,
    where: where ? { and: [stale, where] } : stale,
    sort: 'id',
    limit,
    depth: 0,
    pagination: false,
    req,
  })
  return refreshAll(req, docs.map(asAssessment))
}

/**
 * Judges these assessments anew and keeps what came out for the overviews. One that somebody changed meanwhile, and one
 * whose criteria are not published, stays as it is.
 * @returns how many were judged
 */
export async function refreshAll(
  req: PayloadRequest,
  assessments: readonly YearAssessment[],
): Promise<number> {
  const settings = await readSettings(req)
  let judged = 0
  for (const group of bySetAndYear(assessments as readonly Seen[])) {
    const criteria = await criteriaFor(req, group[0] as Seen)
    if (!criteria) continue
    for (let start = 0; start < group.length; start += chunk) {
      const some = group.slice(start, start + chunk)
      const areas = some.map(({ area }) => idOf(area) as string)
      const found = await readAreaRecords(req, areas, { year: criteria.year, period: criteria.period })
      for (const assessment of some) {
        const records = found.get(idOf(assessment.area) as string)
        if (!records) continue
        const judgement = await judgeRecords(assessment, { criteria, settings, records })
        const current = currentReading(judgement, momentOf(req))
        if (await keep(req, assessment, current, criteria)) judged += 1
      }
    }
  }
  return judged
}

/**
 * Writes what came out, if the row is as it was read. What changes records touches the row, so a change that came
 * between the reading and this leaves the row waiting.
 */
async function keep(
  req: PayloadRequest,
  { id, updatedAt, status }: Seen,
  current: YearAssessment['current'],
  { period }: YearCriteria,
): Promise<boolean> {
  const changed = await req.payload.db.updateOne({
    collection: procedureSlugs.assessments,
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
    data: {
      current,
      currentOutcome: current?.outcome,
      stale: false,
      updatedAt: new Date().toISOString(),
      // Where nothing was handed in, a revision that moves the window moves this one.
      ...(status === 'open' && { from: period.from, before: period.before }),
    },
    options: { atomic: true },
    req,
  })
  return changed !== null
}

async function criteriaFor(
  req: PayloadRequest,
  { setId, year }: YearAssessment,
): Promise<(YearCriteria & { year: number }) | undefined> {
  try {
    return { ...(await yearCriteria(req, setId, year)), year }
  } catch (error) {
    if (isWorkflowError(error)) return undefined
    throw error
  }
}

function bySetAndYear(assessments: readonly Seen[]): Seen[][] {
  const groups = new Map<string, Seen[]>()
  for (const assessment of assessments) {
    const key = `${assessment.setId} ${assessment.year}`
    const group = groups.get(key)
    if (group) group.push(assessment)
    else groups.set(key, [assessment])
  }
  return [...groups.values()]
}
