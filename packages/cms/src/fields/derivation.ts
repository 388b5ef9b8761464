import type { Condition, Field, NamedGroupField } from 'payload'
import { keysOfDerivation } from '../mapping/derivation-keys.js'
import { condition } from './condition.js'
import { placeholder } from './placeholder.js'
import { reference } from './reference.js'

/** How a fact follows from other facts, from records or from a parameter; each way asks for what it needs. */
export const derived = (): NamedGroupField => ({
  name: 'derived',
  type: 'group',
  label: { vi: 'Tự tính', en: 'Derived' },
  admin: {
    hideGutter: true,
    condition: (_, row) => ['number', 'boolean', 'date'].includes(row?.type),
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { vi: 'Cách tính', en: 'Computation' },
      options: [
        { value: 'percent', label: { vi: 'Tỷ lệ phần trăm', en: 'Percent' } },
        { value: 'ratio', label: { vi: 'Tỷ số', en: 'Ratio' } },
        { value: 'difference', label: { vi: 'Hiệu', en: 'Difference' } },
        { value: 'percent-change', label: { vi: 'Tăng hoặc giảm theo phần trăm', en: 'Percent change' } },
        { value: 'sum', label: { vi: 'Tổng các chỉ số', en: 'Sum of facts' } },
        { value: 'minimum', label: { vi: 'Nhỏ nhất trong các chỉ số', en: 'Smallest of facts' } },
        { value: 'maximum', label: { vi: 'Lớn nhất trong các chỉ số', en: 'Largest of facts' } },
        { value: 'count', label: { vi: 'Đếm sự việc hoặc danh sách', en: 'Count of records' } },
        { value: 'total', label: { vi: 'Cộng một thông tin', en: 'Sum of a field' } },
        { value: 'smallest', label: { vi: 'Nhỏ nhất của một thông tin', en: 'Smallest of a field' } },
        { value: 'largest', label: { vi: 'Lớn nhất của một thông tin', en: 'Largest of a field' } },
        { value: 'share', label: { vi: 'Tỷ lệ dòng đúng điều kiện', en: 'Share of records' } },
        { value: 'parameter', label: { vi: 'Lấy theo ngưỡng', en: 'Value of a parameter' } },
      ],
      admin: {
        ...placeholder({ vi: 'Không: cơ sở báo cáo trực tiếp', en: 'None: it is reported' }),
      },
    },
    pair(['numerator', 'Tử số', 'Numerator'], ['denominator', 'Mẫu số', 'Denominator']),
    pair(['minuend', 'Số bị trừ', 'Minuend'], ['subtrahend', 'Số trừ', 'Subtrahend']),
    pair(['current', 'Kỳ này', 'This time'], ['previous', 'Kỳ trước', 'Last time']),
    reference('terms', 'FactSelect', {
      label: { vi: 'Các chỉ số', en: 'Facts' },
      shown: asksFor('terms'),
      hasMany: true,
    }),
    reference(
      'parameter',
      'ParameterSelect',
      { label: { vi: 'Ngưỡng', en: 'Parameter' }, shown: asksFor('parameter') },
      { types: ['number', 'boolean', 'date', 'month-day'] },
    ),
    ...fromRecords(),
    {
      name: 'whenEmpty',
      type: 'number',
      label: { vi: 'Giá trị khi không có gì để tính', en: 'Value where there is nothing to compute from' },
      admin: {
        condition: asksFor('whenEmpty'),
        description: {
          vi: 'Ví dụ khi mẫu số bằng 0. Để trống: khi đó coi là chưa xác định.',
          en: 'Such as a denominator of 0. Leave empty for “unknown”.',
        },
      },
    },
  ],
})

/** What is asked of a fact that is counted from events or from a list. */
const fromRecords = (): Field[] => [
  {
    type: 'row',
    fields: [
      reference(
        'events',
        'SetPartSelect',
        {
          label: { vi: 'Từ loại sự việc', en: 'From events' },
          shown: (_, group) => asks(group, 'events') && (!group?.list || isFromEvents(group)),
          hasMany: true,
          width: '50%',
        },
        { part: 'eventTypes' },
      ),
      reference(
        'list',
        'SetPartSelect',
        {
          label: { vi: 'hoặc từ danh sách', en: 'or from a list' },
          shown: (_, group) => asks(group, 'list') && (!isFromEvents(group) || Boolean(group?.list)),
          width: '50%',
        },
        { part: 'lists' },
      ),
    ],
  },
  {
    name: 'window',
    type: 'select',
    label: { vi: 'Của kỳ nào', en: 'Of which window' },
    options: [{ value: 'previous', label: { vi: 'Kỳ trước', en: 'The one before' } }],
    admin: {
      condition: (_, group) => asks(group, 'window') && isFromEvents(group),
      ...placeholder({ vi: 'Kỳ đang đánh giá', en: 'The one that is assessed' }),
    },
  },
  reference('field', 'RecordFieldSelect', {
    label: { vi: 'Thông tin được tính', en: 'Field' },
    shown: asksFor('field'),
  }),
  condition('where', {
    label: { vi: 'Chỉ tính những dòng', en: 'Only records' },
    description: { vi: 'Để trống nếu tính tất cả.', en: 'Leave empty for all.' },
    shown: asksFor('where'),
  }),
  condition('meets', {
    label: { vi: 'Dòng đúng điều kiện', en: 'Records that meet' },
    description: {
      vi: 'Tỷ lệ của những dòng này trong các dòng được tính.',
      en: 'The percentage of these among the records taken.',
    },
    shown: asksFor('meets'),
  }),
]

const asks = (group: { kind?: unknown } | undefined, key: string): boolean =>
  keysOfDerivation(group?.kind).includes(key)

const asksFor =
  (key: string): Condition =>
  (_, group) =>
    asks(group, key)

const isFromEvents = (group: { events?: unknown } | undefined): boolean =>
  Array.isArray(group?.events) && group.events.length > 0

function pair(...fields: [name: string, vi: string, en: string][]): Field {
  return {
    type: 'row',
    fields: fields.map(([name, vi, en]) =>
      reference(name, 'FactSelect', { label: { vi, en }, shown: asksFor(name), width: '50%' }),
    ),
  }
}
