import type { CollectionConfig, Field } from 'payload'
import { clientComponent, serverComponent } from '../component.js'
import { exportableSlugs, isImportable } from './exportable-slugs.js'
import { fileEndpoints } from './import-endpoints.js'

/**
 * Lets a register be written to a file and, where its records are not made by steps, filled from one: such rows say
 * which import they came from, so that it can be taken back.
 */
export function importable(collection: CollectionConfig): CollectionConfig {
  const slug = exportableSlugs.find((one) => one === collection.slug)
  if (!slug) return collection
  return {
    ...collection,
    fields: isImportable(slug) ? [...collection.fields, importedIn] : collection.fields,
    admin: withFiles(collection.admin, slug),
    endpoints: [...fileEndpoints(slug), ...(collection.endpoints || [])],
  }
}

/** The list gets buttons for files, and the register a page on which a file is checked and imported. */
const withFiles = (admin: CollectionConfig['admin'], slug: string): CollectionConfig['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeListTable: [
      ...(admin?.components?.beforeListTable ?? []),
      { path: clientComponent('RegisterFiles'), clientProps: { slug } },
    ],
    views: {
      ...admin?.components?.views,
      import: { path: '/import', exact: true, Component: serverComponent('ImportView') },
    },
  },
})

const importedIn: Field = {
  name: 'importedIn',
  type: 'text',
  index: true,
  hidden: true,
  access: { create: () => false, update: () => false },
}
