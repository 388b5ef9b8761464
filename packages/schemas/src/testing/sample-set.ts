import type { CriteriaSet } from '../criteria-set.js'

const verified = 'verified' as const
const basis = [{ document: 'circular', provision: { vi: 'Điều 4 khoản 1' } }]

/** A small good set that uses every type of fact and parameter, every derivation and every kind of condition. */
export function sampleSet(): CriteriaSet {
  return {
    formatVersion: 1,
    id: 'vn.sample',
    revision: 1,
    title: { vi: 'Bộ mẫu', en: 'Sample set' },
    inForce: { from: '2020-01-01', before: '2030-01-01' },
    window: { start: '11-01' },
    legalDocuments: [
      { id: 'circular', number: '1/2020', title: { vi: 'Thông tư' }, url: 'https://example.com/1' },
    ],
    facts: [
      { id: 'households', label: { vi: 'Số hộ' }, type: 'number', unit: 'household' },
      { id: 'registered', label: { vi: 'Số hộ đăng ký' }, type: 'number', unit: 'household' },
      {
        id: 'registered-share',
        label: { vi: 'Tỷ lệ đăng ký' },
        type: 'number',
        unit: 'percent',
        derived: { kind: 'percent', numerator: 'registered', denominator: 'households', whenEmpty: 100 },
      },
      { id: 'crimes', label: { vi: 'Tội phạm' }, type: 'number', unit: 'case' },
      { id: 'crimes-before', label: { vi: 'Tội phạm năm trước' }, type: 'number', unit: 'case' },
      {
        id: 'crimes-change',
        label: { vi: 'Tăng giảm' },
        type: 'number',
        unit: 'case-change',
        derived: { kind: 'difference', minuend: 'crimes', subtrahend: 'crimes-before' },
      },
      {
        id: 'crimes-total',
        label: { vi: 'Tổng' },
        type: 'number',
        unit: 'case',
        derived: { kind: 'sum', terms: ['crimes', 'crimes-before'] },
      },
      { id: 'attested', label: { vi: 'Xác nhận' }, type: 'boolean' },
      { id: 'filed-on', label: { vi: 'Ngày đăng ký' }, type: 'date', withinPeriod: true },
      {
        id: 'grade',
        label: { vi: 'Loại' },
        type: 'choice',
        options: [
          { id: 'good', label: { vi: 'Tốt' } },
          { id: 'fair', label: { vi: 'Khá' } },
        ],
      },
    ],
    parameters: [
      {
        id: 'minimum-share',
        label: { vi: 'Tỷ lệ tối thiểu' },
        type: 'number',
        unit: 'percent',
        values: [
          { from: '2020-01-01', value: 100, legalBasis: basis, verification: verified },
          { from: '2024-01-01', value: 95.5, legalBasis: basis, verification: verified },
        ],
      },
      {
        id: 'last-filing-day',
        label: { vi: 'Hạn đăng ký' },
        type: 'month-day',
        values: [{ from: '2020-01-01', value: '03-31', legalBasis: basis, verification: verified }],
      },
      {
        id: 'accepted-grades',
        label: { vi: 'Loại được nhận' },
        type: 'choices',
        options: [{ id: 'good', label: { vi: 'Tốt' } }],
        values: [{ from: '2020-01-01', value: ['good'], legalBasis: basis, verification: verified }],
      },
      {
        id: 'attestation-needed',
        label: { vi: 'Cần xác nhận' },
        type: 'boolean',
        values: [{ from: '2020-01-01', value: true, legalBasis: basis, verification: verified }],
      },
      {
        id: 'first-day',
        label: { vi: 'Ngày đầu' },
        type: 'date',
        values: [{ from: '2020-01-01', value: '2020-02-29', legalBasis: basis, verification: verified }],
      },
      {
        id: 'enough-points',
        label: { vi: 'Điểm đạt' },
        type: 'number',
        unit: 'point',
        values: [{ from: '2020-01-01', value: 5, legalBasis: basis, verification: verified }],
      },
    ],
    criteria: [
      {
        id: 'share',
        code: '1a',
        title: { vi: 'Tỷ lệ hộ đăng ký' },
        kind: 'required',
        condition: {
          all: [
            {
              fact: 'registered-share',
              operator: 'greaterThanInclusive',
              value: { parameter: 'minimum-share' },
            },
            { any: [{ fact: 'crimes', operator: 'lessThanInclusive', value: { fact: 'crimes-before' } }] },
            { not: { fact: 'crimes-total', operator: 'greaterThan', value: 1000 } },
            { fact: 'attested', operator: 'equal', value: { parameter: 'attestation-needed' } },
          ],
        },
        applicability: { fact: 'crimes-change', operator: 'notEqual', value: -9 },
        legalBasis: basis,
        verification: verified,
      },
      {
        id: 'filed',
        code: '1b',
        title: { vi: 'Đăng ký đúng hạn' },
        kind: 'scored',
        points: 10,
        condition: {
          all: [
            { fact: 'filed-on', operator: 'lessThanInclusive', value: { parameter: 'last-filing-day' } },
            { fact: 'filed-on', operator: 'greaterThan', value: { parameter: 'first-day' } },
            { fact: 'filed-on', operator: 'lessThan', value: '2029-12-31' },
          ],
        },
        legalBasis: basis,
        verification: verified,
      },
      {
        id: 'graded',
        code: '2',
        title: { vi: 'Xếp loại' },
        kind: 'advisory',
        condition: {
          all: [
            { fact: 'grade', operator: 'in', value: { parameter: 'accepted-grades' } },
            { fact: 'grade', operator: 'notIn', value: ['fair'] },
          ],
        },
        legalBasis: basis,
        verification: verified,
      },
    ],
    outcomeRule: { minimumPoints: { parameter: 'enough-points' } },
    bands: [
      {
        id: 'excellent',
        label: { vi: 'Xuất sắc' },
        outcome: 'met',
        minimumPoints: { parameter: 'enough-points' },
      },
      { id: 'not-met', label: { vi: 'Chưa đạt' }, outcome: 'not-met' },
    ],
  }
}

/** The sample set for tests that write what the types forbid. */
// biome-ignore lint/suspicious/noExplicitAny: that is what it is for
export function looseSet(): any {
  return sampleSet()
}

/** A copy of a document with one place changed; `undefined` removes it. */
export function changed(document: unknown, path: (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string | number, unknown>
  const last = path.at(-1) as string | number
  let parent = copy
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}
