import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { hasRole } from '../access/role.js'
import { WorkflowError } from '../errors.js'
import { slugs } from '../slugs.js'

/** The first person of an installation manages the others, whatever the first screen was filled with. */
export const makeFirstUserAdministrator: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (!data || operation !== 'create' || hasRole(data, 'administrator')) return data
  const { totalDocs } = await req.payload.count({ collection: slugs.users, req })
  return totalDocs === 0 ? { ...data, roles: [...(data.roles ?? []), 'administrator'] } : data
}

type Options = { demoAccounts: boolean }

/** Refuses to take the role from the last administrator. */
export const keepAnAdministrator =
  (options: Options): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation === 'update' && hasRole(originalDoc, 'administrator') && !hasRole(data, 'administrator')) {
      await refuseIfLast(originalDoc.id, options, req)
    }
    return data
  }

/** Refuses to delete the last administrator. */
export const keepAnAdministratorOnDelete =
  (options: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const user = await req.payload.findByID({
      collection: slugs.users,
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (hasRole(user, 'administrator')) await refuseIfLast(id, options, req)
  }

async function refuseIfLast(
  id: string | number,
  { demoAccounts }: Options,
  req: PayloadRequest,
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: slugs.users,
    where: {
      and: [
        { roles: { in: ['administrator'] } },
        { id: { not_equals: id } },
        // A demo account that cannot log in is no administrator.
        ...(demoAccounts ? [] : [{ demo: { not_equals: true } }]),
      ],
    },
    req,
  })
  if (totalDocs === 0) throw new WorkflowError('last-administrator', req)
}
