import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access.js'
import { areaField } from '../fields/places.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** Papers and pictures. Only whoever may read the area may read them. */
export const files = (options: { directory: string }): CollectionConfig => ({
  slug: procedureSlugs.files,
  labels: { singular: { vi: 'Tệp', en: 'File' }, plural: { vi: 'Tệp đính kèm', en: 'Files' } },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'title', 'area', 'createdAt'],
  },
  access: accessOf(procedureSlugs.files),
  disableDuplicate: true,
  upload: {
    staticDir: options.directory,
    mimeTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  fields: [areaField(), { name: 'title', type: 'text', label: { vi: 'Tên gọi', en: 'Title' } }],
})
