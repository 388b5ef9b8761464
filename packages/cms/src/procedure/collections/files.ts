import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access.js'
import { areaField } from '../fields/places.js'
import { checkFile, checkPicture, nameFile } from '../hooks/check-file.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { fileTypes } from '../records/file-type.js'
import { procedureSlugs } from '../slugs.js'

/** Papers and pictures. Only whoever may read the area may read them. */
export const files = (options: { directory: string; sizeLimit: number }): CollectionConfig => ({
  slug: procedureSlugs.files,
  labels: {
    singular: { vi: 'Tệp', en: 'File' },
    plural: { vi: 'Tệp đính kèm', en: 'Files' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'title',
    defaultColumns: ['title', 'area', 'filename', 'createdAt'],
    listSearchableFields: ['title', 'filename'],
    description: {
      vi: `Chỉ nhận tệp PDF và ảnh JPG, PNG, WebP, không quá ${megabytes(options.sizeLimit)} MB. Che thông tin cá nhân không cần thiết trước khi tải lên.`,
      en: `PDF files and JPG, PNG or WebP pictures only, up to ${megabytes(options.sizeLimit)} MB. Cover personal data that is not needed before uploading.`,
    },
  },
  access: accessOf(procedureSlugs.files),
  disableDuplicate: true,
  hooks: {
    beforeOperation: [checkFile(options.sizeLimit)],
    beforeValidate: [checkPicture],
    beforeChange: [nameFile],
  },
  upload: {
    staticDir: options.directory,
    mimeTypes: Object.values(fileTypes).map(({ mimeType }) => mimeType),
    crop: false,
    focalPoint: false,
    pasteURL: false,
    // A browser takes the file for what it was found to be and for nothing else, and no shared cache keeps it.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  fields: [areaField(), { name: 'title', type: 'text', label: { vi: 'Tên gọi', en: 'Title' } }],
})

const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000)
