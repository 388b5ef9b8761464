import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

/** What of an assessment is not searched by, and so not put in order by either. */
const hidden = new Set(['answers', 'current'])

/**
 * Takes an order by what is not shown out of a query, in whichever way it gets to the assessment: whoever orders records
 * by a figure learns the figure. Payload checks an order by its fields and not by a path within one.
 */
export function noHiddenOrder(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [dropHidden, ...(collection.hooks?.beforeOperation ?? [])],
    },
  }
}

const dropHidden: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  const { sort } = args as { sort?: string | string[] }
  if (overrideAccess === true || !sort) return args
  const parts = (Array.isArray(sort) ? sort : sort.split(',')).flatMap((part) => part.split(','))
  const shown = parts.filter(
    (part) => !part.split(/\.|__/).some((name) => hidden.has(name.replace(/^-/, ''))),
  )
  return shown.length === parts.length ? args : { ...args, sort: shown.length > 0 ? shown : undefined }
}
