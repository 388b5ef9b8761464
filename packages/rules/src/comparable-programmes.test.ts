import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
import { packNamed } from './testing/pack.js'

const on = '2026-06-01'
const isTrue = (fact: string) => ({ fact, operator: 'equal' as const, value: true })
const numbered = (count: number, letter: string) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)

describe('a checklist of 16 items, five of them mandatory', () => {
  const set = packNamed('sample.scored-checklist@1')
  const items = set.criteria.map(({ id }) => id)
  /** So many items are met, beginning with the mandatory ones; the last ones are not reported. */
  const judged = async (met: number, unreported = 0, failing: string[] = []) => {
    const reported = items.slice(0, items.length - unreported)
    const facts = Object.fromEntries(reported.map((id, index) => [id, index < met && !failing.includes(id)]))
    const { outcome, bands, score, requirements, missing } = evaluate(set, { facts }, { on })
    return { outcome, bands, points: [score?.minimum, score?.maximum], requirements, missing: missing.length }
  }

  it.each([
    [16, 'met', 'good'],
    [12, 'met', 'good'],
    [11, 'met', 'fair'],
    [8, 'met', 'fair'],
    [7, 'not-met', 'not-met'],
  ])('with %i items met is %s, band %s', async (met, outcome, given) => {
    expect(await judged(met)).toMatchObject({ outcome, bands: [given], points: [met, met] })
  })

  it.each(set.outcomeRule.mandatory ?? [])(
    'fails with 15 items met where the other is %s, and says so',
    async (id) => {
      const { outcome, bands, points, requirements } = await judged(16, 0, [id])
      expect({ outcome, bands, points }).toEqual({ outcome: 'not-met', bands: ['not-met'], points: [15, 15] })
      expect(requirements).toContainEqual({ kind: 'mandatory', outcome: 'not-met', notMet: [id], open: [] })
    },
  )

  it('passes with 15 items met where the other is not mandatory', async () => {
    expect(set.outcomeRule.mandatory).toHaveLength(5)
    expect(await judged(15)).toMatchObject({ outcome: 'met', bands: ['good'] })
  })

  it('gives a range of points and the bands still possible while items are not reported', async () => {
    expect(await judged(11, 5)).toMatchObject({ points: [11, 16], bands: ['good', 'fair'], missing: 5 })
    expect(await judged(12, 4)).toMatchObject({ outcome: 'met', points: [12, 16], bands: ['good'] })
    expect(await judged(6, 2)).toMatchObject({
      outcome: 'undetermined',
      points: [6, 8],
      bands: ['fair', 'not-met'],
    })
    expect(await judged(5, 2)).toMatchObject({ outcome: 'not-met', bands: ['not-met'] })
  })
})

