import type { PayloadRequest } from 'payload'
import type { YearAssessment } from '../collections/assessment.js'
import { procedureSlugs } from '../slugs.js'
import { happeningsOf } from './happenings.js'
import { type Overview, standingOf } from './overview.js'
import { type Share, shareMet, type Total } from './overview-folds.js'
import { type ReadRequest, readScope } from './scope-query.js'
import { readSettings } from './settings.js'
import { yearCriteria } from './year-criteria.js'

/** The years of areas on one side of the day on which they started, each area counted once per year. */
export interface Side {
  areaYears: number
  met: Share
  total: Total
}

export interface BeforeAfter {
  before: Side
  after: Side
}

type Reading = Pick<
  YearAssessment,
  'area' | 'year' | 'from' | 'before' | 'status' | 'outcome' | 'currentOutcome' | 'current'
>

/**
 * The years before areas started with the model beside the years since, up to the year of the overview. The year that
 * holds the day itself counts on neither side.
 */
export async function readBeforeAfter(req: ReadRequest, overview: Overview): Promise<BeforeAfter> {
  const started = new Map(
    overview.rows.flatMap(({ area, startedOn }) => (startedOn ? [[area, startedOn] as const] : [])),
  )
  if (started.size === 0) return { before: sideOf([]), after: sideOf([]) }
  const readings = await readScope<Reading>(
    req,
    procedureSlugs.assessments,
    {
      area: true,
      year: true,
      from: true,
      before: true,
      status: true,
      outcome: true,
      currentOutcome: true,
      current: true,
    },
    {
      and: [{ year: { less_than_equal: overview.year } }, { 'area.startedOn': { exists: true } }],
    },
  )
  const totals = await totalFacts(req, readings)
  const told = readings.map((reading) => ({ reading, start: started.get(reading.area) }))
  const side = (holds: (reading: Reading, start: string) => boolean): Side =>
    sideOf(
      told
        .filter(({ reading, start }) => start !== undefined && holds(reading, start))
        .map(({ reading }) => ({ reading, total: totals.get(reading.year) })),
    )
  return {
    before: side((reading, start) => reading.before <= start),
    after: side((reading, start) => reading.from >= start),
  }
}

/** The fact that sums what happened, by year: each year has the set that judges it. */
async function totalFacts(
  req: ReadRequest,
  readings: readonly Reading[],
): Promise<Map<number, string | undefined>> {
  const { areaSet } = await readSettings(req)
  const facts = new Map<number, string | undefined>()
  for (const year of new Set(readings.map((reading) => reading.year))) {
    facts.set(
      year,
      happeningsOf((await yearCriteria(req as PayloadRequest, areaSet, year)).criteriaSet).total?.fact,
    )
  }
  return facts
}

function sideOf(of: readonly { reading: Reading; total: string | undefined }[]): Side {
  const values = of.flatMap(({ reading, total }) => {
    const value = total === undefined ? undefined : reading.current?.facts[total]
    return typeof value === 'number' ? [value] : []
  })
  return {
    areaYears: of.length,
    met: shareMet(of.map(({ reading }) => ({ standing: standingOf(reading) }))),
    total: { sum: values.reduce((sum, value) => sum + value, 0), areas: values.length },
  }
}
