import type { Assessment, Condition, CriteriaSet } from '@tieuchi/schemas'
import { checkCriteriaSet } from '@tieuchi/schemas'
import fc from 'fast-check'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './a-criteria-set.js'

const options = ['low', 'middle', 'high'].map((id) => ({ id, label: { vi: id } }))
const dates = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31']

/** Facts of every type and every derivation; half of the amounts are decimals. */
const facts: CriteriaSet['facts'] = [
  ...['a', 'b', 'c'].map((id) => aFact(id, { unit: 'ratio' })),
  ...['d', 'e'].map((id) => aFact(id, { unit: 'metre' })),
  aFact('sum', { unit: 'ratio', derived: { kind: 'sum', terms: ['a', 'b', 'c'] } }),
  aFact('difference', { unit: 'ratio', derived: { kind: 'difference', minuend: 'sum', subtrahend: 'c' } }),
  aFact('ratio', { unit: 'ratio', derived: { kind: 'ratio', numerator: 'd', denominator: 'e' } }),
  aFact('percent', {
    unit: 'percent',
    derived: { kind: 'percent', numerator: 'd', denominator: 'e', whenEmpty: 100 },
  }),
  aFact('yes', { type: 'boolean' }),
  aFact('really', { type: 'boolean' }),
  aFact('held-on', { type: 'date' }),
  aFact('due-on', { type: 'date' }),
  aFact('grade', { type: 'choice', options }),
  aFact('other-grade', { type: 'choice', options }),
]

const parameters: CriteriaSet['parameters'] = [
  aParameter('amount', [['2020-01-01', 2]], { unit: 'ratio' }),
  aParameter('share', [['2020-01-01', 50]], { unit: 'percent' }),
  aParameter('length', [['2020-01-01', 1.5]], { unit: 'metre' }),
  aParameter('wanted', [['2020-01-01', true]], { type: 'boolean' }),
  aParameter('deadline', [['2020-01-01', '2026-03-31']], { type: 'date' }),
  aParameter('quarter', [['2020-01-01', '03-31']], { type: 'month-day' }),
  aParameter('accepted', [['2020-01-01', ['middle', 'high']]], { type: 'choices', options }),
  aParameter('not-yet', [['2030-01-01', 2]], { unit: 'ratio' }),
]

const amount = fc.constantFrom(0, 1, 2, 3, -1, 0.5, 0.1, 99.9, 100)
const positive = fc.constantFrom(0, 1, 1.5, 2, 3, 0.1)

const ordered = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const
const equality = ['equal', 'notEqual'] as const

function comparisonOf(
  ids: readonly string[],
  operators: readonly Extract<Condition, { fact: string }>['operator'][],
  literal: fc.Arbitrary<number | string | boolean | string[] | number[]>,
  references: readonly ({ parameter: string } | { fact: string })[],
): fc.Arbitrary<Condition> {
  const value = fc.oneof(literal, ...(references.length > 0 ? [fc.constantFrom(...references)] : []))
  return fc.record({ fact: fc.constantFrom(...ids), operator: fc.constantFrom(...operators), value })
}

/** Comparisons with every operator, on facts of every type, with every kind of operand. */
const comparison = fc.oneof(
  comparisonOf(['a', 'b', 'sum', 'difference', 'ratio'], ordered, amount, [
    { parameter: 'amount' },
    { parameter: 'not-yet' },
    { fact: 'c' },
    { fact: 'ratio' },
  ]),
  comparisonOf(['d', 'e'], ordered, positive, [{ parameter: 'length' }, { fact: 'd' }]),
  comparisonOf(['percent'], ordered, positive, [{ parameter: 'share' }]),
  comparisonOf(
    ['a', 'difference', 'ratio'],
    ['in', 'notIn'],
    fc.array(amount, { minLength: 1, maxLength: 3 }),
    [],
  ),
  comparisonOf(['yes'], equality, fc.boolean(), [{ parameter: 'wanted' }, { fact: 'really' }]),
  comparisonOf(['held-on'], ordered, fc.constantFrom(...dates), [
    { parameter: 'deadline' },
    { parameter: 'quarter' },
    { fact: 'due-on' },
  ]),
  comparisonOf(['grade'], equality, fc.constantFrom('low', 'middle', 'high'), [{ fact: 'other-grade' }]),
  comparisonOf(
    ['grade'],
    ['in', 'notIn'],
    fc.array(fc.constantFrom('low', 'middle', 'high'), { minLength: 1, maxLength: 3 }),
    [{ parameter: 'accepted' }],
  ),
)

/** Conditions of nested groups. */
export const randomCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const children = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      comparison,
      fc.record({ all: children }),
      fc.record({ any: children }),
      fc.record({ not: tie('condition') }),
    ),
  }
}).condition

const points = fc.option(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant({ parameter: 'points' })), {
  nil: undefined,
})

/** Checked criteria sets of all kinds of criteria, with and without applicability, points and bands. */
export const randomSet: fc.Arbitrary<CriteriaSet> = fc
  .record({
    criteria: fc.array(
      fc.record({
        kind: fc.constantFrom('required' as const, 'scored' as const, 'advisory' as const),
        points: fc.integer({ min: 1, max: 5 }),
        condition: randomCondition,
        applicability: fc.option(randomCondition, { nil: undefined, freq: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    minimumPoints: points,
    excellent: points,
    pointsValue: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ criteria, minimumPoints, excellent, pointsValue }) =>
    aCriteriaSet({
      facts,
      parameters: [...parameters, aParameter('points', [['2020-01-01', pointsValue]], { unit: 'point' })],
      criteria: criteria.map(({ kind, points: worth, condition, applicability }, index) =>
        aCriterion(`c${index}`, condition, {
          kind,
          ...(kind === 'scored' && { points: worth }),
          ...(applicability && { applicability }),
        }),
      ),
      outcomeRule: minimumPoints === undefined ? {} : { minimumPoints },
      bands: [
        {
          id: 'best',
          label: { vi: 'Nhất' },
          outcome: 'met',
          ...(excellent !== undefined && { minimumPoints: excellent }),
        },
        { id: 'met', label: { vi: 'Đạt' }, outcome: 'met' },
        { id: 'not-met', label: { vi: 'Chưa đạt' }, outcome: 'not-met' },
      ],
    }),
  )

/** A value for every reported fact. */
export const completeFacts: fc.Arbitrary<Assessment['facts']> = fc.record({
  a: amount,
  b: amount,
  c: amount,
  d: positive,
  e: positive,
  yes: fc.boolean(),
  really: fc.boolean(),
  'held-on': fc.constantFrom(...dates),
  'due-on': fc.constantFrom(...dates),
  grade: fc.constantFrom('low', 'middle', 'high'),
  'other-grade': fc.constantFrom('low', 'middle', 'high'),
})

/** The facts, some of them missing or unreadable. */
export const incompleteFacts: fc.Arbitrary<Assessment['facts']> = fc
  .tuple(
    completeFacts,
    fc.array(fc.constantFrom('keep', 'keep', 'drop', 'null', 'text'), { minLength: 11, maxLength: 11 }),
  )
  .map(([complete, fates]) =>
    Object.fromEntries(
      Object.entries(complete).flatMap(([id, value], index) => {
        const fate = fates[index]
        if (fate === 'drop') return []
        return [[id, fate === 'null' ? null : fate === 'text' ? '?' : value]]
      }),
    ),
  )

/** True where the checks accept the set, so that the tests speak of sets that can exist. */
export const isAccepted = (set: CriteriaSet) => checkCriteriaSet(set).ok
