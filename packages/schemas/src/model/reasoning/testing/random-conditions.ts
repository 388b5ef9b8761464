import fc from 'fast-check'
import type { Condition } from '../../../condition.js'
import type { Fact } from '../../../fact.js'
import type { Values } from './kleene.js'

const label = { vi: 'x' }
const options = ['low', 'middle', 'high'].map((id) => ({ id, label }))
const days = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31']

/** Facts of every type and every derivation from other facts; each stands after its inputs. */
export const randomFacts: Fact[] = [
  ...['a', 'b', 'c'].map((id): Fact => ({ id, label, type: 'number', unit: 'case' })),
  ...['x', 'y'].map((id): Fact => ({ id, label, type: 'number', unit: 'metre' })),
  { id: 'yes', label, type: 'boolean' },
  { id: 'really', label, type: 'boolean' },
  { id: 'held', label, type: 'date', withinPeriod: true },
  { id: 'due', label, type: 'date' },
  { id: 'grade', label, type: 'choice', options },
  { id: 'other-grade', label, type: 'choice', options },
  derived('sum', 'case', { kind: 'sum', terms: ['a', 'b'] }),
  derived('change', 'case-change', { kind: 'difference', minuend: 'sum', subtrahend: 'c' }),
  derived('share', 'percent', { kind: 'percent', numerator: 'a', denominator: 'b' }),
  derived('share-or-all', 'percent', { kind: 'percent', numerator: 'a', denominator: 'c', whenEmpty: 100 }),
  derived('rise', 'percent-change', { kind: 'percent-change', current: 'a', previous: 'b' }),
  derived('quotient', 'ratio', { kind: 'ratio', numerator: 'x', denominator: 'y' }),
  derived('least', 'case', { kind: 'minimum', terms: ['a', 'b', 'c'] }),
  derived('most', 'metre', { kind: 'maximum', terms: ['x', 'y'] }),
  derived('limit', 'case', { kind: 'parameter', parameter: 'limit' }),
]

function derived(id: string, unit: NonNullable<Fact['unit']>, from: Fact['derived']): Fact {
  return { id, label, type: 'number', unit, derived: from }
}

export const randomParameters = fc
  .record({
    limit: fc.nat(3),
    deadline: fc.constantFrom(...days),
    accepted: fc.subarray(['low', 'middle', 'high'], { minLength: 1 }),
  })
  .map((values) => new Map(Object.entries(values)))

const ordered = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const

function comparisons(
  ids: readonly string[],
  operators: readonly Extract<Condition, { fact: string }>['operator'][],
  literal: fc.Arbitrary<number | string | boolean | number[] | string[]>,
  references: readonly ({ parameter: string } | { fact: string })[] = [],
): fc.Arbitrary<Condition> {
  const value = references.length > 0 ? fc.oneof(literal, fc.constantFrom(...references)) : literal
  return fc.record({ fact: fc.constantFrom(...ids), operator: fc.constantFrom(...operators), value })
}

const cases = fc.integer({ min: 0, max: 4 })
const lengths = fc.constantFrom(0, 0.5, 1, 1.5, 2)
const references = (...facts: string[]) => facts.map((fact) => ({ fact }))

const comparison = fc.oneof(
  comparisons(['a', 'b', 'c', 'sum', 'least', 'limit'], ordered, cases, [
    { parameter: 'limit' },
    ...references('a', 'b', 'c', 'sum', 'least'),
  ]),
  comparisons(['a', 'sum'], ['in', 'notIn'], fc.array(cases, { minLength: 1, maxLength: 3 })),
  comparisons(['change'], ordered, fc.integer({ min: -4, max: 4 })),
  comparisons(['share', 'share-or-all'], ordered, fc.constantFrom(0, 50, 100), references('share')),
  comparisons(['rise'], ordered, fc.constantFrom(-100, -50, 0, 50)),
  comparisons(['x', 'y', 'most'], ordered, lengths, references('x', 'y', 'most')),
  comparisons(['quotient'], ordered, fc.constantFrom(0, 0.5, 1, 2)),
  comparisons(['yes'], ['equal', 'notEqual'], fc.boolean(), references('really')),
  comparisons(['held', 'due'], ordered, fc.constantFrom(...days), [
    { parameter: 'deadline' },
    ...references('due', 'held'),
  ]),
  comparisons(
    ['grade'],
    ['equal', 'notEqual'],
    fc.constantFrom('low', 'middle', 'high'),
    references('other-grade'),
  ),
  comparisons(
    ['grade', 'other-grade'],
    ['in', 'notIn'],
    fc.subarray(['low', 'middle', 'high'], { minLength: 1 }),
    [{ parameter: 'accepted' }],
  ),
)

/** Conditions of nested groups, so crowded that many of them can never hold. */
export const randomCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const children = fc.array(tie('condition'), { minLength: 1, maxLength: 4 })
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      comparison,
      fc.record({ all: children }),
      fc.record({ all: children }),
      fc.record({ any: children }),
      fc.record({ not: tie('condition') }),
    ),
  }
}).condition

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 8 })

/** A value for most reported facts, near the values in the conditions. */
export const randomValues: fc.Arbitrary<Values> = fc.record({
  a: maybe(fc.integer({ min: 0, max: 5 })),
  b: maybe(fc.integer({ min: 0, max: 5 })),
  c: maybe(fc.integer({ min: 0, max: 9 })),
  x: maybe(fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 2, 3)),
  y: maybe(fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 2, 3)),
  yes: maybe(fc.boolean()),
  really: maybe(fc.boolean()),
  held: maybe(fc.constantFrom(...days, '2026-02-15')),
  due: maybe(fc.constantFrom(...days, '2025-06-01', '2027-01-01')),
  grade: maybe(fc.constantFrom('low', 'middle', 'high')),
  'other-grade': maybe(fc.constantFrom('low', 'middle', 'high')),
})
