import { describe, expect, it } from 'vitest'
import { deriveFacts } from './derive-facts.js'
import { type Reading, readFacts } from './read-facts.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'

const anyNumber = { unit: 'ratio' as const }
const set = aCriteriaSet({
  facts: [
    aFact('a', anyNumber),
    aFact('b', anyNumber),
    aFact('total', { ...anyNumber, derived: { kind: 'sum', terms: ['a', 'b', 'a'] } }),
    aFact('change', { ...anyNumber, derived: { kind: 'difference', minuend: 'a', subtrahend: 'b' } }),
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

describe('a derived fact of figures that are not known exactly', () => {
  const cases = { unit: 'case' as const }
  const figures = aCriteriaSet({
    parameters: [aParameter('four', [['2020-01-01', 4]])],
    facts: [
      aFact('now', cases),
      aFact('before', cases),
      aFact('four', { derived: { kind: 'parameter', parameter: 'four' } }),
      aFact('both', { derived: { kind: 'sum', terms: ['now', 'before', 'now'] } }),
      aFact('change', {
        unit: 'case-change',
        derived: { kind: 'difference', minuend: 'now', subtrahend: 'before' },
      }),
      aFact('excess', { derived: { kind: 'difference', minuend: 'now', subtrahend: 'before' } }),
      aFact('share', {
        unit: 'percent',
        derived: { kind: 'percent', numerator: 'now', denominator: 'before' },
      }),
      aFact('rate', {
        unit: 'ratio',
        derived: { kind: 'ratio', numerator: 'now', denominator: 'before', whenEmpty: 9 },
      }),
      aFact('growth', {
        unit: 'percent-change',
        derived: { kind: 'percent-change', current: 'now', previous: 'before' },
      }),
      aFact('least', { derived: { kind: 'minimum', terms: ['now', 'before', 'four'] } }),
      aFact('most', { derived: { kind: 'maximum', terms: ['now', 'before', 'four'] } }),
    ],
    criteria: [aCriterion('one', { fact: 'most', operator: 'equal', value: 4 })],
  })
  const gap = [{ code: 'field-missing' as const, fact: 'now', field: 'deaths' }]
  const reading = (from: number, to: number): Reading =>
    from === to ? { value: from } : { unknown: gap, range: { minimum: from, maximum: to, whole: true } }
  const derivedFrom = (now: Reading, before: Reading) => {
    const known = new Map([
      ['now', now],
      ['before', before],
    ] as const)
    const derived = deriveFacts(figures, known, new Map([['four', 4]]))
    return Object.fromEntries(
      [...derived].map(([id, found]) => {
        if ('value' in found) return [id, found.value]
        return [
          id,
          found.range
            ? [found.range.minimum, found.range.maximum]
            : found.unknown.map(({ code }) => code).join(),
        ]
      }),
    )
  }

  it('has the range of everything it can be', () => {
    expect(derivedFrom(reading(1, 3), reading(2, 2))).toEqual({
      now: [1, 3],
      before: 2,
      four: 4,
      both: [4, 8],
      change: [-1, 1],
      // Fewer than none is no number of cases, and three of two are no share: such a figure is not known at all.
      excess: 'field-missing',
      share: 'field-missing',
      rate: [0.5, 1.5],
      growth: [-50, 50],
      least: [1, 2],
      most: 4,
    })
    expect(derivedFrom(reading(2, 2), reading(4, 8))).toMatchObject({
      change: [-6, -2],
      share: [25, 50],
      rate: [0.25, 0.5],
      growth: [-75, -50],
      least: 2,
      most: [4, 8],
    })
  })

  it('is one number where all of them lead to it', () => {
    expect(derivedFrom(reading(5, 9), reading(1, 2))).toMatchObject({ least: [1, 2], most: [5, 9] })
    expect(derivedFrom(reading(0, 0), reading(1, 7))).toMatchObject({
      share: 0,
      rate: 0,
      growth: -100,
      least: 0,
    })
    expect(derivedFrom(reading(5, 9), reading(6, 7))).toMatchObject({ least: 4 })
  })

  it('has a range over a base that may be empty only where it says what that means', () => {
    expect(derivedFrom(reading(1, 1), reading(0, 2))).toMatchObject({
      share: 'field-missing',
      rate: [0.5, 9],
      growth: 'field-missing',
    })
  })

  it('is out of range where nothing it can be is an amount', () => {
    expect(derivedFrom(reading(5, 6), reading(2, 3))).toMatchObject({ share: 'out-of-range', excess: [2, 4] })
    expect(derivedFrom(reading(0, 1), reading(2, 3))).toMatchObject({ excess: 'out-of-range' })
  })

  it('is unknown where one of them is unknown altogether', () => {
    const missing: Reading = { unknown: [{ code: 'not-reported', fact: 'before' }] }
    expect(derivedFrom(reading(1, 3), missing)).toMatchObject({
      both: 'field-missing,not-reported',
      least: 'field-missing,not-reported',
    })
  })
})

describe('the value of a parameter as a fact', () => {
  const limits = aCriteriaSet({
    parameters: [aParameter('deadline', [['2020-01-01', '03-31']], { type: 'month-day' })],
    facts: [aFact('due', { type: 'date', derived: { kind: 'parameter', parameter: 'deadline' } })],
    criteria: [aCriterion('one', { fact: 'due', operator: 'lessThan', value: '2026-12-31' })],
  })

  it('is that of the day, and unknown where it has none', () => {
    const facts = (values: [string, string][]) => deriveFacts(limits, new Map(), new Map(values)).get('due')
    expect(facts([['deadline', '2026-03-31']])).toEqual({ value: '2026-03-31' })
    expect(facts([])).toEqual({ unknown: [{ code: 'parameter-without-value', parameter: 'deadline' }] })
  })
})
