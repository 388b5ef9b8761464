import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCommonUnits } from './decimals.js'
import { deriveFacts } from './derive-facts.js'
import { readFacts } from './read-facts.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
import { seeded } from './testing/seed.js'

const metres = { unit: 'metre' as const }
const set = aCriteriaSet({
  facts: [
    aFact('a', metres),
    aFact('b', metres),
    aFact('total', { ...metres, derived: { kind: 'sum', terms: ['a', 'b', 'a'] } }),
    aFact('change', { unit: 'ratio', derived: { kind: 'difference', minuend: 'a', subtrahend: 'b' } }),
    aFact('share', { unit: 'percent', derived: { kind: 'percent', numerator: 'a', denominator: 'b' } }),
    aFact('rate', {
      unit: 'ratio',
      derived: { kind: 'ratio', numerator: 'a', denominator: 'b', whenEmpty: 7 },
    }),
    aFact('of-total', {
      unit: 'percent',
      derived: { kind: 'percent', numerator: 'a', denominator: 'total' },
    }),
  ],
  criteria: [aCriterion('one', { fact: 'of-total', operator: 'greaterThan', value: 0 })],
})
const derived = (a: unknown, b: unknown) =>
  Object.fromEntries(deriveFacts(set, readFacts(set, { a, b }, { from: '2026-01-01', before: '2027-01-01' })))

describe('derived facts', () => {
  it('are reckoned as by hand', () => {
    expect(derived(0.1, 0.2)).toMatchObject({
      total: { value: 0.4 },
      change: { value: -0.1 },
      share: { value: 50 },
      rate: { value: 0.5 },
      'of-total': { value: 25 },
    })
    expect(derived(29, 50)).toMatchObject({ share: { value: 58 } })
    expect(derived(7, 25)).toMatchObject({ share: { value: 28 } })
    expect(derived(0.07, 1)).toMatchObject({ share: { value: 7 } })
    expect(derived(1.1, 2.2)).toMatchObject({ total: { value: 4.4 }, change: { value: -1.1 } })
  })

  it('are unknown over an empty base, unless the fact says what that means', () => {
    expect(derived(1, 0)).toMatchObject({
      share: { unknown: [{ code: 'empty-base', fact: 'b' }] },
      rate: { value: 7 },
    })
    expect(derived(0, 0)).toMatchObject({ 'of-total': { unknown: [{ code: 'empty-base', fact: 'total' }] } })
  })

  it('are unknown for the same reasons as what they are derived from, each named once', () => {
    expect(derived(undefined, 'x')['of-total']).toEqual({
      unknown: [
        { code: 'not-reported', fact: 'a' },
        { code: 'wrong-type', fact: 'b', found: 'x' },
      ],
    })
  })

  it('are unknown outside the range of their unit', () => {
    expect(derived(3, 2).share).toEqual({ unknown: [{ code: 'out-of-range', fact: 'share', found: 150 }] })
    expect(derived(1e308, 1e308).total).toEqual({
      unknown: [{ code: 'out-of-range', fact: 'total', found: Number.POSITIVE_INFINITY }],
    })
  })

  it('may rest on each other 500 deep', () => {
    const chain = aCriteriaSet({
      facts: [
        aFact('f0'),
        ...Array.from({ length: 500 }, (_, index) =>
          aFact(`f${index + 1}`, { derived: { kind: 'sum', terms: [`f${index}`] } }),
        ),
      ].reverse(),
      criteria: [aCriterion('one', { fact: 'f500', operator: 'equal', value: 4 })],
    })
    const period = { from: '2026-01-01', before: '2027-01-01' }
    expect(deriveFacts(chain, readFacts(chain, { f0: 4 }, period)).get('f500')).toEqual({ value: 4 })
  })
})

describe('decimal numbers', () => {
  it('add up exactly, as their digits do', () => {
    const amount = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (amounts) => {
        const numbers = amounts.map(([digits, places]) => Number(`${digits}e-${places}`))
        const { wholes, perUnit } = inCommonUnits(numbers)
        const exact = amounts.reduce(
          (sum, [digits, places]) => sum + BigInt(digits) * 10n ** BigInt(4 - places),
          0n,
        )
        expect(wholes.reduce((sum, whole) => sum + whole, 0) / perUnit).toBe(Number(exact) / 10_000)
      }),
      seeded(),
    )
  })

  it.each([[[1e300, 1]], [[5e-324, 1]], [[1e21, 0.5]], [[0.1 + 0.2, 2 ** 53]]])(
    'stay as they are where %j is too much',
    (numbers) => {
      expect(inCommonUnits(numbers)).toEqual({ wholes: numbers, perUnit: 1 })
    },
  )
})
