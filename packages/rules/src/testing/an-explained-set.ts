import type { CriteriaSet, RecordField } from '@tieuchi/schemas'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './a-criteria-set.js'

const text = (vi: string, en: string) => ({ vi, en })
const option = (id: string, vi: string, en: string) => ({ id, label: text(vi, en) })

const fields: RecordField[] = [
  { id: 'deaths', label: text('Số người chết', 'Deaths'), type: 'number', unit: 'person' },
  { id: 'damage', label: text('Thiệt hại', 'Damage'), type: 'number', unit: 'dong' },
  {
    id: 'by-residents',
    label: text('Do người dân trong khu gây ra', 'Caused by residents'),
    type: 'boolean',
  },
  { id: 'reported-on', label: text('Ngày báo', 'Day of the report'), type: 'date' },
  {
    id: 'severity',
    label: text('Mức độ', 'Severity'),
    type: 'choice',
    options: [option('minor', 'ít nghiêm trọng', 'minor'), option('serious', 'nghiêm trọng', 'serious')],
    classification: {
      rows: [{ option: 'serious', when: { fact: 'deaths', operator: 'greaterThanInclusive', value: 1 } }],
      otherwise: 'minor',
    },
  },
]

const fires = { events: ['fire'] }

/** A set with a fact of every type and every derivation, in words as a regulation would have them. */
export const anExplainedSet: CriteriaSet = {
  ...aCriteriaSet({
    facts: [aFact('cases')],
    criteria: [aCriterion('one', { fact: 'cases', operator: 'equal', value: 0 })],
  }),
  legalDocuments: [
    { id: 'fires', number: '88/2024', title: text('Phân loại', 'Classification') },
    { id: 'plan', number: '12/KH', title: text('Kế hoạch', 'Plan') },
  ],
  eventTypes: [
    {
      id: 'fire',
      label: text('Vụ cháy', 'Fire'),
      fields,
      legalBasis: [{ document: 'fires', provision: text('Điều 29', 'Article 29') }],
    },
    { id: 'blast', label: text('Vụ nổ', 'Explosion'), fields },
  ],
  lists: [
    {
      id: 'groups',
      label: text('Tổ liên gia an toàn PCCC', 'Fire-safety groups'),
      fields: [{ id: 'households', label: text('Số hộ', 'Households'), type: 'number', unit: 'household' }],
    },
    { id: 'areas', label: text('Khu dân cư', 'Areas'), fields: [], outcomesOf: 'vn.residential-area' },
  ],
  facts: [
    aFact('cases', { label: text('Số vụ năm nay', 'Cases this year') }),
    aFact('before', { label: text('Số vụ năm trước', 'Cases last year') }),
    aFact('registered', { label: text('Số hộ đã đăng ký', 'Households registered'), unit: 'household' }),
    aFact('residing', { label: text('Số hộ đang cư trú', 'Households residing'), unit: 'household' }),
    aFact('filed', { label: text('Đã nộp đăng ký', 'Registration filed'), type: 'boolean' }),
    aFact('filed-on', {
      label: text('Ngày đăng ký', 'Day of registration'),
      type: 'date',
      withinPeriod: true,
    }),
    aFact('grade', {
      label: text('Xếp loại', 'Grade'),
      type: 'choice',
      options: [option('good', 'Tốt', 'Good'), option('fair', 'Khá', 'Fair'), option('poor', 'Kém', 'Poor')],
    }),
    aFact('percent', {
      label: text('Tỷ lệ hộ đăng ký', 'Share registered'),
      unit: 'percent',
      derived: { kind: 'percent', numerator: 'registered', denominator: 'residing', whenEmpty: 100 },
    }),
    aFact('ratio', {
      label: text('Số hộ mỗi vụ', 'Households per case'),
      unit: 'ratio',
      derived: { kind: 'ratio', numerator: 'registered', denominator: 'cases' },
    }),
    aFact('difference', {
      label: text('Mức tăng, giảm', 'Change'),
      unit: 'case-change',
      derived: { kind: 'difference', minuend: 'cases', subtrahend: 'before' },
    }),
    aFact('percent-change', {
      label: text('Tỷ lệ tăng, giảm', 'Relative change'),
      unit: 'percent-change',
      derived: { kind: 'percent-change', current: 'cases', previous: 'before' },
    }),
    aFact('sum', {
      label: text('Tổng số vụ', 'All cases'),
      derived: { kind: 'sum', terms: ['cases', 'before'] },
    }),
    aFact('minimum', {
      label: text('Năm ít vụ hơn', 'Better year'),
      derived: { kind: 'minimum', terms: ['cases', 'before'] },
    }),
    aFact('maximum', {
      label: text('Năm nhiều vụ hơn', 'Worse year'),
      derived: { kind: 'maximum', terms: ['cases', 'before'] },
    }),
    aFact('sum-of-sums', {
      label: text('Tổng cộng', 'Grand total'),
      derived: { kind: 'sum', terms: ['sum', 'maximum'] },
    }),
    aFact('parameter', {
      label: text('Mức cho phép', 'Allowed'),
      derived: { kind: 'parameter', parameter: 'allowed' },
    }),
    aFact('count', {
      label: text('Số vụ cháy, nổ nghiêm trọng', 'Serious fires and explosions'),
      derived: {
        kind: 'count',
        events: ['fire', 'blast'],
        where: { fact: 'severity', operator: 'in', value: ['serious'] },
      },
    }),
    aFact('count-before', {
      label: text('Số vụ cháy năm trước', 'Fires, the year before'),
      derived: { kind: 'count', ...fires, window: 'previous' },
    }),
    aFact('total', {
      label: text('Số người chết do cháy', 'Deaths in fires'),
      unit: 'person',
      derived: {
        kind: 'total',
        field: 'deaths',
        ...fires,
        where: {
          all: [
            { fact: 'by-residents', operator: 'equal', value: true },
            {
              any: [
                { not: { fact: 'damage', operator: 'lessThan', value: { parameter: 'great' } } },
                { fact: 'reported-on', operator: 'lessThanInclusive', value: '2026-06-30' },
              ],
            },
          ],
        },
      },
    }),
    aFact('smallest', {
      label: text('Tổ ít hộ nhất', 'Smallest group'),
      unit: 'household',
      derived: { kind: 'smallest', field: 'households', list: 'groups' },
    }),
    aFact('largest', {
      label: text('Tổ nhiều hộ nhất', 'Largest group'),
      unit: 'household',
      derived: { kind: 'largest', field: 'households', list: 'groups' },
    }),
    aFact('share', {
      label: text('Tỷ lệ tổ đúng quy mô', 'Groups of the right size'),
      unit: 'percent',
      derived: {
        kind: 'share',
        list: 'groups',
        meets: {
          all: [
            { fact: 'households', operator: 'greaterThanInclusive', value: 5 },
            { fact: 'households', operator: 'lessThanInclusive', value: 15 },
          ],
        },
      },
    }),
    aFact('safe', {
      label: text('Số khu dân cư an toàn', 'Safe areas'),
      unit: 'area',
      derived: { kind: 'count', list: 'areas', where: { fact: 'outcome', operator: 'equal', value: 'met' } },
    }),
  ],
  parameters: [
    aParameter('allowed', [['2020-01-01', 2]], { label: text('Số vụ cho phép', 'Cases allowed') }),
    aParameter('great', [['2020-01-01', 100_000_000]], {
      unit: 'dong',
      label: text('Thiệt hại lớn', 'Great damage'),
    }),
    aParameter('later', [['2030-01-01', 1]], { label: text('Mức sau này', 'Later limit') }),
  ],
}
