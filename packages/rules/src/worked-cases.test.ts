import type { Assessment, CriteriaSet } from '@tieuchi/schemas'
import { assessmentYear } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aField, aList, anEventType } from './testing/a-criteria-set.js'
import { type Facts, goodFacts, outcomesOf, packNamed } from './testing/pack.js'

describe('safe areas of a commune', () => {
  const set = packNamed('vn.commune@1')
  const share = async (safe: number) => {
    const facts = { ...goodFacts(set, 2020), 'areas-safe': safe, 'areas-total': 25 }
    return (await outcomesOf(set, facts, '2020-11-29')).of['5']
  }

  it.each([
    [16, 'not-met'],
    [17, 'not-met'],
    [18, 'met'],
  ])('%i of 25 are %s, at least 70 %% being asked for', async (safe, expected) => {
    expect(await share(safe)).toBe(expected)
  })
})

describe('restraining and reducing', () => {
  const set = packNamed('vn.residential-area@1')
  const judged = async (facts: Facts) =>
    (await outcomesOf(set, { ...goodFacts(set, 2020), ...facts }, '2020-10-30')).of['4a']

  it('is met from 0 to 0, though nothing can be fewer than none', async () => {
    expect(await judged({})).toBe('met')
  })

  it('counts the total of all kinds, so that one kind may rise while another falls more', async () => {
    const risen = { accidents: 5, 'accidents-year-before': 4 }
    expect(await judged(risen)).toBe('not-met')
    expect(await judged({ ...risen, 'other-violations': 1, 'other-violations-year-before': 3 })).toBe('met')
    expect(await judged({ ...risen, 'other-violations': 2, 'other-violations-year-before': 3 })).toBe(
      'not-met',
    )
  })
})

describe('the detection of crimes', () => {
  it('is not asked for where there was none', async () => {
    const set = packNamed('vn.residential-area@1')
    const { of, outcome } = await outcomesOf(set, goodFacts(set, 2020), '2020-10-30')
    expect({ own: of['4d'], outcome }).toEqual({ own: 'not-applicable', outcome: 'met' })
  })
})

describe('the assessment window', () => {
  const counting = (window: CriteriaSet['window']) =>
    aCriteriaSet({
      window,
      inForce: { from: '2012-04-27' },
      eventTypes: [anEventType('accident', [])],
      facts: [aFact('accidents', { derived: { kind: 'count', events: ['accident'] } })],
      criteria: [aCriterion('none', { fact: 'accidents', operator: 'equal', value: 0 })],
    })
  const judged = async (pack: string, accidentOn: string, on: string) => {
    const events = [{ type: 'accident', on: accidentOn }]
    const { outcome, period } = await evaluate(
      counting(packNamed(pack).window),
      { facts: {}, events },
      { on },
    )
    return { outcome, year: assessmentYear(period) }
  }

  it('of an area under Circular 23/2012 counts an accident on 15-11-2012 for 2013, not for 2012', async () => {
    const accident = '2012-11-15'
    const of2012 = await judged('vn.residential-area@1', accident, '2012-10-30')
    expect(of2012).toEqual({ outcome: 'met', year: 2012 })
    const of2013 = await judged('vn.residential-area@1', accident, '2013-10-30')
    expect(of2013).toEqual({ outcome: 'not-met', year: 2013 })
  })

  it('of an area under Circular 124/2021 has 31-10 and 1-11 on either side', async () => {
    const of2026 = (accidentOn: string) => judged('vn.residential-area@2', accidentOn, '2026-10-31')
    const of2027 = (accidentOn: string) => judged('vn.residential-area@2', accidentOn, '2026-11-01')
    expect(await of2026('2026-10-31')).toEqual({ outcome: 'not-met', year: 2026 })
    expect(await of2026('2026-11-01')).toEqual({ outcome: 'met', year: 2026 })
    expect(await of2027('2026-10-31')).toEqual({ outcome: 'met', year: 2027 })
    expect(await of2027('2026-11-01')).toEqual({ outcome: 'not-met', year: 2027 })
  })
})

const verified = { legalBasis: [], verification: 'verified' as const }

describe('who is not assessed', () => {
  const option = (id: string) => ({ id, label: { vi: id } })
  const excludedKinds = ['armed-forces', 'small', 'micro', 'primary-school', 'preschool', 'nursery']
  const set = aCriteriaSet({
    facts: [
      aFact('kind', { type: 'choice', options: [...excludedKinds, 'medium', 'large'].map(option) }),
      aFact('fires'),
    ],
    exclusions: [
      {
        id: 'outside-scope',
        label: { vi: 'Không thuộc phạm vi' },
        when: { fact: 'kind', operator: 'in', value: excludedKinds },
        ...verified,
      },
    ],
    criteria: [aCriterion('no-fires', { fact: 'fires', operator: 'equal', value: 0 })],
  })
  const judged = (facts: Facts) => evaluate(set, { facts }, { on: '2026-06-01' })

  it.each(excludedKinds)('under Circular 124/2021: %s, whatever else is reported', async (kind) => {
    for (const facts of [{ kind }, { kind, fires: 0 }, { kind, fires: 3 }]) {
      const { outcome, bands, missing, exclusions } = await judged(facts)
      expect({ outcome, bands, missing }).toEqual({ outcome: 'not-applicable', bands: [], missing: [] })
      expect(exclusions).toMatchObject([{ id: 'outside-scope', outcome: 'met' }])
    }
  })

  it('is nobody else, and while that is open no verdict is given', async () => {
    expect((await judged({ kind: 'medium', fires: 0 })).outcome).toBe('met')
    expect((await judged({ kind: 'medium', fires: 1 })).outcome).toBe('not-met')
    const open = await judged({ fires: 1 })
    expect(open.outcome).toBe('undetermined')
    expect(open.missing).toEqual([{ code: 'not-reported', fact: 'kind' }])
  })
})

