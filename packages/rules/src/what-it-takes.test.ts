import type { Assessment, Condition, CriteriaSet } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { goodFacts, packNamed } from './testing/pack.js'
import { whatItTakes } from './what-it-takes.js'

const on = '2026-10-31'
type Changes = readonly { fact: string; to: unknown }[]

function changed(facts: Assessment['facts'], changes: Changes) {
  return { ...facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) } as Assessment['facts']
}

/** A set with one criterion; conditions that nothing can meet are asked about too, so it is not checked. */
function setOf(condition: Condition, parts: Partial<CriteriaSet>): CriteriaSet {
  const plain = aCriteriaSet({ facts: counted, criteria: [aCriterion('one', atMost('a', 0))] })
  return { ...plain, ...parts, criteria: [aCriterion('one', condition)] }
}

/** The way of the only criterion of a set with these facts and this condition. */
async function wayOf(
  condition: Condition,
  facts: Assessment['facts'],
  parts: Partial<CriteriaSet>,
  rest: Partial<Assessment> = {},
) {
  const { criteria } = whatItTakes(setOf(condition, parts), { facts, ...rest }, { on })
  return criteria[0]?.way
}

const counted = ['a', 'b', 'c'].map((id) => aFact(id))
const share: Partial<CriteriaSet> = {
  facts: [
    aFact('registered', { unit: 'household' }),
    aFact('residing', { unit: 'household' }),
    aFact('share', {
      unit: 'percent',
      derived: { kind: 'percent', numerator: 'registered', denominator: 'residing' },
    }),
  ],
}
const atLeast = (fact: string, value: number): Condition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
})
const atMost = (fact: string, value: number): Condition => ({ fact, operator: 'lessThanInclusive', value })

