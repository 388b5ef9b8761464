import type { CollectionConfig, Field } from 'payload'
import { importableSlugs } from './importable-slugs.js'

/** Lets a register be filled from a file: its rows say which import they came from, so that it can be taken back. */
export function importable(collection: CollectionConfig): CollectionConfig {
  if (!importableSlugs.includes(collection.slug as never)) return collection
  return { ...collection, fields: [...collection.fields, importedIn] }
}

const importedIn: Field = {
  name: 'importedIn',
  type: 'text',
  index: true,
  hidden: true,
  access: { create: () => false, update: () => false },
}
