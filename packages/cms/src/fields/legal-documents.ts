import type { ArrayField, UIField } from 'payload'
import { clientComponent, rowLabel } from './component.js'
import { legalDocumentFields } from './legal-document.js'

/** The legal documents of a criteria set: a copy of what the register says, approved together with the criteria. */
export const legalDocuments = (): ArrayField => ({
  name: 'legalDocuments',
  type: 'array',
  label: { vi: 'Văn bản pháp lý', en: 'Legal documents' },
  labels: { singular: { vi: 'Văn bản', en: 'Document' }, plural: { vi: 'Văn bản', en: 'Documents' } },
  admin: {
    initCollapsed: true,
    components: rowLabel('number', 'title'),
    description: {
      vi: 'Các văn bản mà tiêu chí và ngưỡng căn cứ vào.',
      en: 'The documents that criteria and parameters rest on.',
    },
  },
  fields: legalDocumentFields(),
})

/** Takes a document over from the register. */
export const legalDocumentPicker = (): UIField => ({
  name: 'legalDocumentPicker',
  type: 'ui',
  admin: { components: { Field: clientComponent('LegalDocumentPicker') } },
})
