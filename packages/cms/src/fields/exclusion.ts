import type { ArrayField } from 'payload'
import { rowLabel } from './component.js'
import { condition } from './condition.js'
import { key } from './key.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { note } from './note.js'
import { verification } from './verification.js'

/** The reasons for which a subject is not assessed. */
export const exclusions = (): ArrayField => ({
  name: 'exclusions',
  type: 'array',
  label: { vi: 'Không xét', en: 'Not assessed' },
  labels: {
    singular: { vi: 'Trường hợp không xét', en: 'Reason' },
    plural: { vi: 'Trường hợp không xét', en: 'Reasons' },
  },
  admin: {
    initCollapsed: true,
    components: rowLabel('label'),
    description: {
      vi: 'Rơi vào một trường hợp dưới đây thì không đánh giá, không xếp loại.',
      en: 'Where one of these holds, the subject is not assessed and gets no band.',
    },
  },
  fields: [
    key(),
    localizedText('label', { label: { vi: 'Tên trường hợp', en: 'Label' }, required: true }),
    condition('when', { label: { vi: 'Không xét khi', en: 'Not assessed if' } }),
    legalBasis(),
    verification(),
    note(),
  ],
})
