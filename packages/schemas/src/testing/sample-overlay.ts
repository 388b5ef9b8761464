import type { CriteriaSet } from '../criteria-set.js'
import { sampleSet } from './sample-set.js'

const label = { vi: 'Nhãn' }
const law = {
  legalBasis: [{ document: 'circular', provision: { vi: 'Điều 5' } }],
  verification: 'verified' as const,
}

/** A base that lets others add criteria and change thresholds in every way there is, with an overlay that does. */
export function baseSet(): CriteriaSet {
  const set = sampleSet()
  set.localCriteria = 'required'
  for (const parameter of set.parameters) {
    if (parameter.id === 'accepted-grades') parameter.localChange = 'none'
    if (parameter.id === 'first-day') parameter.localChange = 'any'
  }
  return set
}

/** A good overlay of `baseSet`. */
export function sampleOverlay() {
  const values = (parameter: string, ...dated: [string, number | string][]) => ({
    parameter,
    values: dated.map(([from, value]) => ({ from, value, ...law })),
  })
  return {
    formatVersion: 1,
    id: 'vn.sample.province',
    revision: 1,
    base: { id: 'vn.sample', revision: 1 },
    title: { vi: 'Bộ của tỉnh' },
    inForce: { from: '2024-01-01', before: '2029-01-01' },
    legalDocuments: [{ id: 'decision', number: '2/2024', title: { vi: 'Quyết định' } }],
    eventTypes: [{ id: 'flood', label, fields: [{ id: 'deaths', label, type: 'number', unit: 'person' }] }],
    facts: [
      {
        id: 'floods',
        label,
        type: 'number',
        unit: 'case',
        derived: {
          kind: 'count',
          events: ['flood'],
          where: { fact: 'deaths', operator: 'greaterThan', value: 0 },
        },
      },
    ],
    parameters: [
      {
        id: 'most-floods',
        label,
        type: 'number',
        unit: 'case',
        values: [
          { from: '2024-01-01', value: 0, legalBasis: [{ document: 'decision' }], verification: 'verified' },
        ],
      },
    ],
    criteria: [
      {
        id: 'floods',
        code: 'T1',
        title: label,
        kind: 'required',
        condition: { fact: 'floods', operator: 'lessThanInclusive', value: { parameter: 'most-floods' } },
        applicability: { fact: 'crimes', operator: 'greaterThanInclusive', value: 0 },
        ...law,
      },
    ],
    values: [
      values('minimum-share', ['2024-01-01', 96], ['2025-01-01', 97]),
      values('last-filing-day', ['2024-01-01', '02-28']),
      values('first-day', ['2024-01-01', '2019-01-01']),
    ],
  }
}
