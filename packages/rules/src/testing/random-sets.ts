import type { Assessment, CriteriaSet, Requirements, Tier } from '@tieuchi/schemas'
import { checkCriteriaSet } from '@tieuchi/schemas'
import fc from 'fast-check'
import { aCriterion, aFact, anUncheckedSet, aParameter } from './a-criteria-set.js'
import {
  comparisonOf,
  conditionsOf,
  dates,
  equality,
  listed,
  optionIds,
  options,
  ordered,
  someOf,
} from './random-conditions.js'
import { randomRecords, recordFactComparison } from './random-records.js'

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
  comparisonOf(['a', 'difference', 'ratio'], listed, fc.array(amount, { minLength: 1, maxLength: 3 })),
  comparisonOf(['yes'], equality, fc.boolean(), [{ parameter: 'wanted' }, { fact: 'really' }]),
  comparisonOf(['held-on'], ordered, fc.constantFrom(...dates), [
    { parameter: 'deadline' },
    { parameter: 'quarter' },
    { fact: 'due-on' },
  ]),
  comparisonOf(['grade'], equality, fc.constantFrom(...optionIds), [{ fact: 'other-grade' }]),
  comparisonOf(['grade'], listed, someOf(optionIds), [{ parameter: 'accepted' }]),
)

/** Conditions over all facts, those drawn from records among them. */
export const randomCondition = conditionsOf(fc.oneof(comparison, recordFactComparison))

const points = fc.option(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant({ parameter: 'points' })), {
  nil: undefined,
})

/** True where the checks accept the set, so that the tests speak of sets that can exist. */
export function isAccepted(set: CriteriaSet): boolean {
  return checkCriteriaSet(set, { reasoning: false }).ok
}

const rare = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 })
const share = fc.oneof(fc.constantFrom(0, 25, 50, 100), fc.constant({ parameter: 'share' }))

const criterion = fc.record({
  kind: fc.constantFrom('required' as const, 'scored' as const, 'scored' as const, 'advisory' as const),
  points: fc.integer({ min: 1, max: 5 }),
  condition: randomCondition,
  applicability: rare(randomCondition),
  tiers: rare(
    fc.array(fc.record({ points: fc.integer({ min: 0, max: 5 }), when: randomCondition }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  deductions: rare(
    fc.array(
      fc.oneof(
        fc.record({ points: fc.constantFrom(0.5, 1), when: randomCondition }),
        fc.record({
          points: fc.constantFrom(0.1, 1),
          each: fc.constantFrom('fires', 'dead', 'some'),
          maximum: fc.integer({ min: 1, max: 3 }),
        }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  ),
})

/** What a rule or a band asks for besides the criteria; its lists of criteria are places among them. */
const requirements = fc.record({
  minimumPoints: points,
  minimumShare: rare(share),
  mandatory: rare(fc.nat(3)),
  atLeast: rare(fc.record({ count: fc.integer({ min: 0, max: 2 }), of: fc.nat(3) })),
})
type RandomRequirements = typeof requirements extends fc.Arbitrary<infer Value> ? Value : never

/** The requirements over these criteria, no more points than there are: the first so many are mandatory, or counted. */
function requirementsOver(ids: string[], total: number, asked: RandomRequirements): Requirements {
  const first = (last: number) => ids.slice(0, last + 1)
  const { minimumPoints } = asked
  return {
    ...(total > 0 &&
      minimumPoints !== undefined && {
        minimumPoints: typeof minimumPoints === 'number' ? Math.min(minimumPoints, total) : minimumPoints,
      }),
    ...(total > 0 && asked.minimumShare !== undefined && { minimumShare: asked.minimumShare }),
    ...(asked.mandatory !== undefined && { mandatory: first(asked.mandatory) }),
    ...(asked.atLeast && {
      atLeast: [
        { count: Math.min(asked.atLeast.count, first(asked.atLeast.of).length), of: first(asked.atLeast.of) },
      ],
    }),
  }
}

/** Criteria sets with records, all kinds of criteria, points, exclusions and bands, as the checks accept them. */
export const randomSet: fc.Arbitrary<CriteriaSet> = fc
  .record({
    records: randomRecords,
    criteria: fc.array(criterion, { minLength: 1, maxLength: 4 }),
    exclusion: rare(randomCondition),
    rule: requirements,
    best: requirements,
    bestWhen: rare(randomCondition),
    pointsValue: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ records, criteria, exclusion, rule, best, bestWhen, pointsValue }) => {
    const ids = criteria.map((_, index) => `c${index}`)
    const scored = criteria.filter(({ kind }) => kind === 'scored')
    const total = scored.reduce(
      (sum, { points, tiers }) => sum + (tiers ? (bestFirst(tiers, points)[0]?.points ?? 0) : points),
      0,
    )
    return anUncheckedSet({
      eventTypes: records.eventTypes,
      lists: records.lists,
      facts: [...facts, ...records.facts],
      parameters: [
        ...parameters,
        ...records.parameters,
        aParameter('points', [['2020-01-01', Math.min(pointsValue, total)]], { unit: 'point' }),
      ],
      criteria: criteria.map(({ kind, condition, applicability, points: worth, tiers, deductions }, index) =>
        aCriterion(`c${index}`, condition, {
          kind,
          ...(kind === 'scored' && {
            points: worth,
            ...(tiers && { tiers: bestFirst(tiers, worth) }),
            ...(deductions && { deductions }),
          }),
          ...(applicability && { applicability }),
        }),
      ),
      ...(exclusion && {
        exclusions: [
          {
            id: 'none',
            label: { vi: 'Không xét' },
            when: exclusion,
            legalBasis: [],
            verification: 'verified' as const,
          },
        ],
      }),
      outcomeRule: requirementsOver(ids, total, rule),
      bands: [
        {
          id: 'best',
          label: { vi: 'Nhất' },
          outcome: 'met',
          ...requirementsOver(ids, total, best),
          ...(bestWhen && { when: bestWhen }),
        },
        { id: 'met', label: { vi: 'Đạt' }, outcome: 'met' },
        { id: 'not-met', label: { vi: 'Chưa đạt' }, outcome: 'not-met' },
      ],
    })
  })
  .filter(isAccepted)

/** Tiers with falling points, none above what the criterion is worth. */
function bestFirst(tiers: Tier[], worth: number): Tier[] {
  const falling = [...new Set(tiers.map((tier) => Math.min(tier.points, worth)))].sort((a, b) => b - a)
  return falling.map((points, index) => ({ points, when: (tiers[index] as Tier).when }))
}

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
  grade: fc.constantFrom(...optionIds),
  'other-grade': fc.constantFrom(...optionIds),
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