describe('what it takes', () => {
  it('is 12 more households for a share of 100 % of 250 of which 238 registered', async () => {
    expect(await wayOf(atLeast('share', 100), { registered: 238, residing: 250 }, share)).toEqual({
      reachable: true,
      exact: true,
      changes: [
        {
          fact: 'registered',
          from: 238,
          to: 250,
          by: 12,
          enough: { minimum: 250, maximum: 250 },
        },
      ],
    })
  })

  it('is reckoned without rounding: 18 of 25 areas for 70 %', async () => {
    const commune = packNamed('vn.commune@1')
    const facts = { ...goodFacts(commune, 2020), 'areas-total': 25, 'areas-safe': 16 }
    const { criteria, whole } = whatItTakes(commune, { facts }, { on: '2020-06-30' })
    const way = { reachable: true, exact: true }
    const change = { fact: 'areas-safe', from: 16, to: 18, by: 2, enough: { minimum: 18, maximum: 25 } }
    expect(criteria).toMatchObject([{ outcome: 'not-met', way: { ...way, changes: [change] } }])
    expect(whole).toMatchObject({ ...way, changes: [change] })
  })

  it('of a missing fact names the values that are enough', async () => {
    expect(await wayOf(atLeast('share', 80), { residing: 250 }, share)).toMatchObject({
      reachable: true,
      changes: [{ fact: 'registered', from: null, to: 200, enough: { minimum: 200, maximum: 250 } }],
    })
    expect(await wayOf(atMost('a', 2), {}, { facts: counted })).toMatchObject({
      changes: [{ fact: 'a', from: null, to: 2, enough: { maximum: 2 } }],
    })
  })

  it('cannot be said before the number that a share is taken of has been reported', async () => {
    expect(await wayOf(atLeast('share', 80), { registered: 3 }, share)).toEqual({
      reachable: 'unknown',
      report: ['residing'],
      parameters: [],
    })
  })

  it('names the parameter that has no value', async () => {
    const parts = { facts: counted, parameters: [aParameter('later', [['2030-01-01', 1]])] }
    const condition: Condition = { fact: 'a', operator: 'equal', value: { parameter: 'later' } }
    expect(await wayOf(condition, { a: 3 }, parts)).toEqual({
      reachable: 'unknown',
      report: [],
      parameters: ['later'],
    })
  })

  it('says that fewer than none before cannot be reached, and what the best is', async () => {
    const condition: Condition = { fact: 'a', operator: 'lessThan', value: { fact: 'b' } }
    expect(await wayOf(condition, { a: 2, b: 0 }, { facts: counted })).toEqual({
      reachable: false,
      because: [{ fact: 'a', operator: 'lessThan', required: 0, best: 0, comparedFact: 'b' }],
    })
  })

  it('leaves the year before as it is: a fall of a tenth needs fewer cases now', async () => {
    const change = aFact('change', {
      unit: 'percent-change',
      derived: { kind: 'percent-change', current: 'a', previous: 'b' },
    })
    const parts = { facts: [...counted, change] }
    expect(await wayOf(atMost('change', -10), { a: 42, b: 44 }, parts)).toMatchObject({
      exact: true,
      changes: [{ fact: 'a', from: 42, to: 39, by: -3 }],
    })
    expect(await wayOf(atMost('change', -101), { a: 42, b: 44 }, parts)).toMatchObject({
      reachable: false,
      because: [{ fact: 'change', best: -100, required: -101 }],
    })
  })

  it('changes one term of a sum where that is enough, and several where it is not', async () => {
    const parts = {
      facts: [...counted, aFact('sum', { derived: { kind: 'sum', terms: ['a', 'b', 'c'] } })],
    }
    expect(await wayOf(atMost('sum', 8), { a: 5, b: 3, c: 2 }, parts)).toEqual({
      reachable: true,
      exact: true,
      changes: [{ fact: 'a', from: 5, to: 3, by: -2, enough: { maximum: 3 } }],
      alternatives: [
        [{ fact: 'b', from: 3, to: 1, by: -2, enough: { maximum: 1 } }],
        [{ fact: 'c', from: 2, to: 0, by: -2, enough: { maximum: 0 } }],
      ],
    })
    expect(await wayOf(atMost('sum', 1), { a: 5, b: 3, c: 2 }, parts)).toMatchObject({
      reachable: true,
      exact: false,
      changes: [
        { fact: 'a', to: 0 },
        { fact: 'b', to: 0 },
        { fact: 'c', to: 1 },
      ],
    })
    expect(await wayOf(atMost('sum', 0), {}, parts)).toMatchObject({
      changes: ['a', 'b', 'c'].map((fact) => ({ fact, from: null, to: 0 })),
    })
  })

  it('follows the largest and the smallest of several facts', async () => {
    const parts = {
      facts: [
        ...counted,
        aFact('most', { derived: { kind: 'maximum', terms: ['a', 'b', 'c'] } }),
        aFact('least', { derived: { kind: 'minimum', terms: ['a', 'b', 'c'] } }),
      ],
    }
    expect(await wayOf(atMost('most', 4), { a: 5, b: 6, c: 2 }, parts)).toMatchObject({
      changes: [
        { fact: 'a', to: 4 },
        { fact: 'b', to: 4 },
      ],
    })
    expect(await wayOf(atLeast('least', 5), { a: 5, b: 6, c: 2 }, parts)).toMatchObject({
      exact: true,
      changes: [{ fact: 'c', from: 2, to: 5 }],
    })
  })

  it('takes the choice with the fewest facts, and of these the smallest change', async () => {
    const some: Condition = { any: [{ all: [atMost('a', 1), atMost('b', 1)] }, atMost('c', 4)] }
    expect(await wayOf(some, { a: 2, b: 2, c: 90 }, { facts: counted })).toMatchObject({
      exact: true,
      changes: [{ fact: 'c', from: 90, to: 4 }],
      alternatives: [
        [
          { fact: 'a', from: 2, to: 1 },
          { fact: 'b', from: 2, to: 1 },
        ],
      ],
    })
  })

  it('brings what is asked of one fact together, and sees where that contradicts itself', async () => {
    const between: Condition = {
      all: [atLeast('a', 5), { not: { any: [atLeast('a', 16), atMost('b', 2)] } }],
    }
    expect(await wayOf(between, { a: 20, b: 0 }, { facts: counted })).toMatchObject({
      exact: true,
      changes: [
        { fact: 'a', from: 20, to: 15, enough: { minimum: 5, maximum: 15 } },
        { fact: 'b', from: 0, to: 3, enough: { minimum: 3 } },
      ],
    })
    const never: Condition = { all: [atLeast('a', 5), atMost('a', 3)] }
    expect(await wayOf(never, { a: 4 }, { facts: counted })).toMatchObject({ reachable: false })
  })

  it('changes choices, yes and no, and dates', async () => {
    const options = ['good', 'fair', 'poor'].map((id) => ({ id, label: { vi: id } }))
    const parts = {
      facts: [
        aFact('grade', { type: 'choice', options }),
        aFact('filed', { type: 'boolean' }),
        aFact('filed-on', { type: 'date', withinPeriod: true }),
      ],
      parameters: [aParameter('quarter', [['2020-01-01', '03-31']], { type: 'month-day' })],
    }
    const condition: Condition = {
      all: [
        { fact: 'grade', operator: 'notIn', value: ['poor'] },
        { fact: 'filed', operator: 'equal', value: true },
        { fact: 'filed-on', operator: 'lessThanInclusive', value: { parameter: 'quarter' } },
      ],
    }
    const facts = { grade: 'poor', filed: false, 'filed-on': '2026-04-03' }
    expect(await wayOf(condition, facts, parts)).toMatchObject({
      exact: true,
      changes: [
        { fact: 'grade', from: 'poor', to: 'good', enough: { among: ['good', 'fair'] } },
        { fact: 'filed', from: false, to: true },
        { fact: 'filed-on', from: '2026-04-03', to: '2026-03-31', by: -3, enough: { maximum: '2026-03-31' } },
      ],
    })
    const before: Condition = { fact: 'filed-on', operator: 'lessThan', value: '2026-01-01' }
    expect(await wayOf(before, facts, parts)).toMatchObject({
      reachable: false,
      because: [{ fact: 'filed-on', best: '2026-01-01', required: '2026-01-01' }],
    })
  })

  it('marks what was counted from records: 2 cases fewer, which no report can change', async () => {
    const parts: Partial<CriteriaSet> = {
      eventTypes: [{ id: 'fire', label: { vi: 'Vụ cháy' }, fields: [] }],
      facts: [aFact('fires', { derived: { kind: 'count', events: ['fire'] } })],
    }
    const events = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => ({ type: 'fire', on: day }))
    expect(await wayOf(atMost('fires', 1), {}, parts, { events })).toMatchObject({
      exact: true,
      changes: [{ fact: 'fires', from: 3, to: 1, by: -2, fromRecords: true }],
    })
    const way = await wayOf(atMost('fires', 1), { fires: 3 }, parts)
    expect(way).toMatchObject({ changes: [{ fact: 'fires', from: 3, to: 1, by: -2 }] })
    expect(JSON.stringify(way)).not.toContain('fromRecords')
  })

  it('answers for one criterion of any kind where it is asked for', async () => {
    const set = aCriteriaSet({
      facts: counted,
      criteria: [aCriterion('one', atMost('a', 0)), aCriterion('two', atMost('b', 0), { kind: 'advisory' })],
    })
    const asked = async (criterion?: string) => {
      const options = criterion === undefined ? { on } : { on, criterion }
      const { criteria, whole } = whatItTakes(set, { facts: { a: 1, b: 1 } }, options)
      return [criteria.map(({ id }) => id), whole !== undefined]
    }
    expect(await asked()).toEqual([['one'], true])
    expect(await asked('two')).toEqual([['two'], false])
    expect(await asked('nobody')).toEqual([[], false])
  })
})

