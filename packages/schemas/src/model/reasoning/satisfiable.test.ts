import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../condition.js'
import type { Fact } from '../../fact.js'
import { operatorIds, operatorOf } from '../operator.js'
import { contextOf } from './context.js'
import { dateOfDay, dayNumber } from './days.js'
import type { Domain, Value } from './domain.js'
import { operatorMeanings } from './operator-meaning.js'
import { isImpossible, satisfiable } from './satisfiable.js'
import { kleene, withDerivedValues } from './testing/kleene.js'
import { randomCondition, randomFacts, randomParameters, randomValues } from './testing/random-conditions.js'
import { seeded } from './testing/seed.js'

const period = { from: '2026-01-01', before: '2027-01-01' }
const subjects = new Map(randomFacts.map((fact): [string, Fact] => [fact.id, fact]))
const parameters = new Map<string, Value | Value[]>([
  ['limit', 2],
  ['deadline', '2026-03-31'],
  ['accepted', ['middle', 'high']],
])
const context = contextOf(subjects, parameters, period)

type Short = [fact: string, operator: string, value: unknown]
const leaf = ([fact, operator, value]: Short) =>
  ({
    fact,
    operator:
      {
        '=': 'equal',
        '!=': 'notEqual',
        '<': 'lessThan',
        '<=': 'lessThanInclusive',
        '>': 'greaterThan',
        '>=': 'greaterThanInclusive',
      }[operator] ?? operator,
    value,
  }) as Condition
const all = (...shorts: Short[]): Condition => ({ all: shorts.map(leaf) })
const any = (...shorts: Short[]): Condition => ({ any: shorts.map(leaf) })
const fact = (id: string) => ({ fact: id })

const never: [why: string, condition: Condition][] = [
  ['fewer cases than none', all(['a', '<', 0])],
  ['a whole number between 2 and 3', all(['a', '>', 2], ['a', '<', 3])],
  ['every whole number from 1 to 2 left out', all(['a', '>=', 1], ['a', '<=', 2], ['a', 'notIn', [1, 2]])],
  ['a list without what it must be', all(['a', 'in', [1, 2]], ['a', 'in', [2, 3]], ['a', '!=', 2])],
  ['more than all percent', all(['share', '>', 100])],
  ['a day after the period', all(['held', '>', '2026-12-31'])],
  ['no option left', all(['grade', 'notIn', ['low', 'high']], ['grade', '!=', 'middle'])],
  [
    'an option that a parameter does not accept',
    all(['grade', 'in', { parameter: 'accepted' }], ['grade', '=', 'low']),
  ],
  ['true and false', all(['yes', '=', true], ['yes', '!=', true])],
  ['less than itself', all(['a', '<', fact('a')])],
  ['a circle of smaller facts', all(['a', '<', fact('b')], ['b', '<', fact('c')], ['c', '<', fact('a')])],
  ['equal facts that differ', all(['a', '=', fact('b')], ['b', '=', fact('c')], ['a', '!=', fact('c')])],
  [
    'equal choices with different options',
    all(['grade', '=', fact('other-grade')], ['grade', '=', 'low'], ['other-grade', '!=', 'low']),
  ],
  [
    'between two whole facts next to each other',
    all(['a', '<', fact('b')], ['b', '<', fact('c')], ['a', '>=', 1], ['c', '<=', 2]),
  ],
  ['more than the sum', all(['a', '>', fact('sum')])],
  ['a term above what the sum may be', all(['sum', '<=', 2], ['a', '>', 2])],
  ['a fall where there is none', all(['change', '<', 0], ['a', '>=', fact('c')])],
  ['all of them and one missing', all(['share', '>=', 100], ['a', '<', fact('b')])],
  ['a rise without more', all(['rise', '>', 0], ['a', '<=', fact('b')])],
  ['less than the least', all(['a', '<', fact('least')])],
  ['more than the most', all(['x', '>', fact('most')])],
  ['a parameter that is smaller', all(['limit', '>', 2])],
  ['a fall of more than all', all(['rise', '<', -100])],
  [
    'no way out of alternatives',
    {
      all: [
        any(['a', '=', 1], ['a', '=', 2]),
        any(['b', '=', 1], ['b', '=', 2]),
        leaf(['a', '=', fact('b')]),
        leaf(['sum', '=', 3]),
      ],
    },
  ],
]

const sometimes: [why: string, condition: Condition][] = [
  ['a number between 2 and 3 that need not be whole', all(['x', '>', 2], ['x', '<', 3])],
  ['a whole number from 1 to 3 with one left', all(['a', '>=', 1], ['a', '<=', 3], ['a', 'notIn', [1, 3]])],
  ['all percent', all(['share', '>=', 100], ['a', '>=', fact('b')])],
  ['a last day', all(['held', '>=', '2026-12-31'])],
  ['at most itself', all(['a', '<=', fact('a')])],
  ['a circle of facts that are at most each other', all(['a', '<=', fact('b')], ['b', '<=', fact('a')])],
  [
    'room for one between two facts',
    all(['a', '<', fact('b')], ['b', '<', fact('c')], ['a', '>=', 1], ['c', '<=', 3]),
  ],
  ['an empty base that counts as all', all(['share-or-all', '>=', 100], ['a', '>', 0], ['c', '=', 0])],
  ['a fall', all(['change', '<', 0], ['a', '<', fact('c')])],
  [
    'one way out of alternatives',
    { all: [any(['a', '=', 1], ['a', '=', 2]), any(['b', '=', 1], ['b', '=', 2]), leaf(['sum', '=', 3])] },
  ],
]

