import { describe, expect, it } from 'vitest'
import { requiredFacts } from './required-facts.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
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

  it('of the packs are all that they declare and do not derive', () => {
    const set = packNamed('vn.residential-area@2')
    expect(requiredFacts(set)).toEqual(set.facts.filter(({ derived }) => !derived))
    expect(requiredFacts(set).map(({ id }) => id)).toContain('crimes-year-before')
  })
})
