import type { CriteriaSet } from '@tieuchi/schemas'

/** A small set to change in tests. */
export const before: CriteriaSet = {
  formatVersion: 1,
  id: 'vn.example',
  revision: 1,
  title: { vi: 'Bộ tiêu chí mẫu', en: 'Example set' },
  inForce: { from: '2022-02-10' },
  window: { start: '11-01' },
  legalDocuments: [{ id: 'circular', number: '124/2021/TT-BCA', title: { vi: 'Thông tư' } }],
  facts: [
    { id: 'share', label: { vi: 'Tỷ lệ hộ đăng ký', en: 'Share' }, type: 'number', unit: 'percent' },
    { id: 'fires', label: { vi: 'Số vụ cháy', en: 'Fires' }, type: 'number', unit: 'case' },
  ],
  parameters: [
    {
      id: 'minimum-share',
      label: { vi: 'Tỷ lệ tối thiểu', en: 'Minimum share' },
      type: 'number',
      unit: 'percent',
      values: [
        {
          from: '2022-02-10',
          value: 100,
          legalBasis: [{ document: 'circular', provision: { vi: 'Điều 4 khoản 1' } }],
          verification: 'verified',
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'registration',
      code: '1',
      title: { vi: 'Đăng ký', en: 'Registration' },
      kind: 'required',
      condition: { fact: 'share', operator: 'greaterThanInclusive', value: { parameter: 'minimum-share' } },
      legalBasis: [],
      verification: 'verified',
    },
    {
      id: 'fire',
      code: '2',
      title: { vi: 'Không cháy', en: 'No fire' },
      kind: 'required',
      condition: { fact: 'fires', operator: 'equal', value: 0 },
      legalBasis: [],
      verification: 'verified',
    },
  ],
  outcomeRule: {},
  bands: [{ id: 'met', label: { vi: 'Đạt' }, outcome: 'met' }],
}
