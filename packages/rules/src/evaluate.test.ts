import type { Assessment } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { isCriteriaError } from './errors.js'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { thrownBy } from './testing/thrown-by.js'

const on = '2026-06-01'
const atMost = (fact: string, value: number) => ({ fact, operator: 'lessThanInclusive' as const, value })

describe('a threshold with dated values', () => {
  const set = aCriteriaSet({
    facts: [aFact('fires')],
    parameters: [
      aParameter('allowed', [
        ['2025-01-01', 0],
        ['2026-06-01', 2, '2026-09-01'],
      ]),
    ],
    criteria: [
      aCriterion('one', { fact: 'fires', operator: 'lessThanInclusive', value: { parameter: 'allowed' } }),
    ],
  })
  const judged = (date: string) => evaluate(set, { facts: { fires: 1 } }, { on: date })

  it('changes on the day on which its new value begins', async () => {
    expect((await judged('2026-05-31')).outcome).toBe('not-met')
    expect((await judged('2026-06-01')).outcome).toBe('met')
  })

  it('leaves the verdict open before its first value and after its last, and says so', async () => {
    expect((await judged('2026-08-31')).outcome).toBe('met')
    for (const date of ['2024-12-31', '2026-09-01']) {
      const { outcome, missing, criteria } = await judged(date)
      expect(outcome).toBe('undetermined')
      expect(missing).toEqual([{ code: 'parameter-without-value', parameter: 'allowed' }])
      expect(criteria[0]).toMatchObject({
        reasons: { found: 1, required: null, parameter: 'allowed' },
        missing: [],
      })
    }
  })
})

describe('a threshold that is a day of the year', () => {
  const set = aCriteriaSet({
    window: { start: '11-16' },
    facts: [aFact('held-on', { type: 'date' })],
    parameters: [aParameter('latest', [['2020-01-01', '03-31']], { type: 'month-day' })],
    criteria: [
      aCriterion('one', { fact: 'held-on', operator: 'lessThanInclusive', value: { parameter: 'latest' } }),
    ],
  })
  const required = async (date: string, period?: Assessment['period']) => {
    const { criteria } = evaluate(set, { facts: {}, ...(period && { period }) }, { on: date })
    return criteria.map(({ reasons }) => 'required' in reasons && reasons.required).join()
  }

  it('lies in the year of the last day of the window', async () => {
    expect(await required('2025-11-15')).toBe('2025-03-31')
    expect(await required('2025-11-16')).toBe('2026-03-31')
  })

  it('lies in the year of the last day of the period that the assessment states', async () => {
    expect(await required(on, { from: '2023-01-01', before: '2024-01-01' })).toBe('2023-03-31')
    expect(await required(on, { from: '2023-01-01', before: '2024-01-02' })).toBe('2024-03-31')
  })
})

describe('the kinds of criteria', () => {
  it('leave advisory ones out of the verdict, whether they fail or are open', async () => {
    const set = aCriteriaSet({
      facts: [aFact('fires'), aFact('extinguishers')],
      criteria: [
        aCriterion('one', atMost('fires', 0)),
        aCriterion('two', { fact: 'extinguishers', operator: 'greaterThan', value: 0 }, { kind: 'advisory' }),
      ],
    })
    expect(evaluate(set, { facts: { fires: 0, extinguishers: 0 } }, { on }).outcome).toBe('met')
    const open = evaluate(set, { facts: { fires: 0 } }, { on })
    expect(open.outcome).toBe('met')
    expect(open.criteria[1]).toMatchObject({
      outcome: 'undetermined',
      points: null,
      missing: ['extinguishers'],
    })
  })

  it('do not apply as a whole where no criterion applies', async () => {
    const micro = { fact: 'workers', operator: 'greaterThan' as const, value: 10 }
    const set = aCriteriaSet({
      facts: [aFact('workers', { unit: 'person' }), aFact('fires')],
      criteria: [aCriterion('one', atMost('fires', 0), { applicability: micro })],
    })
    const judged = async (facts: Assessment['facts']) => {
      const { outcome, bands } = evaluate(set, { facts }, { on })
      return { outcome, bands }
    }
    expect(await judged({ workers: 5, fires: 3 })).toEqual({ outcome: 'not-applicable', bands: [] })
    expect(await judged({ workers: 11, fires: 3 })).toEqual({ outcome: 'not-met', bands: ['not-met'] })
    expect(await judged({ fires: 3 })).toMatchObject({ outcome: 'undetermined' })
  })

  it('stay open as a whole while it is open whether any of them applies', async () => {
    const set = aCriteriaSet({
      facts: [aFact('workers', { unit: 'person' }), aFact('fires')],
      criteria: [
        aCriterion('one', atMost('fires', 0), {
          kind: 'scored',
          points: 3,
          applicability: { fact: 'workers', operator: 'greaterThan', value: 10 },
        }),
      ],
      outcomeRule: { minimumPoints: 5 },
    })
    expect(evaluate(set, { facts: { fires: 0 } }, { on }).outcome).toBe('undetermined')
    expect(evaluate(set, { facts: { fires: 0, workers: 1 } }, { on }).outcome).toBe('not-applicable')
    expect(evaluate(set, { facts: { fires: 0, workers: 11 } }, { on }).outcome).toBe('not-met')
  })
})