describe('a standard of at least 80 points and half of the points of each criterion', () => {
  const set = packNamed('sample.points-and-shares@1')
  const full = {
    'documents-due': 10,
    'documents-published': 10,
    requests: 20,
    'requests-late': 0,
    meetings: 4,
    'mediators-trained': true,
    disputes: 10,
    'disputes-settled': 8,
  }
  const judged = async (facts: Partial<Record<keyof typeof full, number | boolean | null>>) => {
    const { outcome, score, requirements = [] } = evaluate(set, { facts: { ...full, ...facts } }, { on })
    const unmet = requirements.filter((each) => each.outcome !== 'met')
    return { outcome, points: [score?.minimum, score?.maximum, score?.outOf], unmet }
  }

  it('is met with all points, and on 80 exactly', async () => {
    expect(await judged({})).toMatchObject({ outcome: 'met', points: [100, 100, 100] })
    const eighty = { 'documents-published': 9, 'requests-late': 1, 'mediators-trained': false }
    expect(await judged(eighty)).toEqual({ outcome: 'met', points: [80, 80, 100], unmet: [] })
  })

  it('fails below 80 points, though every criterion has half of its own', async () => {
    const { outcome, points, unmet } = await judged({
      'documents-published': 8,
      'requests-late': 2,
      'mediators-trained': false,
    })
    expect({ outcome, points }).toEqual({ outcome: 'not-met', points: [75, 75, 100] })
    expect(unmet).toMatchObject([
      { kind: 'minimum-points', required: 80, found: { minimum: 75, maximum: 75 } },
    ])
  })

  it('fails with 80 points where one criterion has less than half of its own', async () => {
    const { outcome, points, unmet } = await judged({ 'documents-published': 7 })
    expect({ outcome, points }).toEqual({ outcome: 'not-met', points: [80, 80, 100] })
    expect(unmet).toMatchObject([{ kind: 'minimum-share', required: 50, below: ['publication'], open: [] }])
  })

  it('counts only what applies: without disputes 80 of 80 points are needed', async () => {
    const none = { disputes: 0, 'disputes-settled': 0 }
    expect(await judged(none)).toMatchObject({ outcome: 'met', points: [80, 80, 80] })
    expect(await judged({ ...none, 'requests-late': 1 })).toMatchObject({
      outcome: 'not-met',
      points: [75, 75, 80],
    })
  })

  it('is open while points that are not known can decide', async () => {
    expect(await judged({ 'requests-late': null })).toMatchObject({
      outcome: 'undetermined',
      points: [75, 100, 100],
    })
    expect(await judged({ 'requests-late': null, 'documents-published': 4 })).toMatchObject({
      outcome: 'not-met',
    })
  })
})

describe('a type for which at least 3 of a list hold', () => {
  const signs = numbered(5, 's')
  const set = aCriteriaSet({
    facts: signs.map((id) => aFact(id, { type: 'boolean' })),
    criteria: signs.map((id) => aCriterion(id, isTrue(id), { kind: 'advisory' })),
    outcomeRule: { atLeast: [{ count: 3, of: signs }] },
  })
  const judged = async (...values: (boolean | null)[]) => {
    const facts = Object.fromEntries(signs.map((id, index) => [id, values[index] ?? null]))
    return evaluate(set, { facts }, { on }).outcome
  }

  it('is given from 3 on, refused below, and open only while the missing ones can decide', async () => {
    expect(await judged(true, true, true, false, false)).toBe('met')
    expect(await judged(true, true, false, false, false)).toBe('not-met')
    expect(await judged(true, true, true, null, null)).toBe('met')
    expect(await judged(true, true, false, null, false)).toBe('undetermined')
    expect(await judged(true, false, false, null, false)).toBe('not-met')
  })
})

describe('points taken off for each violation', () => {
  const set = aCriteriaSet({
    facts: [aFact('plan', { type: 'boolean' }), aFact('violations'), aFact('late', { type: 'boolean' })],
    criteria: [
      aCriterion('plan', isTrue('plan'), {
        kind: 'scored',
        points: 10,
        deductions: [
          { points: 0.1, each: 'violations', maximum: 0.5 },
          { points: 0.2, when: isTrue('late') },
        ],
      }),
    ],
  })
  const points = async (plan: boolean | null, violations: number | null, late: boolean | null) => {
    const { score, criteria } = evaluate(set, { facts: { plan, violations, late } }, { on })
    return { range: [score?.minimum, score?.maximum], missing: criteria[0]?.missing }
  }

  it('come off exactly, up to the most', async () => {
    expect((await points(true, 1, true)).range).toEqual([9.7, 9.7])
    expect((await points(true, 5, false)).range).toEqual([9.5, 9.5])
    expect((await points(true, 6, false)).range).toEqual([9.5, 9.5])
  })

  it('leave nothing below 0, and nothing to ask for where there is nothing to take off from', async () => {
    expect(await points(false, null, null)).toEqual({ range: [0, 0], missing: [] })
  })

  it('leave a range while it is not known how many there were, and ask for that', async () => {
    expect(await points(true, null, true)).toEqual({ range: [9.3, 9.8], missing: ['violations'] })
    expect(await points(true, 2, null)).toEqual({ range: [9.6, 9.8], missing: ['late'] })
    expect((await points(null, null, null)).range).toEqual([0, 10])
  })
})
