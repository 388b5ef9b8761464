import type { Assessment, CriteriaSet } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aField, aList, anEventType } from './testing/a-criteria-set.js'

const on = '2026-06-01'
const atMost = (fact: string, value: number) => ({ fact, operator: 'lessThanInclusive' as const, value })
const judged = (set: CriteriaSet, json: unknown) => evaluate(set, json as Assessment, { on })

/** One fact that is reported, one that is counted, one that a deduction counts; names from the language's own objects. */
const set = aCriteriaSet({
  eventTypes: [anEventType('constructor', [aField('prototype', { unit: 'person' })])],
  lists: [aList('constructor', [aField('to-string')])],
  facts: [
    aFact('constructor'),
    aFact('prototype', { derived: { kind: 'count', events: ['constructor'] } }),
    aFact('dead', {
      unit: 'person',
      derived: { kind: 'total', events: ['constructor'], field: 'prototype' },
    }),
    aFact('has-own-property', {
      derived: { kind: 'count', list: 'constructor', where: atMost('to-string', 0) },
    }),
    aFact('value-of', { unit: 'ratio' }),
  ],
  criteria: [
    aCriterion('constructor', { all: [atMost('constructor', 0), atMost('prototype', 2), atMost('dead', 5)] }),
    aCriterion('prototype', atMost('has-own-property', 1), {
      kind: 'scored',
      points: 10,
      deductions: [{ points: 1, each: 'value-of' }],
    }),
  ],
  exclusions: [
    {
      id: 'constructor',
      label: { vi: 'Không xét' },
      when: { not: atMost('constructor', 100) },
      legalBasis: [],
      verification: 'verified',
    },
  ],
  outcomeRule: { mandatory: ['constructor'], atLeast: [{ count: 1, of: ['constructor', 'prototype'] }] },
  bands: [{ id: 'constructor', label: { vi: 'Đạt' }, outcome: 'met' }],
})

const good = {
  facts: { constructor: 0, 'value-of': 1 },
  events: [{ type: 'constructor', on: '2026-03-01', prototype: 5 }],
  lists: { constructor: [{ 'to-string': 0 }] },
}

describe('names from the language’s own objects', () => {
  it('are names like any others in a whole set', async () => {
    const { outcome, score, bands } = await judged(set, good)
    expect({ outcome, score, bands }).toEqual({
      outcome: 'met',
      score: { minimum: 9, maximum: 9, outOf: 10 },
      bands: ['constructor'],
    })
  })

  it('are absent unless the assessment has them itself', async () => {
    const { missing, outcome } = await judged(set, { facts: {}, events: [], lists: {} })
    expect(outcome).toBe('undetermined')
    expect(missing.map(({ code, fact }) => [code, fact])).toEqual([
      ['not-reported', 'constructor'],
      ['no-record', 'has-own-property'],
      ['not-reported', 'value-of'],
    ])
  })

  it('that JSON can carry as keys change nothing and leave no trace', async () => {
    const polluted = JSON.parse(`{
      "__proto__": { "facts": { "constructor": 0 } },
      "facts": { "__proto__": { "constructor": 0, "value-of": 1 }, "toString": 1 },
      "events": [{ "__proto__": { "type": "constructor", "on": "2026-03-01" } }, { "type": "__proto__", "on": "2026-03-01" }],
      "lists": { "__proto__": { "constructor": [] } },
      "eventRecord": { "__proto__": { "types": [] } }
    }`)
    const { criteria, receipt } = await judged(set, polluted)
    expect(criteria.map(({ outcome }) => outcome)).toEqual(['undetermined', 'undetermined'])
    expect(receipt.assessmentHash).not.toBe((await judged(set, {})).receipt.assessmentHash)
    expect(({} as Record<string, unknown>).constructor).toBe(Object)
    expect(({} as Record<string, unknown>).facts).toBeUndefined()
  })
})

describe('an assessment of a hostile shape', () => {
  const huge = 'x'.repeat(10_000_000)
  const depth = 200_000
  const nested = () => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

  it.each([
    ['NaN and Infinity', { facts: { constructor: Number.NaN, 'value-of': Number.POSITIVE_INFINITY } }],
    ['numbers beyond all units', { facts: { constructor: 1e308, 'value-of': -1e308 } }],
    ['a text of ten million letters', { facts: { constructor: huge, [huge]: 1 } }],
    ['lists nested 200,000 deep', { facts: { constructor: nested() }, events: nested(), lists: nested() }],
    [
      'objects for every value',
      { facts: { constructor: {} }, events: [{}, null, 5], lists: { constructor: [null, 7] } },
    ],
    ['lists where objects belong', { facts: [], events: {}, lists: [], eventRecord: [] }],
    ['texts where lists belong', { facts: 'facts', events: 'events', lists: 'lists', eventRecord: 'all' }],
  ])('with %s gets an answer', async (_, hostile) => {
    const began = performance.now()
    const { criteria, outcome } = await judged(set, hostile)
    expect(criteria[0]?.outcome).not.toBe('met')
    expect(['undetermined', 'not-met', 'not-applicable']).toContain(outcome)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('with a deduction of more than any number takes all points, and of less than none takes none', async () => {
    const points = async (count: number) =>
      (await judged(set, { ...good, facts: { ...good.facts, 'value-of': count } })).score
    expect(await points(1e308)).toEqual({ minimum: 0, maximum: 0, outOf: 10 })
    expect(await points(-1e308)).toEqual({ minimum: 10, maximum: 10, outOf: 10 })
    expect(await points(5e-324)).toEqual({ minimum: 10, maximum: 10, outOf: 10 })
    expect(await points(0.1)).toEqual({ minimum: 9.9, maximum: 9.9, outOf: 10 })
  })

  it('with a million events is judged whole', async () => {
    const events = Array.from({ length: 1_000_000 }, (_, index) => ({
      type: 'constructor',
      on: index % 2 === 0 ? '2026-03-01' : '2025-03-01',
      prototype: 1,
    }))
    const began = performance.now()
    const { facts, outcome } = await judged(set, { ...good, events })
    console.info(`a million events: ${Math.round(performance.now() - began)} ms`)
    expect(outcome).toBe('not-met')
    expect(facts).toContainEqual({ id: 'prototype', value: 500_000 })
    expect(facts).toContainEqual({ id: 'dead', value: 500_000 })
  }, 60_000)

  it('with a million events that cannot be read names the first and says how many', async () => {
    const events = Array.from({ length: 1_000_000 }, () => ({ type: 'constructor', on: 'yesterday' }))
    const { outcome, missing } = await judged(set, { ...good, events })
    expect(outcome).toBe('undetermined')
    expect(missing.length).toBeLessThan(10)
    expect(missing).toContainEqual(
      expect.objectContaining({ fact: 'prototype', field: 'on', records: 1_000_000 }),
    )
  }, 60_000)
})
