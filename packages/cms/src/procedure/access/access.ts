import type { Access, CollectionConfig, PayloadRequest } from 'payload'
import { type ProcedureSlug, procedureSlugs } from '../slugs.js'
import { idOf, type Member, reach } from './scope.js'
import { accessTable, type Grant, type Operation, type Step, stepTable } from './table.js'

const memberOf = (req: PayloadRequest): Member | null => req.user as unknown as Member | null

/** The access functions of a collection, from its row of the table. */
export function accessOf(slug: ProcedureSlug): NonNullable<CollectionConfig['access']> {
  const may =
    (operation: Operation): Access =>
    ({ req }) =>
      reach(slug, accessTable[slug][operation], memberOf(req))
  return {
    read: may('read'),
    // Payload asks before it knows the record; the hook `keepWithinScope` looks at the record itself.
    create: ({ req }) => reach(slug, accessTable[slug].create, memberOf(req)) !== false,
    update: may('update'),
    delete: may('delete'),
  }
}

/** True if the person may take a step for an area. An area outside their scope and one that does not exist look alike. */
export async function mayTake(
  step: Step,
  req: PayloadRequest,
  area: string | { id: string },
): Promise<boolean> {
  return isAreaWithin(stepTable[step], req, idOf(area) as string)
}

/** True if an area lies within what a grant opens to the person. */
export async function isAreaWithin(grant: Grant, req: PayloadRequest, area: string): Promise<boolean> {
  const where = reach(procedureSlugs.areas, grant, memberOf(req))
  if (where === false) return false
  const { totalDocs } = await req.payload.count({
    collection: procedureSlugs.areas,
    where: where === true ? { id: { equals: area } } : { and: [{ id: { equals: area } }, where] },
    req,
  })
  return totalDocs > 0
}
