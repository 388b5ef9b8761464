import type { CollectionAfterErrorHook, CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { WorkflowError } from '../../errors.js'
import type { ProcedureSlug } from '../slugs.js'

/**
 * Takes the next edition of a record with one conditional statement, so that of two people who saw the same edition
 * only one can write; the other is told. For collections with an `editionField`.
 * @throws WorkflowError `record-edited-meanwhile`
 */
export const claimRecordEdition: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return { ...data, edition: 0 }
  const current = Number(originalDoc?.edition ?? 0)
  // A record from before there were editions is sent back with none.
  const seen = typeof data.edition === 'number' || data.edition === null ? Number(data.edition) : current
  const slug = collection.slug as ProcedureSlug
  if (seen !== current || !(await changeIfUnchanged(req, slug, originalDoc, {}))) {
    throw new WorkflowError('record-edited-meanwhile', req)
  }
  req.context.claimedEdition = { id: originalDoc.id, edition: current + 1 }
  return { ...data, edition: current + 1 }
}

/**
 * Gives a claimed edition back where the record was refused after all, as for a field that Payload checks last. The
 * form still shows the edition before, and whoever mends it would otherwise be told that somebody else was first.
 */
export const releaseRecordEdition: CollectionAfterErrorHook = async ({ collection, req }) => {
  const claimed = req.context?.claimedEdition as { id: string; edition: number } | undefined
  if (!claimed) return
  delete req.context.claimedEdition
  await req.payload.db.updateOne({
    collection: collection.slug,
    where: { and: [{ id: { equals: claimed.id } }, { edition: { equals: claimed.edition } }] },
    data: { edition: claimed.edition - 1 },
    options: { atomic: true },
    req: {},
  })
}

/**
 * Changes columns of a record in one statement, only if it is still in the edition that was seen.
 * @returns false if somebody else was first
 */
export async function changeIfUnchanged(
  req: PayloadRequest,
  collection: ProcedureSlug,
  seen: { id: string | number; edition?: number | null },
  changes: Record<string, unknown>,
): Promise<boolean> {
  const edition = seen.edition ?? 0
  const changed = await req.payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: seen.id } }, inEdition(edition)] },
    data: { ...changes, edition: edition + 1, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  return changed !== null
}

/** A record from before there were editions has none on MongoDB, and stands in the first. */
const inEdition = (edition: number): Where =>
  edition === 0
    ? { or: [{ edition: { equals: 0 } }, { edition: { exists: false } }] }
    : { edition: { equals: edition } }
