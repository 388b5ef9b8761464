import { expect, it } from 'vitest'
import type { Condition } from '../../condition.js'
import type { CriteriaSet } from '../../criteria-set.js'
import { looseSet, sampleSet } from '../../testing/sample-set.js'
import { checkReasoning } from './check-reasoning.js'

/** Generous for a slow machine; usually it takes less than a second. */
const bounded = 5000

const many = <Item>(length: number, make: (index: number) => Item) =>
  Array.from({ length }, (_, index) => make(index))
const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value }) as Condition
const withConditions = (conditions: Condition[], rest: Partial<CriteriaSet> = {}): CriteriaSet => {
  const { criteria, ...set } = sampleSet()
  return {
    ...set,
    ...rest,
    criteria: conditions.map((condition, at) => ({
      ...(criteria[2] as CriteriaSet['criteria'][number]),
      id: `c${at}`,
      code: `${at}`,
      kind: 'required',
      condition,
    })),
  }
}

/** Nine of eight: a condition that only a long search could refute. */
const pigeons = (): Condition => ({
  all: [
    ...many(9, (pigeon) => ({ any: many(8, (hole) => is(`p${pigeon}-${hole}`, 'equal', true)) })),
    ...many(8, (hole) =>
      many(9, (one) =>
        many(9, (other) => ({
          any: [is(`p${one}-${hole}`, 'equal', false), is(`p${other}-${hole}`, 'equal', false)],
        })).slice(one + 1),
      ).flat(),
    ).flat(),
  ],
})

const booleans = many(9, (pigeon) =>
  many(8, (hole) => ({ ...looseSet().facts[7], id: `p${pigeon}-${hole}` })),
).flat()

const hostile: [why: string, set: () => CriteriaSet][] = [
  [
    '5,000 criteria of 24 comparisons',
    () => withConditions(many(5000, () => ({ all: many(24, (at) => is('crimes', 'lessThan', at + 1)) }))),
  ],
  [
    '250 criteria of 480 alternatives',
    () => withConditions(many(250, () => ({ any: many(480, (at) => is('crimes', 'equal', at)) }))),
  ],
  [
    '250 criteria of 240 choices of two',
    () =>
      withConditions(
        many(250, () => ({
          all: many(240, (at) => ({ any: [is('crimes', 'notEqual', at), is('attested', 'equal', true)] })),
        })),
      ),
  ],
  [
    '5,000 criteria that contradict each other',
    () => withConditions(many(5000, (at) => is('crimes', 'equal', at))),
  ],
  [
    '500 searches without an end',
    () => withConditions(many(500, pigeons), { facts: [...sampleSet().facts, ...booleans] }),
  ],
  [
    '2,000 facts derived from a hundred others each, read by 5,000 criteria',
    () =>
      withConditions(
        many(5000, (at) => is(`f${at % 1900}`, 'lessThan', at)),
        {
          facts: many(2000, (at) => ({
            ...looseSet().facts[6],
            id: `f${at}`,
            derived: at < 1900 ? { kind: 'sum', terms: many(100, (term) => `f${at + term + 1}`) } : undefined,
          })),
        },
      ),
  ],
  [
    '300 parameters of 200 values',
    () => {
      const { parameters } = looseSet()
      const values = many(200, (at) => ({
        ...parameters[0].values[0],
        from: `${2020 + Math.floor(at / 24)}-${String(1 + (Math.floor(at / 2) % 12)).padStart(2, '0')}-${at % 2 ? '15' : '01'}`,
        value: at % 100,
      }))
      return withConditions(
        many(300, (at) => ({
          all: [
            is('registered-share', 'lessThan', { parameter: `p${at}` }),
            is('registered-share', 'greaterThan', { parameter: `p${(at + 1) % 300}` }),
          ],
        })),
        { parameters: many(300, (at) => ({ ...parameters[0], id: `p${at}`, values })) },
      )
    },
  ],
  [
    '5,000 scored criteria and 100 bands',
    () => {
      const set = withConditions(many(5000, (at) => is('crimes', 'lessThan', at + 1)))
      const bands = many(100, (at) => ({
        id: `b${at}`,
        label: { vi: 'x' },
        outcome: 'met' as const,
        minimumPoints: 1000 - at,
        belowPoints: 1001 - at,
      }))
      return {
        ...set,
        bands,
        criteria: set.criteria.map((criterion, at) => ({
          ...criterion,
          kind: 'scored' as const,
          points: (at % 97) + 0.5,
        })),
      }
    },
  ],
  [
    '100 scored criteria of 50 tiers and 100 bands',
    () => {
      const set = withConditions(many(100, (at) => is('crimes', 'lessThan', at + 1)))
      const bands = many(100, (at) => ({
        id: `b${at}`,
        label: { vi: 'x' },
        outcome: 'met' as const,
        minimumPoints: 10 * (100 - at),
      }))
      const tiers = many(50, (at) => ({ points: 50 - at, when: is('crimes', 'lessThan', 2 * at + 1) }))
      return {
        ...set,
        bands,
        criteria: set.criteria.map((criterion) => ({
          ...criterion,
          kind: 'scored' as const,
          points: 50,
          tiers,
        })),
      }
    },
  ],
]

it.each(hostile)('a set of %s is reasoned about in bounded time', (_, make) => {
  const set = make()
  const started = Date.now()
  checkReasoning(set)
  expect(Date.now() - started).toBeLessThan(bounded)
})
