import type { CriteriaSet, LocalizedText, Outcome } from '@tieuchi/schemas'
import type { Payload } from 'payload'
import type { Area } from '../collections/area.js'
import type { YearAssessment } from '../collections/assessment.js'
import type { Unit } from '../collections/unit.js'
import type { Verdict } from '../collections/verdict.js'
import { publishedBundle } from '../records/criteria.js'
import { procedureSlugs } from '../slugs.js'
import { rowsPerPage } from './read-register.js'

/** A draft result on public view. */
export interface PostedRow {
  id: string
  areaName: string
  communeName: string | null
  year: number
  outcome: Outcome
  /** Half-open. */
  from: string
  before: string
}

export interface PostedResults {
  rows: PostedRow[]
  total: number
  page: number
  pages: number
}

/** The draft results that stand on public view, the latest posted first. */
export async function readPosted(payload: Payload, page = 1): Promise<PostedResults> {
  const found = await payload.find({
    collection: procedureSlugs.assessments,
    where: { status: { equals: 'posted' } },
    sort: ['-updatedAt', 'id'],
    limit: rowsPerPage,
    page,
    depth: 0,
    select: { area: true, year: true, submitted: true, posting: true },
  })
  const assessments = found.docs as unknown as YearAssessment[]
  return {
    rows: await rowsOf(payload, assessments),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}

/** A draft result with how each criterion came out; nothing of what was recorded or attested. */
export interface PostedResult extends PostedRow {
  title: LocalizedText
  criteria: { id: string; code: string; title: LocalizedText; outcome: Outcome }[]
}

/** @returns undefined unless it stands on public view */
export async function readPostedResult(payload: Payload, id: string): Promise<PostedResult | undefined> {
  const { docs } = await payload.find({
    collection: procedureSlugs.assessments,
    where: { and: [{ id: { equals: id } }, { status: { equals: 'posted' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { area: true, year: true, submitted: true, posting: true },
  })
  const assessment = docs[0] as unknown as YearAssessment | undefined
  const [row] = assessment ? await rowsOf(payload, [assessment]) : []
  const verdictId = assessment?.submitted.appraisal?.verdict
  if (!row || !verdictId) return undefined
  const verdict = (await payload.findByID({
    collection: procedureSlugs.verdicts,
    id: verdictId,
    depth: 0,
    disableErrors: true,
    select: { evaluation: true, setHash: true },
  })) as unknown as Verdict | null
  const { revisions } = await publishedBundle({ payload })
  const set = revisions.find(({ hash }) => hash === verdict?.setHash)?.criteriaSet
  return verdict && set ? { ...row, title: set.title, criteria: criteriaOf(verdict, set) } : undefined
}

const criteriaOf = (verdict: Verdict, set: CriteriaSet): PostedResult['criteria'] =>
  verdict.evaluation.criteria.map(({ id, outcome }) => {
    const criterion = set.criteria.find((one) => one.id === id)
    return { id, code: criterion?.code ?? id, title: criterion?.title ?? { vi: id }, outcome }
  })

async function rowsOf(payload: Payload, assessments: readonly YearAssessment[]): Promise<PostedRow[]> {
  const areas = await namesOf<Area>(
    payload,
    procedureSlugs.areas,
    assessments.map(({ area }) => area),
  )
  const communes = await namesOf<Unit>(
    payload,
    procedureSlugs.units,
    [...areas.values()].flatMap(({ commune }) => (commune ? [commune] : [])),
  )
  return assessments.flatMap(({ id, area, year, submitted, posting }) => {
    const place = areas.get(area)
    if (!place || !posting || !submitted.appraisal) return []
    const { outcome } = submitted.appraisal
    const communeName = communes.get(place.commune ?? '')?.name ?? null
    return [
      { id, areaName: place.name, communeName, year, outcome, from: posting.from, before: posting.before },
    ]
  })
}

async function namesOf<Place extends { id: string }>(
  payload: Payload,
  collection: 'areas' | 'admin-units',
  ids: readonly string[],
): Promise<Map<string, Place>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    select: { name: true, ...(collection === 'areas' ? { commune: true } : {}) } as never,
  })
  return new Map((docs as unknown as Place[]).map((place) => [place.id, place]))
}
