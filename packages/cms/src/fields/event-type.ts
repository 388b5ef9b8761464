import type { ArrayField } from 'payload'
import { rowLabel } from './component.js'
import { key } from './key.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { note } from './note.js'
import { recordFields } from './record-field.js'
import { verification } from './verification.js'

/** The kinds of dated records that facts are counted from. */
export const eventTypes = (): ArrayField => ({
  name: 'eventTypes',
  type: 'array',
  label: { vi: 'Sự việc', en: 'Event types' },
  labels: {
    singular: { vi: 'Loại sự việc', en: 'Event type' },
    plural: { vi: 'Loại sự việc', en: 'Event types' },
  },
  admin: {
    initCollapsed: true,
    components: rowLabel('label'),
    description: {
      vi: 'Những việc được ghi lại theo ngày, ví dụ vụ cháy. Chỉ số có thể đếm từ đây.',
      en: 'What is recorded with its day, such as a fire. Facts can be counted from it.',
    },
  },
  fields: [
    key(),
    localizedText('label', { label: { vi: 'Tên loại sự việc', en: 'Label' }, required: true }),
    localizedText('description', { label: { vi: 'Giải thích', en: 'Description' }, long: true }),
    recordFields(),
    legalBasis({
      vi: 'Căn cứ của bảng phân loại, nếu có.',
      en: 'What the classification rests on, where there is one.',
    }),
    verification({ optional: true }),
    note(),
  ],
})
