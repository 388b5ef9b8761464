import type { CollectionConfig, Field } from 'payload'
import { importEndpoints } from './import-endpoints.js'
import { importableSlugs } from './importable-slugs.js'

/** Lets a register be filled from a file: its rows say which import they came from, so that it can be taken back. */
export function importable(collection: CollectionConfig): CollectionConfig {
  const slug = importableSlugs.find((one) => one === collection.slug)
  if (!slug) return collection
  return {
    ...collection,
    fields: [...collection.fields, importedIn],
    endpoints: [...importEndpoints(slug), ...(collection.endpoints || [])],
  }
}

const importedIn: Field = {
  name: 'importedIn',
  type: 'text',
  index: true,
  hidden: true,
  access: { create: () => false, update: () => false },
}
