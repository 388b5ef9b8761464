import type { ArrayField, Condition, Field, NamedGroupField } from 'payload'
import { clientComponent, rowLabel } from './component.js'
import { key } from './key.js'
import { localizedText } from './localized-text.js'
import { options } from './option.js'
import { unit } from './unit.js'

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
      vi: 'Những gì phải đếm, đo hoặc xác nhận ở cơ sở. Chỉ số tính từ chỉ số khác thì phần mềm tự tính.',
      en: 'What is counted, measured or attested. A derived fact is computed from others.',
    },
  },
  fields: [
    key(),
    localizedText('label', { label: { vi: 'Tên chỉ số', en: 'Label' }, required: true }),
    localizedText('description', {
      label: { vi: 'Giải thích cách đếm', en: 'How it is counted' },
      long: true,
    }),
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
            { value: 'choice', label: { vi: 'Chọn một', en: 'Choice' } },
          ],
        },
        unit(),
      ],
    },
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

const derived = (): NamedGroupField => ({
  name: 'derived',
  type: 'group',
  label: { vi: 'Tính từ chỉ số khác', en: 'Derived from other facts' },
  admin: { hideGutter: true, condition: (_, row) => row?.type === 'number' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { vi: 'Cách tính', en: 'Computation' },
      options: [
        { value: 'percent', label: { vi: 'Tỷ lệ phần trăm', en: 'Percent' } },
        { value: 'ratio', label: { vi: 'Tỷ số', en: 'Ratio' } },
        { value: 'difference', label: { vi: 'Hiệu', en: 'Difference' } },
        { value: 'sum', label: { vi: 'Tổng', en: 'Sum' } },
      ],
      admin: {
        description: { vi: 'Để trống nếu cơ sở báo cáo trực tiếp.', en: 'Leave empty if it is reported.' },
      },
    },
    {
      type: 'row',
      fields: [
        factKey('numerator', 'Tử số', 'Numerator', isShare),
        factKey('denominator', 'Mẫu số', 'Denominator', isShare),
      ],
    },
    {
      name: 'whenEmpty',
      type: 'number',
      label: { vi: 'Giá trị khi mẫu số bằng 0', en: 'Value where the denominator is 0' },
      admin: {
        condition: isShare,
        description: { vi: 'Để trống: khi đó coi là chưa xác định.', en: 'Leave empty for “unknown”.' },
      },
    },
    {
      type: 'row',
      fields: [
        factKey('minuend', 'Số bị trừ', 'Minuend', isKind('difference')),
        factKey('subtrahend', 'Số trừ', 'Subtrahend', isKind('difference')),
      ],
    },
    {
      name: 'terms',
      type: 'text',
      hasMany: true,
      label: { vi: 'Các số hạng', en: 'Terms' },
      admin: { condition: isKind('sum'), components: { Field: clientComponent('FactSelect') } },
    },
  ],
})

function isKind(...kinds: string[]): Condition {
  return (_, group) => kinds.includes(group?.kind)
}

function isShare(_: unknown, group: { kind?: string } | undefined): boolean {
  return group?.kind === 'percent' || group?.kind === 'ratio'
}

function factKey(name: string, vi: string, en: string, condition: Condition): Field {
  return {
    name,
    type: 'text',
    label: { vi, en },
    admin: { condition, width: '50%', components: { Field: clientComponent('FactSelect') } },
  }
}
