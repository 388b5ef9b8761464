import { checkCriteriaSet } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { everyPack, pack } from '../../test/packs.js'
import { toCriteriaSet } from './to-criteria-set.js'
import { toForm } from './to-form.js'

describe('A criteria set and its form document', () => {
  it.each(everyPack().map((set) => [`${set.id} ${set.revision}`, set] as const))(
    'are two views of one document: %s comes back from the form as it went in',
    (_, set) => {
      expect(toCriteriaSet(toForm(set))).toEqual(set)
    },
  )

  it('survive what a form adds: empty texts, nulls and empty lists where nothing was filled in', () => {
    const set = pack('vn.residential-area', 2)
    const form = JSON.parse(JSON.stringify(toForm(set)))
    form.description = { vi: null, en: '' }
    form.facts[0].unit ??= null
    form.facts[0].derived ??= { kind: null, numerator: null, whenEmpty: null, terms: [] }
    form.criteria[0].applicability = null
    form.criteria[0].note = { vi: '', en: null }
    form.bands.forEach((band: Record<string, unknown>) => {
      band.minimumPoints ??= null
      band.minimumPointsParameter ??= ''
    })
    const { description: _, ...rest } = set
    const { note: __, ...criterion } = rest.criteria[0] as (typeof set.criteria)[number]
    expect(toCriteriaSet(form)).toEqual({ ...rest, criteria: [criterion, ...rest.criteria.slice(1)] })
  })

  it('carry every optional part of the format', () => {
    const set = checkCriteriaSet({
      formatVersion: 1,
      id: 'test.everything',
      revision: 7,
      title: { vi: 'Tất cả' },
      description: { vi: 'Mọi phần', en: 'Every part' },
      inForce: { from: '2026-01-01', before: '2027-01-01' },
      window: { start: '11-01' },
      legalDocuments: [
        {
          id: 'law',
          number: '1/2026',
          title: { vi: 'Luật' },
          issuer: { vi: 'Nơi ban hành' },
          issuedOn: '2025-12-01',
          inForceFrom: '2026-01-01',
          url: 'https://example.vn/law',
        },
      ],
      facts: [
        { id: 'a', label: { vi: 'a' }, type: 'number', unit: 'household' },
        { id: 'b', label: { vi: 'b' }, type: 'number', unit: 'household' },
        {
          id: 'share',
          label: { vi: 's' },
          type: 'number',
          unit: 'percent',
          derived: { kind: 'percent', numerator: 'a', denominator: 'b', whenEmpty: 0 },
        },
        {
          id: 'ratio',
          label: { vi: 'r' },
          type: 'number',
          unit: 'ratio',
          derived: { kind: 'ratio', numerator: 'a', denominator: 'b' },
        },
        {
          id: 'change',
          label: { vi: 'c' },
          type: 'number',
          unit: 'household',
          derived: { kind: 'difference', minuend: 'a', subtrahend: 'b' },
        },
        {
          id: 'total',
          label: { vi: 't' },
          type: 'number',
          unit: 'household',
          derived: { kind: 'sum', terms: ['a', 'b'] },
        },
        { id: 'day', label: { vi: 'd' }, type: 'date', withinPeriod: true },
        { id: 'grade', label: { vi: 'g' }, type: 'choice', options: [{ id: 'good', label: { vi: 'tốt' } }] },
        { id: 'done', label: { vi: 'x' }, type: 'boolean' },
      ],
      parameters: [
        {
          id: 'limit',
          label: { vi: 'l' },
          type: 'number',
          unit: 'point',
          values: [
            {
              from: '2026-01-01',
              before: '2026-06-01',
              value: 0,
              legalBasis: [{ document: 'law', provision: { vi: 'Điều 1' } }],
              verification: 'verified',
            },
            { from: '2026-06-01', value: 2.5, legalBasis: [], verification: 'unverified' },
          ],
        },
        {
          id: 'deadline',
          label: { vi: 'h' },
          type: 'month-day',
          values: [{ from: '2026-01-01', value: '03-31', legalBasis: [], verification: 'partial' }],
        },
        {
          id: 'grades',
          label: { vi: 'g' },
          type: 'choices',
          options: [{ id: 'good', label: { vi: 'tốt' } }],
          values: [{ from: '2026-01-01', value: ['good'], legalBasis: [], verification: 'partial' }],
        },
        {
          id: 'needed',
          label: { vi: 'n' },
          type: 'boolean',
          values: [{ from: '2026-01-01', value: false, legalBasis: [], verification: 'partial' }],
        },
      ],
      criteria: [
        {
          id: 'one',
          code: '1',
          title: { vi: 'Một' },
          kind: 'scored',
          points: 5,
          condition: {
            all: [
              { fact: 'share', operator: 'greaterThanInclusive', value: 50 },
              { not: { fact: 'done', operator: 'equal', value: { parameter: 'needed' } } },
            ],
          },
          applicability: { fact: 'total', operator: 'greaterThan', value: 0 },
          legalBasis: [],
          verification: 'partial',
          note: { vi: 'ghi chú' },
        },
        {
          id: 'two',
          code: '2',
          title: { vi: 'Hai' },
          kind: 'advisory',
          condition: {
            any: [
              { fact: 'grade', operator: 'in', value: { parameter: 'grades' } },
              { fact: 'day', operator: 'lessThanInclusive', value: { parameter: 'deadline' } },
            ],
          },
          legalBasis: [],
          verification: 'partial',
        },
      ],
      outcomeRule: { minimumPoints: { parameter: 'limit' } },
      bands: [
        { id: 'good', label: { vi: 'Tốt' }, outcome: 'met', minimumPoints: 4 },
        { id: 'fair', label: { vi: 'Khá' }, outcome: 'met', minimumPoints: { parameter: 'limit' } },
        { id: 'none', label: { vi: 'Chưa đạt' }, outcome: 'not-met' },
      ],
    })
    if (!set.ok) throw new Error(JSON.stringify(set.issues))
    expect(toCriteriaSet(toForm(set.criteriaSet))).toEqual(set.criteriaSet)
  })
})