describe('a team under Guide 01/HD-BCA-V05', () => {
  const rank = ['fails', 'fulfilled', 'good', 'top']
  const grades = rank.map((id) => ({ id, label: { vi: id } }))
  const set = aCriteriaSet({
    window: { start: '11-15' },
    facts: [
      aFact('months-active', { unit: 'month' }),
      aFact('tasks', { unit: 'count' }),
      aFact('tasks-done', { unit: 'count' }),
      aFact('tasks-done-share', {
        unit: 'percent',
        derived: { kind: 'percent', numerator: 'tasks-done', denominator: 'tasks' },
      }),
      aFact('leader-grade', { type: 'choice', options: grades }),
      aFact('team-grade', { type: 'choice', options: grades }),
    ],
    exclusions: [
      {
        id: 'too-short',
        label: { vi: 'Hoạt động dưới 9 tháng' },
        when: { fact: 'months-active', operator: 'lessThan', value: 9 },
        ...verified,
      },
    ],
    criteria: [
      aCriterion('tasks', { fact: 'tasks-done-share', operator: 'greaterThan', value: 95 }),
      aCriterion('leader', {
        any: rank.map((grade, index) => ({
          all: [
            { fact: 'team-grade', operator: 'equal' as const, value: grade },
            { fact: 'leader-grade', operator: 'in' as const, value: rank.slice(0, index + 1) },
          ],
        })),
      }),
    ],
  })
  const good = {
    'months-active': 9,
    tasks: 100,
    'tasks-done': 96,
    'leader-grade': 'top',
    'team-grade': 'top',
  }
  const judged = (facts: Facts) => evaluate(set, { facts: { ...good, ...facts } }, { on: '2026-06-01' })

  it('active for 8 months is not assessed, and for 9 it is', async () => {
    expect((await judged({ 'months-active': 8 })).outcome).toBe('not-applicable')
    expect((await judged({ 'months-active': 9 })).outcome).toBe('met')
  })

  it('needs more than 95 % of its tasks for the top grade', async () => {
    expect((await judged({ 'tasks-done': 95 })).outcome).toBe('not-met')
    expect((await judged({ tasks: 1000, 'tasks-done': 951 })).outcome).toBe('met')
  })

  it('has no leader graded above it', async () => {
    expect((await judged({ 'team-grade': 'good', 'leader-grade': 'good' })).outcome).toBe('met')
    expect((await judged({ 'team-grade': 'good', 'leader-grade': 'top' })).outcome).toBe('not-met')
  })

  it('has a window from 15-11 to 14-11', async () => {
    const on = async (date: string) => (await evaluate(set, { facts: good }, { on: date })).period
    expect(await on('2026-11-14')).toEqual({ from: '2025-11-15', before: '2026-11-15' })
    expect(await on('2026-11-15')).toEqual({ from: '2026-11-15', before: '2027-11-15' })
  })
})

describe('teams of the top grade', () => {
  const set = aCriteriaSet({
    facts: [
      aFact('good-teams', { unit: 'group' }),
      aFact('top-teams', { unit: 'group' }),
      aFact('top-share', {
        unit: 'percent',
        derived: { kind: 'percent', numerator: 'top-teams', denominator: 'good-teams' },
      }),
    ],
    criteria: [aCriterion('quota', { fact: 'top-share', operator: 'lessThanInclusive', value: 20 })],
  })

  it('are at most 20 % of those graded good: 3 of 15, not 3 of 14', async () => {
    const judged = async (good: number) =>
      (await evaluate(set, { facts: { 'good-teams': good, 'top-teams': 3 } }, { on: '2026-06-01' })).outcome
    expect(await judged(15)).toBe('met')
    expect(await judged(14)).toBe('not-met')
  })
})

describe('a group of adjacent households', () => {
  const set = aCriteriaSet({
    lists: [aList('groups', [aField('households', { unit: 'household' })])],
    facts: [
      aFact('right-size-share', {
        unit: 'percent',
        derived: {
          kind: 'share',
          list: 'groups',
          meets: {
            all: [
              { fact: 'households', operator: 'greaterThanInclusive', value: 5 },
              { fact: 'households', operator: 'lessThanInclusive', value: 15 },
            ],
          },
        },
      }),
    ],
    criteria: [
      aCriterion('right-size', { fact: 'right-size-share', operator: 'greaterThanInclusive', value: 100 }),
    ],
  })
  const judged = async (...sizes: (number | null)[]) => {
    const lists = { groups: sizes.map((households) => ({ households })) }
    return (await evaluate(set, { facts: {}, lists } as Assessment, { on: '2026-06-01' })).outcome
  }

  it.each([
    [4, 'not-met'],
    [5, 'met'],
    [15, 'met'],
    [16, 'not-met'],
  ])('of %i households is %s', async (households, expected) => {
    expect(await judged(households)).toBe(expected)
    expect(await judged(10, households)).toBe(expected)
  })

  it('whose size nobody reported leaves it open, unless another group already fails', async () => {
    expect(await judged(5, null)).toBe('undetermined')
    expect(await judged(16, null)).toBe('not-met')
  })
})