describe('a scored set', () => {
  const scored = (id: string, points: number) => aCriterion(id, atMost(id, 0), { kind: 'scored', points })
  const set = aCriteriaSet({
    facts: [aFact('a'), aFact('b'), aFact('c'), aFact('gate')],
    parameters: [aParameter('good', [['2021-01-01', 80]], { unit: 'point' })],
    criteria: [scored('a', 50), scored('b', 30), scored('c', 20), aCriterion('gate', atMost('gate', 0))],
    outcomeRule: { minimumPoints: 50 },
    bands: [
      { id: 'excellent', label: { vi: 'Xuất sắc' }, outcome: 'met', minimumPoints: 100 },
      { id: 'good', label: { vi: 'Khá' }, outcome: 'met', minimumPoints: { parameter: 'good' } },
      { id: 'average', label: { vi: 'Trung bình' }, outcome: 'met' },
      { id: 'none', label: { vi: 'Không đạt' }, outcome: 'not-met' },
    ],
  })
  const judged = async (facts: Assessment['facts'], date = on) => {
    const { outcome, score, bands, missing } = evaluate(set, { facts }, { on: date })
    return {
      outcome,
      score: score && [score.minimum, score.maximum, score.outOf],
      bands,
      missing: missing.length,
    }
  }

  it('adds the points of what is met', async () => {
    expect(await judged({ a: 0, b: 0, c: 0, gate: 0 })).toMatchObject({
      score: [100, 100, 100],
      bands: ['excellent'],
    })
    expect(await judged({ a: 0, b: 0, c: 1, gate: 0 })).toMatchObject({
      score: [80, 80, 100],
      bands: ['good'],
    })
    expect(await judged({ a: 0, b: 1, c: 0, gate: 0 })).toMatchObject({
      score: [70, 70, 100],
      bands: ['average'],
    })
  })

  it('passes at the minimum exactly', async () => {
    expect(await judged({ a: 0, b: 1, c: 1, gate: 0 })).toMatchObject({
      outcome: 'met',
      score: [50, 50, 100],
    })
    expect(await judged({ a: 1, b: 0, c: 1, gate: 0 })).toMatchObject({ outcome: 'not-met', bands: ['none'] })
  })

  it('fails by a required criterion, however many points there are', async () => {
    expect(await judged({ a: 0, b: 0, c: 0, gate: 1 })).toMatchObject({ outcome: 'not-met', bands: ['none'] })
  })

  it('gives a range of points and every band still possible while facts are missing', async () => {
    expect(await judged({ a: 0, gate: 0 })).toEqual({
      outcome: 'met',
      score: [50, 100, 100],
      bands: ['excellent', 'good', 'average'],
      missing: 2,
    })
    expect(await judged({ a: 0, b: 0, gate: 0 })).toMatchObject({
      score: [80, 100, 100],
      bands: ['excellent', 'good'],
    })
    expect(await judged({ b: 0, gate: 0 })).toMatchObject({
      outcome: 'undetermined',
      bands: ['excellent', 'good', 'average', 'none'],
    })
  })

  it('is decided where the missing facts can no longer change it', async () => {
    expect(await judged({ a: 1, b: 1 })).toMatchObject({
      outcome: 'not-met',
      score: [0, 20, 100],
      bands: ['none'],
    })
  })

  it('names the band threshold that has no value on the date', async () => {
    const { bands, missing } = evaluate(set, { facts: { a: 0, b: 0, c: 1, gate: 0 } }, { on: '2020-06-01' })
    expect(bands).toEqual(['good', 'average'])
    expect(missing).toEqual([{ code: 'parameter-without-value', parameter: 'good' }])
  })

  it('takes what does not apply out of the possible points', async () => {
    const { criteria } = set
    const partial = aCriteriaSet({
      ...set,
      criteria: criteria.map((criterion) =>
        criterion.id === 'c'
          ? { ...criterion, applicability: { fact: 'gate', operator: 'greaterThan' as const, value: 5 } }
          : criterion,
      ),
    })
    const { score } = evaluate(partial, { facts: { a: 0, b: 0, c: 0, gate: 0 } }, { on })
    expect(score).toEqual({ minimum: 80, maximum: 80, outOf: 80 })
  })
})

