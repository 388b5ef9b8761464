import type { PayloadRequest, SelectType, Where } from 'payload'
import type { DeadlineKind } from '../../records/deadlines.js'
import { inSlices } from '../../records/in-slices.js'
import { type ProcedureSlug, procedureSlugs } from '../../slugs.js'
import { turnScope } from './turn-scope.js'

/** An area with the commune that it belongs to today. */
export interface PendingArea {
  id: string
  commune: string
}

/** The areas with an open assessment of a year that still owe what a deadline asks for, in a fixed number of queries. */
export async function pendingAreas(
  req: PayloadRequest,
  kind: DeadlineKind,
  year: number,
): Promise<PendingArea[]> {
  const inYear: Where = { year: { equals: year } }
  const open = await areasIn(req, procedureSlugs.assessments, {
    and: [inYear, { status: { equals: 'open' } }],
  })
  if (open.size === 0) return []
  const done = new Set<string>()
  if (kind !== 'self-assessment') {
    const what: Where =
      kind === 'registration' ? { status: { equals: 'filed' } } : { partyResolutionOn: { exists: true } }
    for (const area of await areasIn(req, procedureSlugs.registrations, { and: [inYear, what] })) {
      done.add(area)
    }
  }
  const areas = await all<{ id: string; commune?: string | null }>(
    req,
    procedureSlugs.areas,
    turnScope(req, procedureSlugs.areas),
    { commune: true },
  )
  return areas.flatMap(({ id, commune }) =>
    commune && open.has(id) && !done.has(id) ? [{ id, commune }] : [],
  )
}

async function areasIn(req: PayloadRequest, collection: ProcedureSlug, where: Where): Promise<Set<string>> {
  const found = await all<{ id: string; area: string }>(req, collection, where, { area: true })
  return new Set(found.map(({ area }) => area))
}

const all = <Found extends { id: string }>(
  req: PayloadRequest,
  collection: ProcedureSlug,
  where: Where,
  select: SelectType,
): Promise<Found[]> =>
  inSlices(async (slice, limit) => {
    const found = await req.payload.db.find<Found>({
      collection,
      where: slice,
      select,
      pagination: false,
      limit,
      sort: 'id',
    })
    return found.docs
  }, where)
