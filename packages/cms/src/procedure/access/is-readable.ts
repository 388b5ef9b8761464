import type { CollectionSlug, PayloadRequest } from 'payload'

/** True if the person may read a record; false alike where there is none and where it lies outside their scope. */
export async function isReadable(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | number,
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    select: {},
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.length > 0
}
