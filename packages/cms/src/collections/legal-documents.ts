import type { CollectionConfig, Field } from 'payload'
import { anyRole, drafters } from '../access/access.js'
import { legalDocumentFields } from '../fields/legal-document.js'
import { refuseTakenKey } from '../hooks/refuse-taken-key.js'
import { slugs } from '../slugs.js'

/** The register from which legal documents are taken into criteria sets. */
export const legalDocumentRegister = (): CollectionConfig => ({
  slug: slugs.legalDocuments,
  labels: {
    singular: { vi: 'Văn bản pháp lý', en: 'Legal document' },
    plural: { vi: 'Văn bản pháp lý', en: 'Legal documents' },
  },
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'title', 'issuedOn', 'inForceFrom'],
    listSearchableFields: ['number', 'key'],
    description: {
      vi: 'Danh mục văn bản dùng chung. Bộ tiêu chí giữ bản sao của văn bản, nên sửa ở đây không làm thay đổi bộ tiêu chí đã có.',
      en: 'The shared register. A criteria set keeps its own copy, so a change here does not change existing sets.',
    },
  },
  access: { read: anyRole, create: drafters, update: drafters, delete: drafters },
  defaultSort: 'number',
  hooks: { beforeValidate: [refuseTakenKey] },
  fields: legalDocumentFields().map(
    (field): Field => (field.name === 'key' ? ({ ...field, unique: true, index: true } as Field) : field),
  ),
})
