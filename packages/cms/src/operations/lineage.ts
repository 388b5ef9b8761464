import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.js'

/** The highest revision number of a lineage, drafts included; 0 where there is none. */
export async function highestRevision(req: PayloadRequest, setId: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: slugs.criteriaRevisions,
    where: { setId: { equals: setId } },
    sort: '-revision',
    limit: 1,
    depth: 0,
    select: { revision: true },
    req,
  })
  return (docs[0] as unknown as { revision: number } | undefined)?.revision ?? 0
}
