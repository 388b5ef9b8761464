import type { Fact, Parameter } from '@tieuchi/schemas'

export const facts: Fact[] = [
  {
    id: 'share',
    label: { vi: 'Tỷ lệ hộ đăng ký', en: 'Share of households' },
    type: 'number',
    unit: 'percent',
  },
  { id: 'fires', label: { vi: 'Số vụ cháy', en: 'Fires' }, type: 'number', unit: 'case' },
  { id: 'crimes', label: { vi: 'Số vụ phạm pháp' }, type: 'number', unit: 'case' },
  { id: 'attested', label: { vi: 'Đã thực hiện chính sách', en: 'Policies carried out' }, type: 'boolean' },
  { id: 'resolved-on', label: { vi: 'Ngày ra nghị quyết' }, type: 'date' },
  {
    id: 'rating',
    label: { vi: 'Xếp loại chi bộ', en: 'Rating' },
    type: 'choice',
    options: [
      { id: 'good', label: { vi: 'Tốt', en: 'Good' } },
      { id: 'fair', label: { vi: 'Khá', en: 'Fair' } },
    ],
  },
]

export const parameters: Parameter[] = [
  {
    id: 'minimum-share',
    label: { vi: 'Tỷ lệ tối thiểu', en: 'Minimum share' },
    type: 'number',
    unit: 'percent',
    values: [
      { from: '2022-02-10', value: 100, legalBasis: [], verification: 'verified' },
      { from: '2027-01-01', value: 95, legalBasis: [], verification: 'verified' },
    ],
  },
  {
    id: 'fires-allowed',
    label: { vi: 'Số vụ cháy cho phép', en: 'Fires allowed' },
    type: 'number',
    unit: 'case',
    values: [{ from: '2028-01-01', value: 1, legalBasis: [], verification: 'verified' }],
  },
]

export const atLeast = {
  fact: 'share',
  operator: 'greaterThanInclusive',
  value: { parameter: 'minimum-share' },
}
export const noFires = { fact: 'fires', operator: 'equal', value: 0 }
export const isAttested = { fact: 'attested', operator: 'equal', value: true }
