import type { Access, CollectionConfig, Where } from 'payload'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/**
 * The access of a collection whose records are closed by a step: what is closed is read, and its form cannot be filled
 * in. Hooks say so to whoever comes another way.
 */
export function whileOpen(access: CollectionAccess, open: Where): CollectionAccess {
  const narrowed =
    (may: Access | undefined): Access =>
    async (args) => {
      const reached = (await may?.(args)) ?? false
      if (reached === false) return false
      return reached === true ? open : { and: [reached, open] }
    }
  return { ...access, update: narrowed(access.update), delete: narrowed(access.delete) }
}