describe('names from the language’s own objects', () => {
  it('are ordinary facts, and absent unless reported', async () => {
    const set = aCriteriaSet({
      facts: ['constructor', 'to-string', 'value-of', 'prototype', 'proto'].map((id) => aFact(id)),
      criteria: ['constructor', 'to-string', 'value-of', 'prototype', 'proto'].map((id) =>
        aCriterion(id, atMost(id, 1)),
      ),
    })
    const outcomes = async (facts: Assessment['facts']) =>
      evaluate(set, { facts }, { on }).criteria.map(({ outcome }) => outcome)
    expect(await outcomes({})).toEqual(Array(5).fill('undetermined'))
    expect(await outcomes({ constructor: 1, 'to-string': 2, 'value-of': 1, prototype: 2, proto: 1 })).toEqual(
      ['met', 'not-met', 'met', 'not-met', 'met'],
    )
  })
})

describe('the evaluation', () => {
  const set = aCriteriaSet({ facts: [aFact('fires')], criteria: [aCriterion('one', atMost('fires', 0))] })

  it('carries the subject and a receipt that is the same for the same content', async () => {
    const first = evaluate(set, { subject: { id: 'a', name: 'A' }, facts: { fires: 0 } }, { on })
    const again = evaluate(
      structuredClone(set),
      { facts: { fires: 0 }, subject: { name: 'A', id: 'a' } },
      { on },
    )
    expect(first.subject).toEqual({ id: 'a', name: 'A' })
    expect(again.receipt).toEqual(first.receipt)
    expect(first.receipt).toMatchObject({
      engine: expect.stringMatching(/^@tieuchi\/rules@\d/),
      executor: 'compiled',
      on,
      outcome: 'met',
    })
    const other = evaluate(set, { facts: { fires: 1 } }, { on })
    expect(other.receipt.assessmentHash).not.toBe(first.receipt.assessmentHash)
  })

  it('leaves the set and the assessment as they were', async () => {
    const assessment = { facts: { fires: 0 } }
    const before = structuredClone({ set, assessment })
    evaluate(set, assessment, { on })
    expect({ set, assessment }).toEqual(before)
  })

  it('is refused without a real date, and without a real period where one is given', async () => {
    for (const date of ['2026-02-30', '31-10-2026', '', undefined, 20261031, '2026-10-31T00:00:00Z']) {
      const failure = thrownBy(() => evaluate(set, { facts: {} }, { on: date as string }))
      expect(isCriteriaError(failure, 'bad-date'), String(date)).toBe(true)
    }
    for (const period of ['2026', { from: '2026-01-01' }, { from: '2027-01-01', before: '2026-01-01' }, 5]) {
      const assessment = { facts: {}, period } as Assessment
      const failure = thrownBy(() => evaluate(set, assessment, { on }))
      expect(isCriteriaError(failure, 'bad-period')).toBe(true)
    }
  })

  it.each([
    ['no object', null],
    ['a text', 'facts'],
    ['a list', [1, 2]],
    ['facts that are null', { facts: null }],
    ['facts that are a list', { facts: [0] }],
    ['facts that are nested', { facts: { fires: { amount: 0 } } }],
    ['facts that are nested 100,000 deep', { facts: { fires: nested(100_000) } }],
    ['a numeric text', { facts: { fires: '0' } }],
    ['NaN', { facts: { fires: Number.NaN } }],
    ['Infinity', { facts: { fires: Number.NEGATIVE_INFINITY } }],
    ['a subject that is none', { subject: 7, facts: {} }],
  ])('of %s is undetermined, not an exception', async (_, assessment) => {
    const { outcome, missing, subject } = evaluate(set, assessment as never, { on })
    expect(outcome).toBe('undetermined')
    expect(missing).toHaveLength(1)
    expect(subject).toBeUndefined()
  })
})

