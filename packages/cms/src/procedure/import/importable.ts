import type { CollectionConfig, Field } from 'payload'
import { clientComponent, serverComponent } from '../component.js'
import { importEndpoints } from './import-endpoints.js'
import { type ImportableSlug, importableSlugs } from './importable-slugs.js'

/** Lets a register be filled from a file: its rows say which import they came from, so that it can be taken back. */
export function importable(collection: CollectionConfig): CollectionConfig {
  const slug = importableSlugs.find((one) => one === collection.slug)
  if (!slug) return collection
  return {
    ...collection,
    fields: [...collection.fields, importedIn],
    admin: withFiles(collection.admin, slug),
    endpoints: [...importEndpoints(slug), ...(collection.endpoints || [])],
  }
}

/** The list gets buttons for files, and the register a page on which a file is checked and imported. */
const withFiles = (admin: CollectionConfig['admin'], slug: ImportableSlug): CollectionConfig['admin'] => ({
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
