import { describe, expect, it } from 'vitest'
import { usedParameters } from '../checks/used-parameters.js'
import type { Condition } from '../condition.js'
import type { CriteriaSet } from '../criteria-set.js'
import { directFacts, recordDerivations, withInputs } from './usage.js'

const label = { vi: 'x' }
const above = (fact: string, parameter: string): Condition => ({
  fact,
  operator: 'greaterThan',
  value: { parameter },
})
const fact = (id: string, derived?: CriteriaSet['facts'][number]['derived']) => ({
  id,
  label,
  type: 'number' as const,
  unit: 'case' as const,
  ...(derived && { derived }),
})
const classified = (parameter: string) => ({
  id: 'severity',
  label,
  type: 'choice' as const,
  options: [{ id: 'serious', label }],
  classification: { rows: [{ option: 'serious', when: above('deaths', parameter) }] },
})

const set = {
  facts: [
    fact('fires', { kind: 'count', events: ['fire'], where: above('deaths', 'in-where') }),
    fact('share', { kind: 'share', list: 'groups', meets: above('households', 'in-meets') }),
    fact('limit', { kind: 'parameter', parameter: 'as-fact' }),
    fact('twice', { kind: 'sum', terms: ['fires', 'fires'] }),
    fact('left-over', { kind: 'count', events: ['crash'], where: above('deaths', 'left-over') }),
  ],
  eventTypes: [
    { id: 'fire', label, fields: [classified('in-class')] },
    { id: 'crash', label, fields: [classified('in-other-class')] },
  ],
  lists: [{ id: 'groups', label, fields: [classified('in-list-class')] }],
  criteria: [
    {
      condition: { not: above('twice', 'in-condition') },
      applicability: above('share', 'in-applicability'),
      tiers: [{ points: 1, when: above('tier', 'in-tier') }],
      deductions: [
        { points: 1, when: above('deduction', 'in-deduction') },
        { points: 1, each: 'each' },
      ],
    },
  ],
  exclusions: [{ when: { all: [{ fact: 'excluded', operator: 'equal', value: { fact: 'limit' } }] } }],
  outcomeRule: {
    minimumPoints: { parameter: 'points' },
    minimumShare: { parameter: 'share-of-points' },
    atLeast: [{ count: { parameter: 'count' }, of: ['one'] }],
  },
  bands: [{ belowPoints: { parameter: 'below' }, minimumPoints: 5, when: above('banded', 'in-band') }],
} as unknown as CriteriaSet

describe('the usage of a set', () => {
  const facts = directFacts(set)

  it('names the facts in every condition and deduction', () => {
    expect([...facts].sort()).toEqual(
      ['banded', 'deduction', 'each', 'excluded', 'limit', 'share', 'tier', 'twice'].sort(),
    )
  })

  it('names the parameters there, in the rule and behind the facts, but not behind facts that nothing reads', () => {
    expect([...usedParameters(set)].sort()).toEqual(
      [
        'as-fact',
        'below',
        'count',
        'in-applicability',
        'in-band',
        'in-class',
        'in-condition',
        'in-deduction',
        'in-list-class',
        'in-meets',
        'in-tier',
        'in-where',
        'points',
        'share-of-points',
      ].sort(),
    )
  })

  it('leads to records through what is derived from them', () => {
    expect(recordDerivations(set, ['twice', 'limit']).map(({ events }) => events)).toEqual([['fire']])
    expect(recordDerivations(set, facts)).toHaveLength(2)
  })

  it('ends also where facts are derived from each other in a circle', () => {
    const circle = [fact('a', { kind: 'sum', terms: ['b'] }), fact('b', { kind: 'sum', terms: ['a', 'c'] })]
    const byId = new Map(circle.map((item) => [item.id, item]))
    expect([...withInputs(byId, ['a'])]).toEqual(['a', 'b', 'c'])
  })
})