describe('what it takes of much', () => {
  it('is answered in bounded time for a hundred terms and for a hundred thousand events', async () => {
    const terms = Array.from({ length: 100 }, (_, index) => `t${index}`)
    const parts: Partial<CriteriaSet> = {
      eventTypes: [{ id: 'fire', label: { vi: 'Vụ cháy' }, fields: [] }],
      facts: [
        ...terms.map((id) => aFact(id)),
        aFact('sum', { derived: { kind: 'sum', terms } }),
        aFact('fires', { derived: { kind: 'count', events: ['fire'] } }),
      ],
    }
    const events = Array.from({ length: 100_000 }, () => ({ type: 'fire', on: '2026-03-01' }))
    const facts = Object.fromEntries(terms.map((id) => [id, 3]))
    const condition: Condition = { all: [atMost('sum', 7), atMost('fires', 99_998)] }
    const way = await wayOf(condition, facts, parts, { events })
    expect(way).toMatchObject({ reachable: true, exact: false })
    if (way?.reachable !== true) return
    expect(way.changes).toHaveLength(99)
    expect(way.changes.at(-1)).toEqual({
      fact: 'fires',
      from: 100_000,
      to: 99_998,
      by: -2,
      fromRecords: true,
    })
  }, 20_000)
})

describe('what the whole takes', () => {
  const scored = (id: string, points: number) => aCriterion(id, atMost(id, 0), { kind: 'scored', points })

  it('is what every required and mandatory criterion takes', async () => {
    const set = aCriteriaSet({
      facts: counted,
      criteria: [
        aCriterion('a', atMost('a', 0)),
        aCriterion('b', atMost('b', 0), { kind: 'advisory' }),
        aCriterion('c', atMost('c', 0), { kind: 'advisory' }),
      ],
      outcomeRule: { mandatory: ['b'] },
    })
    const { whole } = whatItTakes(set, { facts: { a: 1, b: 2, c: 3 } }, { on })
    expect(whole).toMatchObject({
      reachable: true,
      exact: true,
      changes: [
        { fact: 'a', to: 0 },
        { fact: 'b', to: 0 },
      ],
    })
  })

  it('picks criteria until enough of a list are met and there are enough points', async () => {
    const facts = { a: 1, b: 1, c: 1 }
    const criteria = [scored('a', 3), scored('b', 2), scored('c', 1)]
    const counting = aCriteriaSet({
      facts: counted,
      criteria,
      outcomeRule: { atLeast: [{ count: 2, of: ['a', 'b', 'c'] }] },
    })
    const pointing = aCriteriaSet({ facts: counted, criteria, outcomeRule: { minimumPoints: 4 } })
    for (const set of [counting, pointing]) {
      const { whole, outcome } = whatItTakes(set, { facts }, { on })
      expect([outcome, whole]).toMatchObject(['not-met', { reachable: true, exact: false }])
      if (whole?.reachable !== true) throw new Error('It can be reached.')
      expect(whole.changes).toHaveLength(2)
      expect(evaluate(set, { facts: changed(facts, whole.changes) }, { on }).outcome).toBe('met')
    }
  })

  it('reaches the tiers that give enough points, in all and of each criterion', async () => {
    const tiered = (id: string) =>
      aCriterion(id, atMost(id, 9), {
        kind: 'scored',
        points: 10,
        tiers: [
          { points: 10, when: atMost(id, 0) },
          { points: 5, when: atMost(id, 2) },
        ],
      })
    const criteria = ['a', 'b', 'c'].map(tiered)
    const facts = { a: 2, b: 5, c: 0 }
    const wholeOf = async (outcomeRule: CriteriaSet['outcomeRule']) => {
      const set = { ...aCriteriaSet({ facts: counted, criteria, outcomeRule }) }
      const { whole } = whatItTakes(set, { facts }, { on })
      if (whole?.reachable !== true) throw new Error('It can be reached.')
      expect(evaluate(set, { facts: changed(facts, whole.changes) }, { on }).outcome).toBe('met')
      return whole.changes.map(({ fact, to }) => [fact, to])
    }
    expect(await wholeOf({ minimumShare: 50 })).toEqual([['b', 2]])
    expect(await wholeOf({ minimumPoints: 25 })).toEqual([['b', 0]])
    expect(await wholeOf({ minimumPoints: 30 })).toEqual([
      ['b', 0],
      ['a', 0],
    ])
  })

  it('asks nobody to become another subject: what that depends on must be reported first', async () => {
    const set = aCriteriaSet({
      facts: [...counted, aFact('months', { unit: 'month' })],
      criteria: [aCriterion('a', atMost('a', 0))],
      exclusions: [
        {
          id: 'short',
          label: { vi: 'chưa đủ 9 tháng' },
          when: { fact: 'months', operator: 'lessThan', value: 9 },
          legalBasis: [],
          verification: 'verified',
        },
      ],
    })
    const of = (facts: Assessment['facts']) => whatItTakes(set, { facts }, { on })
    expect((await of({ a: 1 })).whole).toEqual({ reachable: 'unknown', report: ['months'], parameters: [] })
    expect((await of({ a: 1, months: 9 })).whole).toMatchObject({ changes: [{ fact: 'a', to: 0 }] })
    expect(await of({ a: 1, months: 8 })).toEqual({
      on,
      period: { from: '2026-01-01', before: '2027-01-01' },
      outcome: 'not-applicable',
      criteria: [],
    })
  })

  it('cannot be reached where one criterion cannot', async () => {
    const set = aCriteriaSet({
      facts: counted,
      criteria: [
        aCriterion('a', { fact: 'a', operator: 'lessThan', value: { fact: 'b' } }),
        aCriterion('c', atMost('c', 0)),
      ],
    })
    const { whole } = whatItTakes(set, { facts: { a: 1, b: 0, c: 3 } }, { on })
    expect(whole).toMatchObject({ reachable: false, criteria: ['a'], because: [{ fact: 'a', best: 0 }] })
  })

  it('is not asked of a set whose verdict is met', async () => {
    const set = aCriteriaSet({ facts: counted, criteria: [aCriterion('a', atMost('a', 0))] })
    expect(whatItTakes(set, { facts: { a: 0 } }, { on })).toMatchObject({
      outcome: 'met',
      criteria: [],
    })
    expect(whatItTakes(set, { facts: { a: 0 } }, { on })).not.toHaveProperty('whole')
  })
})