describe('conditions that nothing can meet', () => {
  it.each(never)('are known: %s', (_, condition) => {
    expect(satisfiable([{ condition, holds: true }], context)).toEqual({ kind: 'none' })
  })

  it.each(sometimes)('are not seen where there is an example: %s', (_, condition) => {
    const found = satisfiable([{ condition, holds: true }], context)
    expect(found.kind).toBe('witness')
    const values = found.kind === 'witness' ? withDerivedValues(randomFacts, found.values, parameters) : {}
    expect(kleene(condition, values, parameters)).toBe(true)
  })

  it('are not claimed where a parameter has no value', () => {
    const open = contextOf(subjects, new Map(), period)
    const condition: Condition = all(['a', '<', { parameter: 'limit' }], ['b', '>', 0])
    expect(satisfiable([{ condition, holds: true }], open)).toEqual({ kind: 'unknown' })
    expect(satisfiable([{ condition, holds: false }], open).kind).toBe('witness')
  })

  it('are not claimed beyond the budget, and the work ends there', () => {
    const [pigeons, holes] = [
      Array.from({ length: 9 }, (_, at) => at),
      Array.from({ length: 8 }, (_, at) => at),
    ]
    const sits = (pigeon: number, hole: number, value: boolean) => leaf([`p${pigeon}-${hole}`, '=', value])
    const facts = pigeons.flatMap((pigeon) => holes.map((hole) => `p${pigeon}-${hole}`))
    const booleans = contextOf(
      new Map(facts.map((id): [string, Fact] => [id, { id, label: { vi: id }, type: 'boolean' }])),
      new Map(),
    )
    const everyOneSits = pigeons.map((pigeon) => ({ any: holes.map((hole) => sits(pigeon, hole, true)) }))
    const nobodyShares = holes.flatMap((hole) =>
      pigeons.flatMap((one) =>
        pigeons.slice(one + 1).map((other) => ({ any: [sits(one, hole, false), sits(other, hole, false)] })),
      ),
    )
    const budget = { steps: 50_000 }
    const wanted = [{ condition: { all: [...everyOneSits, ...nobodyShares] }, holds: true }]
    expect(isImpossible(wanted, booleans, budget)).toBe(false)
    expect(budget.steps).toBeLessThan(0)
  })
})

describe('reasoning about any condition', () => {
  it('never denies what some assessment does, with facts missing or not', () => {
    fc.assert(
      fc.property(
        randomCondition,
        randomParameters,
        fc.array(randomValues, { minLength: 40, maxLength: 40 }),
        (condition, values, assessments) => {
          const on = contextOf(subjects, values, period)
          const denied = [true, false].filter((holds) => isImpossible([{ condition, holds }], on))
          if (denied.length === 0) return
          for (const reported of assessments) {
            const truth = kleene(condition, withDerivedValues(randomFacts, reported, values), values)
            expect(denied).not.toContain(truth)
          }
        },
      ),
      seeded(2000),
    )
  })

  it('gives examples that are as they were wanted', () => {
    fc.assert(
      fc.property(randomCondition, randomParameters, fc.boolean(), (condition, values, holds) => {
        const found = satisfiable([{ condition, holds }], contextOf(subjects, values, period))
        if (found.kind !== 'witness') return
        expect(kleene(condition, withDerivedValues(randomFacts, found.values, values), values)).toBe(holds)
      }),
      seeded(2000),
    )
  })

  it('mostly comes to an answer', () => {
    const answers = { none: 0, witness: 0, unknown: 0 }
    for (const condition of fc.sample(randomCondition, { numRuns: 500, seed: 1 }))
      answers[satisfiable([{ condition, holds: true }], context).kind] += 1
    expect(answers.unknown).toBeLessThan(100)
    expect(answers.none).toBeGreaterThan(20)
  })
})

describe('an operator as a set of values', () => {
  const whole: Domain = { low: -3, lowOpen: false, high: 3, highOpen: false, whole: true, except: [] }
  const sevenNumbers = [-3, -2, -1, 0, 1, 2, 3]
  const point = (value: number): Domain => ({ ...whole, low: value, high: value })

  it.each(operatorIds)('keeps exactly the numbers for which %s holds', (id) => {
    if (!operatorOf(id).factTypes.includes('number')) return
    const required = operatorOf(id).operand === 'list' ? [0, 2] : 1
    const { narrow, complement } = operatorMeanings[id]
    for (const value of sevenNumbers) {
      const holds = operatorOf(id).test(value, required)
      expect(narrow(point(value), required) !== undefined).toBe(holds)
      expect(operatorOf(complement).test(value, required)).toBe(!holds)
      const kept = narrow(whole, required)
      if (holds && kept && 'low' in kept) expect(kept.low <= value && value <= kept.high).toBe(true)
    }
  })
})

describe('the number of a day', () => {
  it('grows by one from day to day and leads back to the date', () => {
    for (const date of ['0001-01-01', '0099-12-31', '2024-02-29', '2026-12-31', '9999-12-31'])
      expect(dateOfDay(dayNumber(date))).toBe(date)
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2)
    expect(dayNumber('2100-03-01') - dayNumber('2100-02-28')).toBe(1)
  })
})
