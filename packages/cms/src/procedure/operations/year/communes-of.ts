import type { PayloadRequest } from 'payload'
import { procedureSlugs } from '../../slugs.js'
import type { PendingArea } from './pending-areas.js'

/** So many are asked for at once, because databases bound the values of one query. */
const chunk = 500

/** Areas with the communes that they belong to today; one without a commune is left out. */
export async function withCommunes(req: PayloadRequest, areas: readonly string[]): Promise<PendingArea[]> {
  const found: PendingArea[] = []
  for (let start = 0; start < areas.length; start += chunk) {
    const { docs } = await req.payload.db.find<{ id: string; commune?: string | null }>({
      collection: procedureSlugs.areas,
      where: { id: { in: areas.slice(start, start + chunk) } },
      select: { commune: true },
      pagination: false,
      limit: 0,
      sort: 'id',
    })
    found.push(...docs.flatMap(({ id, commune }) => (commune ? [{ id, commune }] : [])))
  }
  return found
}
