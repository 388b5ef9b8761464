import type { ArrayField } from 'payload'
import { rowLabel } from './component.js'
import { derived } from './derivation.js'
import { key } from './key.js'
import { localizedText } from './localized-text.js'
import { options } from './option.js'
import { unit } from './unit.js'
import { valueType } from './value-type.js'

/** The facts that are reported or derived. */
export const facts = (): ArrayField => ({
  name: 'facts',
  type: 'array',
  label: { vi: 'Chỉ số', en: 'Facts' },
  labels: { singular: { vi: 'Chỉ số', en: 'Fact' }, plural: { vi: 'Chỉ số', en: 'Facts' } },
  admin: {
    initCollapsed: true,
    components: rowLabel('label'),
    description: {
      vi: 'Những gì phải đếm, đo hoặc xác nhận ở cơ sở. Chỉ số có cách tính thì phần mềm tự tính.',
      en: 'What is counted, measured or attested. A derived fact is computed.',
    },
  },
  fields: [
    key(),
    localizedText('label', { label: { vi: 'Tên chỉ số', en: 'Label' }, required: true }),
    localizedText('description', {
      label: { vi: 'Giải thích cách đếm', en: 'How it is counted' },
      long: true,
    }),
    { type: 'row', fields: [valueType(), unit()] },
    options((_, row) => row?.type === 'choice'),
    {
      name: 'withinPeriod',
      type: 'checkbox',
      label: { vi: 'Ngày phải nằm trong kỳ đánh giá', en: 'The date must lie in the assessment period' },
      admin: { condition: (_, row) => row?.type === 'date' },
    },
    derived(),
  ],
})