describe('reasons', () => {
  it('show the outcome at every node, under nested not as well', async () => {
    const set = aCriteriaSet({
      facts: [aFact('a'), aFact('b')],
      parameters: [aParameter('p', [['2020-01-01', 3]])],
      criteria: [
        aCriterion('one', {
          not: {
            any: [
              { fact: 'a', operator: 'greaterThan', value: { parameter: 'p' } },
              {
                not: {
                  all: [
                    { fact: 'a', operator: 'lessThan', value: { parameter: 'p' } },
                    { not: { fact: 'b', operator: 'equal', value: { fact: 'a' } } },
                  ],
                },
              },
            ],
          },
        }),
      ],
    })
    const reasons = async (facts: Assessment['facts']) =>
      evaluate(set, { facts }, { on }).criteria[0]?.reasons
    const leaf = (outcome: string, rest = {}) => expect.objectContaining({ outcome, ...rest })
    expect(await reasons({ a: 2 })).toEqual({
      outcome: 'undetermined',
      not: {
        outcome: 'undetermined',
        any: [
          leaf('not-met', { found: 2, required: 3, parameter: 'p' }),
          {
            outcome: 'undetermined',
            not: {
              outcome: 'undetermined',
              all: [
                leaf('met'),
                {
                  outcome: 'undetermined',
                  not: leaf('undetermined', {
                    found: null,
                    required: 2,
                    comparedFact: 'a',
                    unknown: [{ code: 'not-reported', fact: 'b' }],
                  }),
                },
              ],
            },
          },
        ],
      },
    })
    expect(await reasons({ a: 2, b: 1 })).toMatchObject({ outcome: 'met' })
    expect(await reasons({ a: 2, b: 2 })).toMatchObject({ outcome: 'not-met' })
    expect(await reasons({ a: 4 })).toMatchObject({ outcome: 'not-met' })
  })
})

describe('a set of 2,000 criteria', () => {
  it('is judged whole, complete or empty', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `f${index}`)
    const set = aCriteriaSet({
      facts: ids.map((id) => aFact(id)),
      criteria: ids.map((id) => aCriterion(id, { all: [atMost(id, 1), { not: atMost(id, 0) }] })),
    })
    const began = performance.now()
    const facts = Object.fromEntries(ids.map((id, index) => [id, index === 1_999 ? 0 : 1]))
    const complete = evaluate(set, { facts }, { on })
    const between = performance.now()
    const empty = evaluate(set, { facts: {} }, { on })
    const ended = performance.now()
    console.info(
      `2,000 criteria: complete ${Math.round(between - began)} ms, empty ${Math.round(ended - between)} ms`,
    )
    expect(complete.criteria.filter(({ outcome }) => outcome !== 'met').map(({ id }) => id)).toEqual([
      'f1999',
    ])
    expect(empty.missing).toHaveLength(2_000)
  })
})

function nested(levels: number): unknown {
  let value: unknown = 0
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}
