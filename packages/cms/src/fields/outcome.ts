import type { ArrayField, NamedGroupField } from 'payload'
import { rowLabel } from './component.js'
import { key } from './key.js'
import { localizedText } from './localized-text.js'
import { minimumPoints } from './minimum-points.js'

/** How the criteria's outcomes become one. */
export const outcomeRule = (): NamedGroupField => ({
  name: 'outcomeRule',
  type: 'group',
  label: { vi: 'Khi nào thì đạt', en: 'When the whole is met' },
  admin: {
    description: {
      vi: 'Đạt khi mọi tiêu chí bắt buộc (có áp dụng) đều đạt và, nếu có ghi, đủ điểm tối thiểu.',
      en: 'Met where every applicable required criterion is met and, if given, enough points are reached.',
    },
  },
  fields: [minimumPoints()],
})

/** The classes of the whole result, best first. */
export const bands = (): ArrayField => ({
  name: 'bands',
  type: 'array',
  label: { vi: 'Xếp loại', en: 'Bands' },
  labels: { singular: { vi: 'Mức xếp loại', en: 'Band' }, plural: { vi: 'Xếp loại', en: 'Bands' } },
  admin: {
    components: rowLabel('label'),
    description: {
      vi: 'Xếp từ mức cao nhất; mức đầu tiên thỏa mãn sẽ được chọn.',
      en: 'Best first; the first that fits is given.',
    },
  },
  fields: [
    key(),
    localizedText('label', { label: { vi: 'Tên mức', en: 'Label' }, required: true }),
    {
      name: 'outcome',
      type: 'select',
      label: { vi: 'Kết quả chung', en: 'Outcome' },
      required: true,
      options: [
        { value: 'met', label: { vi: 'Đạt', en: 'Met' } },
        { value: 'not-met', label: { vi: 'Chưa đạt', en: 'Not met' } },
      ],
    },
    minimumPoints(),
  ],
})
