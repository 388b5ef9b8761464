import { isReportable } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { requiredFacts, requiredRecords } from './required-facts.js'
import { aCriteriaSet, aCriterion, aFact, aField, aList, anEventType } from './testing/a-criteria-set.js'
import { packNamed } from './testing/pack.js'

describe('the required facts', () => {
  it('are the reported ones behind conditions, applicability, operands and derivations, in the set’s order', () => {
    const set = aCriteriaSet({
      facts: [
        aFact('unused'),
        aFact('part'),
        aFact('whole'),
        aFact('share', {
          unit: 'percent',
          derived: { kind: 'percent', numerator: 'part', denominator: 'total' },
        }),
        aFact('total', { derived: { kind: 'sum', terms: ['whole', 'rest'] } }),
        aFact('rest'),
        aFact('limit'),
        aFact('workers'),
        aFact('fires'),
      ],
      criteria: [
        aCriterion('one', {
          not: { any: [{ fact: 'fires', operator: 'greaterThan', value: { fact: 'limit' } }] },
        }),
        aCriterion(
          'two',
          { fact: 'share', operator: 'equal', value: 100 },
          { applicability: { fact: 'workers', operator: 'greaterThan', value: 10 } },
        ),
      ],
    })
    expect(requiredFacts(set).map(({ id }) => id)).toEqual([
      'part',
      'whole',
      'rest',
      'limit',
      'workers',
      'fires',
    ])
  })

  it('of the packs are all that they declare and that can be reported', () => {
    const set = packNamed('vn.residential-area@2')
    expect(requiredFacts(set)).toEqual(set.facts.filter(isReportable))
    expect(requiredFacts(set).map(({ id }) => id)).toContain('crimes-year-before')
  })

  it('are also those behind tiers, deductions, exclusions and bands', () => {
    const over = (fact: string) => ({ fact, operator: 'greaterThan' as const, value: 0 })
    const set = aCriteriaSet({
      facts: ['base', 'tier', 'when', 'each', 'small', 'band'].map((id) => aFact(id)),
      criteria: [
        aCriterion('one', over('base'), {
          kind: 'scored',
          points: 10,
          tiers: [{ points: 10, when: over('tier') }],
          deductions: [
            { points: 1, when: over('when') },
            { points: 1, each: 'each', maximum: 5 },
          ],
        }),
      ],
      exclusions: [
        { id: 'none', label: { vi: 'Không' }, when: over('small'), legalBasis: [], verification: 'verified' },
      ],
      bands: [
        { id: 'good', label: { vi: 'Tốt' }, outcome: 'met', when: over('band') },
        { id: 'met', label: { vi: 'Đạt' }, outcome: 'met' },
        { id: 'not-met', label: { vi: 'Chưa' }, outcome: 'not-met' },
      ],
    })
    expect(requiredFacts(set)).toEqual(set.facts)
  })
})

describe('the required records', () => {
  const counted = (types: string[], window?: 'previous') => ({
    derived: { kind: 'count' as const, events: types, ...(window && { window }) },
  })
  const set = aCriteriaSet({
    eventTypes: ['crash', 'fire', 'unused'].map((id) => anEventType(id, [])),
    lists: [aList('groups', [aField('households', { unit: 'household' })]), aList('unused', [])],
    facts: [
      aFact('fires', counted(['fire'])),
      aFact('fires-before', counted(['fire'], 'previous')),
      aFact('change', {
        unit: 'case-change',
        derived: { kind: 'difference', minuend: 'fires', subtrahend: 'fires-before' },
      }),
      aFact('accidents', counted(['fire', 'crash'])),
      aFact('largest', {
        unit: 'household',
        derived: { kind: 'largest', field: 'households', list: 'groups' },
      }),
      aFact('left-over', counted(['unused'])),
    ],
    criteria: ['change', 'accidents', 'largest'].map((fact) =>
      aCriterion(fact, { fact, operator: 'lessThanInclusive', value: 0 }),
    ),
  })

  it('are the event types with their windows and the lists behind the criteria', () => {
    expect(requiredRecords(set)).toEqual({
      events: [
        { type: 'crash', windows: ['current'] },
        { type: 'fire', windows: ['current', 'previous'] },
      ],
      lists: ['groups'],
    })
  })

  it('stand beside the figures that can be reported instead', () => {
    expect(requiredFacts(set).map(({ id }) => id)).toEqual(['fires', 'fires-before', 'accidents', 'largest'])
  })
})
