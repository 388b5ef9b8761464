import type { ArrayField } from 'payload'
import { clientComponent, rowLabel } from './component.js'
import { key } from './key.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { options } from './option.js'
import { localChange, origin } from './origin.js'
import { periodEnds } from './period.js'
import { unit } from './unit.js'
import { verification } from './verification.js'

/** The thresholds with their dated values. */
export const parameters = (): ArrayField => ({
  name: 'parameters',
  type: 'array',
  label: { vi: 'Ngưỡng', en: 'Parameters' },
  labels: { singular: { vi: 'Ngưỡng', en: 'Parameter' }, plural: { vi: 'Ngưỡng', en: 'Parameters' } },
  admin: {
    initCollapsed: true,
    components: rowLabel('label', 'values'),
    description: {
      vi: 'Các mức phải đạt. Đổi mức thì thêm một giá trị mới kèm ngày áp dụng và căn cứ, không xóa giá trị cũ.',
      en: 'The thresholds. To change one, add a value with its date and legal basis; keep the old value.',
    },
  },
  fields: [
    key(),
    localizedText('label', { label: { vi: 'Tên ngưỡng', en: 'Label' }, required: true }),
    localizedText('description', { label: { vi: 'Giải thích', en: 'Description' }, long: true }),
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          label: { vi: 'Kiểu', en: 'Type' },
          required: true,
          options: [
            { value: 'number', label: { vi: 'Số', en: 'Number' } },
            { value: 'boolean', label: { vi: 'Có hoặc không', en: 'Yes or no' } },
            { value: 'date', label: { vi: 'Ngày', en: 'Date' } },
            { value: 'month-day', label: { vi: 'Ngày trong năm', en: 'Day of the year' } },
            { value: 'choices', label: { vi: 'Danh sách lựa chọn', en: 'Choices' } },
          ],
        },
        unit(),
      ],
    },
    options((_, row) => row?.type === 'choices'),
    values(),
    localChange(),
  ],
})

const values = (): ArrayField => ({
  name: 'values',
  type: 'array',
  label: { vi: 'Giá trị theo thời gian', en: 'Dated values' },
  labels: { singular: { vi: 'Giá trị', en: 'Value' }, plural: { vi: 'Giá trị', en: 'Values' } },
  admin: {
    components: rowLabel('from', 'value'),
    description: {
      vi: 'Mỗi giá trị áp dụng từ ngày của nó đến trước giá trị kế tiếp.',
      en: 'Each value holds from its date until the next one begins.',
    },
  },
  fields: [
    periodEnds(),
    {
      name: 'value',
      type: 'json',
      label: { vi: 'Giá trị', en: 'Value' },
      // Payload takes a text for unparsed JSON and `false` for nothing; the checks of the set decide instead.
      validate: () => true,
      admin: { components: { Field: clientComponent('ParameterValueField') } },
    },
    legalBasis(),
    verification(),
    origin(),
  ],
})
