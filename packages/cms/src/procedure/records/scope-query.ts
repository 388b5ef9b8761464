import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import { type Member, reach } from '../access/scope.js'
import { accessTable } from '../access/table.js'
import type { ProcedureSlug } from '../slugs.js'
import { inSlices } from './in-slices.js'

export type ReadRequest = Pick<PayloadRequest, 'payload' | 'user' | 'context'>

/** What a person may read of a collection by the access table, narrowed further; false where that is nothing. */
export function scopeOf(req: ReadRequest, slug: ProcedureSlug, narrow?: Where): Where | false {
  const scope = reach(slug, accessTable[slug].read, req.user as unknown as Member | null)
  if (scope === false) return false
  const parts = [...(scope === true ? [] : [scope]), ...(narrow ? [narrow] : [])]
  return parts.length === 0 ? {} : { and: parts }
}

/**
 * Reads what lies within the person's scope, without the hooks of each document, which thousands of rows would pay for.
 * Relationships are ids.
 * @param options an order, or the first so many; everything in slices unless given
 */
export async function readScope<Found>(
  req: ReadRequest,
  slug: ProcedureSlug,
  select: SelectType,
  narrow?: Where,
  options?: { sort?: string; limit?: number },
): Promise<Found[]> {
  const scope = scopeOf(req, slug, narrow)
  if (scope === false) return []
  const find = async (where: Where, limit: number, sort: string): Promise<(Found & { id: string })[]> => {
    const collection = slug as CollectionSlug
    const { docs } = await req.payload.db.find({ collection, where, select, pagination: false, limit, sort })
    return docs as never
  }
  if (options) return find(scope, options.limit ?? 0, options.sort ?? 'id')
  return inSlices((where, limit) => find(where, limit, 'id'), scope)
}

/** How many records within the person's scope there are. */
export async function countScope(req: ReadRequest, slug: ProcedureSlug, narrow?: Where): Promise<number> {
  const where = scopeOf(req, slug, narrow)
  if (where === false) return 0
  return (await req.payload.db.count({ collection: slug as CollectionSlug, where })).totalDocs
}
