import { assessmentYear } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
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

  it('are counted from the verdicts on the areas, and open verdicts only matter where they can decide', async () => {
    const judged = async (met: number, open: number) => {
      const outcomes = Array.from({ length: 25 }, (_, index) =>
        index < met ? 'met' : index < met + open ? 'undetermined' : 'not-met',
      )
      const lists = { areas: outcomes.map((outcome) => ({ outcome })) }
      const { criteria } = evaluate(set, { facts: {}, lists }, { on: '2020-11-29' })
      return criteria.find(({ code }) => code === '5')?.outcome
    }
    expect(await judged(18, 0)).toBe('met')
    expect(await judged(17, 0)).toBe('not-met')
    expect(await judged(18, 7)).toBe('met')
    expect(await judged(17, 1)).toBe('undetermined')
    expect(await judged(15, 2)).toBe('not-met')
  })
})

describe('restraining and reducing', () => {
  const set = packNamed('vn.residential-area@1')
  const judged = async (facts: Facts) =>
    (await outcomesOf(set, { ...goodFacts(set, 2020), ...facts }, '2020-10-30')).of['4a']

  it('is met from 0 to 0, though nothing can be fewer than none', async () => {
    expect(await judged({})).toBe('met')
  })

  it('is a parameter: strictly fewer or not more, the total or each kind', async () => {
    const withValues = (values: Record<string, number | boolean>) => ({
      ...set,
      parameters: set.parameters.map((parameter) => ({
        ...parameter,
        values: parameter.values.map((value) => ({ ...value, value: values[parameter.id] ?? value.value })),
      })),
    })
    const of = async (values: Record<string, number | boolean>, facts: Facts) =>
      (await outcomesOf(withValues(values), { ...goodFacts(set, 2020), ...facts }, '2020-10-30')).of['4a']
    const asMany = { accidents: 4, 'accidents-year-before': 4 }
    expect(await of({}, asMany)).toBe('not-met')
    expect(await of({ 'largest-incidents-change': 0 }, asMany)).toBe('met')
    const oneKindRose = {
      accidents: 5,
      'accidents-year-before': 4,
      'other-violations': 1,
      'other-violations-year-before': 9,
    }
    expect(await of({}, oneKindRose)).toBe('met')
    expect(await of({ 'each-kind-compared': true }, oneKindRose)).toBe('not-met')
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
  /** How many accidents the area's assessment on a date counts, and for which year, where there was one. */
  const judged = async (pack: string, accidentOn: string, on: string) => {
    const events = [{ type: 'traffic-accident', on: accidentOn, 'in-area': true }]
    const { facts, period } = evaluate(packNamed(pack), { facts: {}, events }, { on })
    return { accidents: facts?.find(({ id }) => id === 'accidents')?.value, year: assessmentYear(period) }
  }

  it('of an area under Circular 23/2012 counts an accident on 15-11-2012 for 2013, not for 2012', async () => {
    const on = (date: string) => judged('vn.residential-area@1', '2012-11-15', date)
    expect(await on('2012-10-30')).toEqual({ accidents: 0, year: 2012 })
    expect(await on('2013-10-30')).toEqual({ accidents: 1, year: 2013 })
  })

  it('of an area under Circular 124/2021 has 31-10 and 1-11 on either side', async () => {
    const of2026 = (accidentOn: string) => judged('vn.residential-area@2', accidentOn, '2026-10-31')
    const of2027 = (accidentOn: string) => judged('vn.residential-area@2', accidentOn, '2026-11-01')
    expect(await of2026('2026-10-31')).toEqual({ accidents: 1, year: 2026 })
    expect(await of2026('2026-11-01')).toEqual({ accidents: 0, year: 2026 })
    expect(await of2027('2026-10-31')).toEqual({ accidents: 0, year: 2027 })
    expect(await of2027('2026-11-01')).toEqual({ accidents: 1, year: 2027 })
  })
})

describe('who is not assessed under Circular 124/2021', () => {
  const on = '2026-06-01'

  it.each([
    ['sample.enterprise@1', { 'enterprise-size': 'micro' }],
    ['sample.enterprise@1', { 'enterprise-size': 'small' }],
    ['sample.enterprise@1', { 'armed-forces-unit': true }],
    ['vn.educational-institution@1', { 'institution-type': 'primary' }],
    ['vn.educational-institution@1', { 'institution-type': 'preschool' }],
    ['vn.educational-institution@1', { 'institution-type': 'nursery' }],
  ])('in %s: %j, whatever else is reported', async (name, kind) => {
    const set = packNamed(name)
    for (const facts of [kind, { ...goodFacts(set, 2026), 'armed-forces-unit': false, ...kind }] as Facts[]) {
      const { outcome, bands, missing, exclusions } = evaluate(set, { facts }, { on })
      expect({ outcome, bands, missing }).toEqual({ outcome: 'not-applicable', bands: [], missing: [] })
      expect(exclusions?.filter((exclusion) => exclusion.outcome === 'met')).toHaveLength(1)
    }
  })

  it('is no medium enterprise, and while the size is open no verdict is given', async () => {
    const set = packNamed('sample.enterprise@1')
    const judged = (facts: Facts) =>
      evaluate(set, { facts: { 'armed-forces-unit': false, ...facts } }, { on })
    expect((await judged({ 'enterprise-size': 'medium', violations: 0 })).outcome).toBe('met')
    expect((await judged({ 'enterprise-size': 'medium', violations: 1 })).outcome).toBe('not-met')
    const open = await judged({ violations: 1 })
    expect(open.outcome).toBe('undetermined')
    expect(open.missing).toEqual([{ code: 'not-reported', fact: 'enterprise-size' }])
  })
})

describe('a team under Guide 01/HD-BCA-V05', () => {
  const set = packNamed('sample.grassroots-team@1')
  const judged = (facts: Facts) => {
    const good = { 'months-active': 9, 'tasks-assigned': 100, 'tasks-completed': 96 }
    return evaluate(set, { facts: { ...good, ...facts } }, { on: '2026-06-01' })
  }

  it('active for 8 months is not assessed, and for 9 it is', async () => {
    expect((await judged({ 'months-active': 8 })).outcome).toBe('not-applicable')
    expect((await judged({ 'months-active': 9 })).outcome).toBe('met')
  })

  it('needs more than 95 % of its tasks for the top grade', async () => {
    const bands = async (completed: number) =>
      (await judged({ 'tasks-assigned': 1000, 'tasks-completed': completed })).bands
    expect(await bands(951)).toEqual(['first'])
    expect(await bands(950)).toEqual(['second'])
  })

  it('has a window from 15-11 to 14-11', async () => {
    const on = async (date: string) => evaluate(set, { facts: {} }, { on: date }).period
    expect(await on('2026-11-14')).toEqual({ from: '2025-11-15', before: '2026-11-15' })
    expect(await on('2026-11-15')).toEqual({ from: '2026-11-15', before: '2027-11-15' })
  })

  it('has no leader graded above it', async () => {
    const rank = ['fails', 'fulfilled', 'good', 'top']
    const options = rank.map((id) => ({ id, label: { vi: id } }))
    const grades = aCriteriaSet({
      facts: ['team', 'leader'].map((id) => aFact(id, { type: 'choice', options })),
      criteria: [
        aCriterion('not-above', {
          any: rank.map((grade, index) => ({
            all: [
              { fact: 'team', operator: 'equal' as const, value: grade },
              { fact: 'leader', operator: 'in' as const, value: rank.slice(0, index + 1) },
            ],
          })),
        }),
      ],
    })
    for (const [teamRank, team] of rank.entries()) {
      for (const [leaderRank, leader] of rank.entries()) {
        const { outcome } = evaluate(grades, { facts: { team, leader } }, { on: '2026-06-01' })
        expect(outcome, `${leader} in ${team}`).toBe(leaderRank <= teamRank ? 'met' : 'not-met')
      }
    }
  })

  it('is one of at most 20 % of those graded good at the top: 3 of 15, not 3 of 14', async () => {
    const quota = aCriteriaSet({
      facts: [
        ...['good-teams', 'top-teams'].map((id) => aFact(id, { unit: 'group' })),
        aFact('top-share', {
          unit: 'percent',
          derived: { kind: 'percent', numerator: 'top-teams', denominator: 'good-teams' },
        }),
      ],
      criteria: [aCriterion('quota', { fact: 'top-share', operator: 'lessThanInclusive', value: 20 })],
    })
    const of = async (good: number) =>
      evaluate(quota, { facts: { 'good-teams': good, 'top-teams': 3 } }, { on: '2026-06-01' }).outcome
    expect([await of(15), await of(14)]).toEqual(['met', 'not-met'])
  })
})

describe('a group of adjacent households', () => {
  const judged = async (...sizes: (number | null)[]) => {
    const lists = { groups: sizes.map((households) => ({ households })) }
    const { criteria } = evaluate(
      packNamed('sample.fire-safety@1'),
      { facts: {}, lists },
      { on: '2026-06-01' },
    )
    return criteria.find(({ code }) => code === 'F1')?.outcome
  }

  it.each([
    [4, 'not-met'],
    [5, 'met'],
    [15, 'met'],
    [16, 'not-met'],
  ])('of %i households is %s, alone and among others', async (households, expected) => {
    expect(await judged(households)).toBe(expected)
    expect(await judged(10, households)).toBe(expected)
  })

  it('whose size nobody reported leaves it open, unless another group already fails', async () => {
    expect(await judged(5, null)).toBe('undetermined')
    expect(await judged(16, null)).toBe('not-met')
  })
})
