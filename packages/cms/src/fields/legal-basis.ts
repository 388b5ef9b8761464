import type { ArrayField } from 'payload'
import { clientComponent, rowLabel } from './component.js'
import { localizedText } from './localized-text.js'

/** The places in legal documents that a threshold or a criterion rests on. */
export const legalBasis = (): ArrayField => ({
  name: 'legalBasis',
  type: 'array',
  label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  labels: {
    singular: { vi: 'Căn cứ', en: 'Legal basis' },
    plural: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  },
  admin: { components: rowLabel('document', 'provision') },
  fields: [
    {
      name: 'document',
      type: 'text',
      label: { vi: 'Văn bản', en: 'Document' },
      required: true,
      admin: {
        components: { Field: clientComponent('LegalDocumentSelect') },
        description: {
          vi: 'Chọn trong các văn bản ở thẻ “Văn bản pháp lý”.',
          en: 'One of the documents on the tab “Legal documents”.',
        },
      },
    },
    localizedText('provision', {
      label: { vi: 'Điều, khoản, điểm', en: 'Provision' },
      description: { vi: 'Ví dụ: Điều 4 khoản 1.', en: 'Such as Article 4, clause 1.' },
    }),
  ],
})
