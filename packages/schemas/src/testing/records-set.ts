import type { Condition } from '../condition.js'
import type { CriteriaSet } from '../criteria-set.js'
import type { OperatorId } from '../model/operator.js'
import { sampleSet } from './sample-set.js'

const law = {
  legalBasis: [{ document: 'circular', provision: { vi: 'Điều 5' } }],
  verification: 'verified' as const,
}
const label = { vi: 'Nhãn' }
const compare = (
  fact: string,
  operator: OperatorId,
  value: number | boolean | string | string[],
): Condition => ({
  fact,
  operator,
  value,
})
const severity = [
  { id: 'grave', label },
  { id: 'light', label },
]
const number = (id: string, unit: 'person' | 'dong' | 'household') => ({
  id,
  label,
  type: 'number' as const,
  unit,
})

/** The sample set with events, lists, classes, tiers, deductions, exclusions and requirements added after its parts. */
export function recordsSet(): CriteriaSet {
  const set = sampleSet()
  const fact = (
    id: string,
    unit: CriteriaSet['facts'][number]['unit'],
    derived: CriteriaSet['facts'][number]['derived'],
  ): CriteriaSet['facts'][number] => ({ id, label, type: 'number', unit, derived })
  const parameter = (id: string, unit: 'dong' | 'percent' | 'count', value: number) => ({
    id,
    label,
    type: 'number' as const,
    unit,
    values: [{ from: '2020-01-01', value, ...law }],
  })
  return {
    ...set,
    eventTypes: [
      {
        id: 'fire',
        label,
        fields: [
          number('deaths', 'person'),
          number('damage', 'dong'),
          {
            id: 'severity',
            label,
            type: 'choice',
            options: severity,
            classification: {
              rows: [
                {
                  option: 'grave',
                  when: {
                    any: [
                      compare('deaths', 'greaterThanInclusive', 1),
                      {
                        fact: 'damage',
                        operator: 'greaterThanInclusive',
                        value: { parameter: 'grave-damage' },
                      },
                    ],
                  },
                },
              ],
              otherwise: 'light',
            },
          },
        ],
        ...law,
      },
      {
        id: 'accident',
        label,
        fields: [
          number('deaths', 'person'),
          { id: 'severity', label, type: 'choice', options: severity },
          { id: 'reported-at-once', label, type: 'boolean' },
        ],
      },
    ],
    lists: [
      { id: 'groups', label, fields: [number('households', 'household')] },
      { id: 'areas', label, fields: [], outcomesOf: 'vn.area' },
    ],
    facts: [
      ...set.facts,
      fact('grave', 'case', {
        kind: 'count',
        events: ['fire', 'accident'],
        where: compare('severity', 'equal', 'grave'),
      }),
      fact('fires', 'case', { kind: 'count', events: ['fire'] }),
      fact('fires-before', 'case', { kind: 'count', events: ['fire'], window: 'previous' }),
      fact('fires-change', 'percent-change', {
        kind: 'percent-change',
        current: 'fires',
        previous: 'fires-before',
        whenEmpty: 0,
      }),
      fact('deaths', 'person', { kind: 'total', field: 'deaths', events: ['fire', 'accident'] }),
      fact('largest-damage', 'dong', { kind: 'largest', field: 'damage', events: ['fire'], whenEmpty: 0 }),
      fact('fit-groups', 'percent', {
        kind: 'share',
        list: 'groups',
        meets: {
          all: [
            compare('households', 'greaterThanInclusive', 5),
            compare('households', 'lessThanInclusive', 15),
          ],
        },
        whenEmpty: 100,
      }),
      fact('safe-areas', 'percent', {
        kind: 'share',
        list: 'areas',
        meets: compare('outcome', 'equal', 'met'),
      }),
      fact('most-fires', 'case', { kind: 'maximum', terms: ['fires', 'fires-before'] }),
      {
        id: 'attestation',
        label,
        type: 'boolean',
        derived: { kind: 'parameter', parameter: 'attestation-needed' },
      },
    ],
    parameters: [
      ...set.parameters,
      parameter('grave-damage', 'dong', 100_000_000),
      parameter('share-of-points', 'percent', 50),
      parameter('enough-criteria', 'count', 2),
    ],
    criteria: [
      ...set.criteria,
      {
        id: 'none-grave',
        code: '3',
        title: label,
        kind: 'required',
        condition: {
          all: [
            compare('grave', 'equal', 0),
            compare('deaths', 'lessThanInclusive', 2),
            compare('largest-damage', 'lessThan', 1_000_000_000),
            compare('most-fires', 'lessThan', 100),
            { any: [compare('attestation', 'equal', false), compare('attested', 'equal', true)] },
          ],
        },
        ...law,
      },
      {
        id: 'grouped',
        code: '4',
        title: label,
        kind: 'scored',
        points: 20,
        condition: compare('fit-groups', 'greaterThanInclusive', 50),
        tiers: [
          { points: 20, when: compare('fit-groups', 'greaterThanInclusive', 90) },
          { points: 10, when: compare('safe-areas', 'greaterThanInclusive', 70) },
        ],
        deductions: [
          { points: 1, each: 'fires', maximum: 5 },
          { points: 2, when: compare('fires-change', 'greaterThan', 10) },
        ],
        ...law,
      },
    ],
    exclusions: [{ id: 'small', label, when: compare('households', 'lessThan', 10), ...law }],
    outcomeRule: {
      ...set.outcomeRule,
      minimumShare: { parameter: 'share-of-points' },
      mandatory: ['none-grave'],
      atLeast: [{ count: { parameter: 'enough-criteria' }, of: ['share', 'filed', 'grouped'] }],
    },
    bands: [
      {
        id: 'excellent',
        label,
        outcome: 'met',
        minimumPoints: 25,
        when: compare('crimes', 'lessThan', 5),
      },
      { id: 'good', label, outcome: 'met', minimumPoints: 20, belowPoints: 25 },
      { id: 'met', label, outcome: 'met' },
    ],
  }
}
