import type { ArrayField, NamedGroupField } from 'payload'
import { rowLabel } from './component.js'
import { condition } from './condition.js'
import { key } from './key.js'
import { localizedText } from './localized-text.js'
import { operand } from './operand.js'
import { requirements } from './requirements.js'

/** How the criteria's outcomes become one. */
export const outcomeRule = (): NamedGroupField => ({
  name: 'outcomeRule',
  type: 'group',
  label: { vi: 'Khi nào thì đạt', en: 'When the whole is met' },
  admin: {
    description: {
      vi: 'Đạt khi mọi tiêu chí bắt buộc (có áp dụng) đều đạt và đủ những yêu cầu ghi ở đây.',
      en: 'Met where every applicable required criterion is met and what is asked for here is reached.',
    },
  },
  fields: requirements(),
})

/** The classes of the whole result, best first. */
export const bands = (): ArrayField => ({
  name: 'bands',
  type: 'array',
  label: { vi: 'Xếp loại', en: 'Bands' },
  labels: { singular: { vi: 'Mức xếp loại', en: 'Band' }, plural: { vi: 'Xếp loại', en: 'Bands' } },
  admin: {
    initCollapsed: true,
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
    ...requirements(),
    operand('belowPoints', {
      label: { vi: 'Tổng điểm phải dưới', en: 'Points in all below' },
      description: {
        vi: 'Từ số điểm này trở lên thì không còn thuộc mức này.',
        en: 'From so many points on it is no longer this band.',
      },
    }),
    condition('when', {
      label: { vi: 'Điều kiện khác', en: 'Further condition' },
      description: { vi: 'Để trống nếu không có.', en: 'Leave empty if there is none.' },
    }),
  ],
})
