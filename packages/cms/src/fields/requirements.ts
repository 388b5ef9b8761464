import type { ArrayField, Field } from 'payload'
import { rowLabel } from './component.js'
import { localizedText } from './localized-text.js'
import { operand } from './operand.js'
import { reference } from './reference.js'

/** What a result must reach besides the criteria themselves: of the whole, or of a band. */
export const requirements = (): Field[] => [
  operand('minimumPoints', {
    label: { vi: 'Tổng điểm tối thiểu', en: 'Minimum points in all' },
    description: { vi: 'Để trống nếu không đòi hỏi.', en: 'Leave empty if none are asked for.' },
  }),
  operand('minimumShare', {
    label: { vi: 'Mỗi tiêu chí đạt tối thiểu (%)', en: 'Minimum share of each criterion (%)' },
    description: {
      vi: 'Mọi tiêu chí chấm điểm (có áp dụng) phải đạt từng này phần trăm số điểm của nó.',
      en: 'Every applicable scored criterion must reach this percentage of its points.',
    },
  }),
  reference(
    'mandatory',
    'SetPartSelect',
    {
      label: { vi: 'Tiêu chí phải đạt', en: 'Mandatory criteria' },
      description: {
        vi: 'Những tiêu chí nhất thiết phải đạt (nếu có áp dụng), thuộc loại nào cũng được.',
        en: 'Criteria of any kind that must be met where they apply.',
      },
      hasMany: true,
    },
    { part: 'criteria' },
  ),
  atLeast(),
]

const atLeast = (): ArrayField => ({
  name: 'atLeast',
  type: 'array',
  label: { vi: 'Đạt ít nhất một số tiêu chí', en: 'At least so many criteria' },
  labels: {
    singular: { vi: 'Nhóm tiêu chí', en: 'Group of criteria' },
    plural: { vi: 'Nhóm tiêu chí', en: 'Groups of criteria' },
  },
  admin: {
    components: rowLabel('label', 'count', 'countParameter'),
    description: {
      vi: 'Ví dụ: đạt ít nhất 12 trong 16 tiêu chí.',
      en: 'Such as at least 12 of 16 criteria.',
    },
  },
  fields: [
    localizedText('label', { label: { vi: 'Tên nhóm', en: 'Label' } }),
    operand('count', {
      label: { vi: 'Số tiêu chí phải đạt', en: 'How many must be met' },
      description: { vi: 'Trong các tiêu chí dưới đây.', en: 'Of the criteria below.' },
    }),
    reference(
      'of',
      'SetPartSelect',
      { label: { vi: 'Trong các tiêu chí', en: 'Of these criteria' }, required: true, hasMany: true },
      { part: 'criteria' },
    ),
  ],
})
