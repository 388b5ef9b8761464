import type { ArrayField, Condition } from 'payload'
import { rowLabel } from './component.js'
import { condition } from './condition.js'
import { localizedText } from './localized-text.js'
import { reference } from './reference.js'

const isScored: Condition = (_, row) => row?.kind === 'scored'

/** The points of a scored criterion by condition, best first. */
export const tiers = (): ArrayField => ({
  name: 'tiers',
  type: 'array',
  label: { vi: 'Thang điểm', en: 'Tiers of points' },
  labels: { singular: { vi: 'Bậc điểm', en: 'Tier' }, plural: { vi: 'Thang điểm', en: 'Tiers' } },
  admin: {
    condition: isScored,
    components: rowLabel('points', 'when'),
    description: {
      vi: 'Xếp từ bậc cao nhất; bậc đầu tiên đúng sẽ cho điểm. Để trống: đạt thì đủ điểm, không đạt thì 0.',
      en: 'Best first; the first that holds gives the points. Leave empty: all points where it is met, else 0.',
    },
  },
  fields: [
    { name: 'points', type: 'number', label: { vi: 'Số điểm', en: 'Points' }, admin: { step: 0.1 } },
    condition('when', { label: { vi: 'Khi', en: 'If' } }),
  ],
})

/** What is taken off the points of a scored criterion. */
export const deductions = (): ArrayField => ({
  name: 'deductions',
  type: 'array',
  label: { vi: 'Điểm trừ', en: 'Deductions' },
  labels: { singular: { vi: 'Khoản trừ', en: 'Deduction' }, plural: { vi: 'Điểm trừ', en: 'Deductions' } },
  admin: {
    condition: isScored,
    components: rowLabel('label', 'points'),
    description: {
      vi: 'Trừ vào điểm của tiêu chí, không dưới 0. Trừ một lần khi điều kiện đúng, hoặc trừ theo một chỉ số.',
      en: 'Taken off the points of the criterion, never below 0: once if a condition holds, or for each of a fact.',
    },
  },
  fields: [
    localizedText('label', { label: { vi: 'Tên khoản trừ', en: 'Label' } }),
    {
      type: 'row',
      fields: [
        {
          name: 'points',
          type: 'number',
          label: { vi: 'Số điểm trừ', en: 'Points taken off' },
          admin: { width: '50%', step: 0.1 },
        },
        {
          name: 'maximum',
          type: 'number',
          label: { vi: 'Trừ nhiều nhất', en: 'At most in all' },
          admin: {
            width: '50%',
            step: 0.1,
            description: {
              vi: 'Chỉ khi trừ theo chỉ số. Để trống nếu không giới hạn.',
              en: 'Only for each of a fact. Leave empty for no limit.',
            },
          },
        },
      ],
    },
    reference('each', 'FactSelect', {
      label: { vi: 'Trừ theo mỗi', en: 'For each' },
      description: {
        vi: 'Số điểm trừ nhân với chỉ số này. Để trống nếu trừ một lần theo điều kiện dưới đây.',
        en: 'The points are taken off as many times as this fact says. Leave empty to take them off once.',
      },
    }),
    condition('when', {
      label: { vi: 'Trừ một lần khi', en: 'Taken off once if' },
      description: {
        vi: 'Để trống nếu trừ theo chỉ số ở trên.',
        en: 'Leave empty if it is for each of the fact above.',
      },
    }),
  ],
})
