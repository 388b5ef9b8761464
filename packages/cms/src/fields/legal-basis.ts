import type { ArrayField } from 'payload'
import { rowLabel } from './component.js'
import type { Label } from './label.js'
import { localizedText } from './localized-text.js'
import { reference } from './reference.js'

/** The places in legal documents that a threshold or a criterion rests on. */
export const legalBasis = (description?: Label): ArrayField => ({
  name: 'legalBasis',
  type: 'array',
  label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  labels: {
    singular: { vi: 'Căn cứ', en: 'Legal basis' },
    plural: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  },
  admin: { components: rowLabel('document', 'provision'), ...(description ? { description } : {}) },
  fields: [
    reference('document', 'LegalDocumentSelect', {
      label: { vi: 'Văn bản', en: 'Document' },
      description: {
        vi: 'Chọn trong các văn bản ở thẻ “Văn bản pháp lý”.',
        en: 'One of the documents on the tab “Legal documents”.',
      },
      required: true,
    }),
    localizedText('provision', {
      label: { vi: 'Điều, khoản, điểm', en: 'Provision' },
      description: { vi: 'Ví dụ: Điều 4 khoản 1.', en: 'Such as Article 4, clause 1.' },
    }),
  ],
})
