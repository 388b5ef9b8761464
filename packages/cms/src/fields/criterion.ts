import type { ArrayField } from 'payload'
import { rowLabel } from './component.js'
import { condition } from './condition.js'
import { key } from './key.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { note } from './note.js'
import { origin } from './origin.js'
import { deductions, tiers } from './points.js'
import { verification } from './verification.js'

/** The criteria: what is judged, by which condition, on which legal basis. */
export const criteria = (): ArrayField => ({
  name: 'criteria',
  type: 'array',
  label: { vi: 'Tiêu chí', en: 'Criteria' },
  labels: { singular: { vi: 'Tiêu chí', en: 'Criterion' }, plural: { vi: 'Tiêu chí', en: 'Criteria' } },
  admin: {
    initCollapsed: true,
    components: rowLabel('code', 'title'),
    description: {
      vi: 'Mỗi tiêu chí có điều kiện phải đạt và căn cứ pháp lý.',
      en: 'Each criterion has a condition to meet and a legal basis.',
    },
  },
  fields: [
    origin(),
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: { vi: 'Số thứ tự', en: 'Code' },
          required: true,
          admin: {
            width: '20%',
            description: { vi: 'Như trong văn bản, ví dụ: 1a.', en: 'As in the regulation, such as 1a.' },
          },
        },
        {
          name: 'kind',
          type: 'select',
          label: { vi: 'Loại', en: 'Kind' },
          required: true,
          defaultValue: 'required',
          options: [
            { value: 'required', label: { vi: 'Bắt buộc', en: 'Required' } },
            { value: 'scored', label: { vi: 'Chấm điểm', en: 'Scored' } },
            { value: 'advisory', label: { vi: 'Khuyến khích', en: 'Advisory' } },
          ],
          admin: { width: '40%' },
        },
        {
          name: 'points',
          type: 'number',
          label: { vi: 'Điểm', en: 'Points' },
          admin: { width: '40%', step: 0.1, condition: (_, row) => row?.kind === 'scored' },
        },
      ],
    },
    key(),
    localizedText('title', { label: { vi: 'Tên tiêu chí', en: 'Title' }, required: true, long: true }),
    localizedText('description', { label: { vi: 'Giải thích', en: 'Description' }, long: true }),
    condition('condition', { label: { vi: 'Điều kiện phải đạt', en: 'Condition' } }),
    tiers(),
    deductions(),
    condition('applicability', {
      label: { vi: 'Chỉ áp dụng khi', en: 'Applies only if' },
      description: {
        vi: 'Để trống nếu luôn áp dụng. Khi điều kiện này không đúng, tiêu chí không áp dụng.',
        en: 'Leave empty if it always applies. Where this does not hold, the criterion does not apply.',
      },
    }),
    legalBasis(),
    verification(),
    note(),
  ],
})
