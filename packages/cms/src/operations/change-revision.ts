import type { PayloadRequest } from 'payload'
import type { Revision } from '../collections/revision.js'
import { slugs } from '../slugs.js'

type Changes = Partial<
  Pick<Revision, 'edition' | 'status' | 'contributors' | 'submission' | 'approval' | 'history'>
>

/**
 * Changes columns of a revision in one statement, only if it is still in the edition and status that was seen.
 * @returns false if somebody else was first
 */
export async function changeRevision(
  req: PayloadRequest,
  seen: Pick<Revision, 'id' | 'edition' | 'status'>,
  changes: Changes,
): Promise<boolean> {
  const changed = await req.payload.db.updateOne({
    collection: slugs.criteriaRevisions,
    where: {
      and: [
        { id: { equals: seen.id } },
        { edition: { equals: seen.edition } },
        { status: { equals: seen.status } },
      ],
    },
    data: { ...changes, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  return changed !== null
}
