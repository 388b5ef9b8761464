import type { PayloadRequest, Where } from 'payload'
import type { DeadlineKind } from '../../records/deadlines.js'
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
  const { docs } = await req.payload.db.find<{ id: string; commune?: string | null }>({
    collection: procedureSlugs.areas,
    where: turnScope(req, procedureSlugs.areas),
    select: { commune: true },
    pagination: false,
    limit: 0,
    sort: 'id',
  })
  return docs.flatMap(({ id, commune }) =>
    commune && open.has(id) && !done.has(id) ? [{ id, commune }] : [],
  )
}

async function areasIn(req: PayloadRequest, collection: ProcedureSlug, where: Where): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ area: string }>({
    collection,
    where,
    select: { area: true },
    pagination: false,
    limit: 0,
    sort: 'id',
  })
  return new Set(docs.map(({ area }) => area))
}
