import type { Band } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'

const on = '2026-06-01'
const isTrue = (fact: string) => ({ fact, operator: 'equal' as const, value: true })
const numbered = (count: number, letter: string) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
const band = (id: string, outcome: Band['outcome'], rest: Partial<Band> = {}): Band => ({
  id,
  label: { vi: id },
  outcome,
  ...rest,
})

describe('a checklist of 16 items, five of them mandatory', () => {
  const items = numbered(16, 'i')
  const mandatory = items.slice(0, 5)
  const set = aCriteriaSet({
    facts: items.map((id) => aFact(id, { type: 'boolean' })),
    criteria: items.map((id) => aCriterion(id, isTrue(id), { kind: 'scored', points: 1 })),
    outcomeRule: { mandatory, atLeast: [{ count: 8, of: items }] },
    bands: [
      band('good', 'met', { minimumPoints: 12 }),
      band('fair', 'met', { minimumPoints: 8, belowPoints: 12 }),
      band('not-met', 'not-met'),
    ],
  })
  /** So many items are met, beginning with the mandatory ones; some of the others are not reported. */
  const judged = async (met: number, unreported = 0, failing: string[] = []) => {
    const facts = Object.fromEntries(
      items
        .slice(0, items.length - unreported)
        .map((id, index) => [id, index < met && !failing.includes(id)]),
    )
    const { outcome, bands, score, requirements, missing } = await evaluate(set, { facts }, { on })
    return { outcome, bands, points: [score?.minimum, score?.maximum], requirements, missing: missing.length }
  }

  it.each([
    [16, 'met', 'good'],
    [12, 'met', 'good'],
    [11, 'met', 'fair'],
    [8, 'met', 'fair'],
    [7, 'not-met', 'not-met'],
  ])('with %i items met is %s, band %s', async (met, outcome, given) => {
    expect(await judged(met)).toMatchObject({ outcome, bands: [given] })
  })

  it('fails with 15 items met where the other is mandatory, and says which', async () => {
    const { outcome, bands, requirements } = await judged(16, 0, ['i3'])
    expect({ outcome, bands }).toEqual({ outcome: 'not-met', bands: ['not-met'] })
    expect(requirements).toMatchObject([
      { kind: 'mandatory', outcome: 'not-met', notMet: ['i3'], open: [] },
      { kind: 'at-least', outcome: 'met', found: { minimum: 15, maximum: 15 }, outOf: 16 },
    ])
  })

  it('gives a range of points and the bands still possible while items are not reported', async () => {
    expect(await judged(11, 5)).toMatchObject({
      outcome: 'met',
      points: [11, 16],
      bands: ['good', 'fair'],
      missing: 5,
    })
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
  const worth = { law: 30, media: 20, mediation: 30, resources: 20 }
  const set = aCriteriaSet({
    facts: Object.keys(worth).map((id) => aFact(`${id}-level`, { unit: 'percent' })),
    criteria: Object.entries(worth).map(([id, points]) =>
      aCriterion(
        id,
        { fact: `${id}-level`, operator: 'greaterThanInclusive', value: 50 },
        {
          kind: 'scored',
          points,
          tiers: [100, 75, 50, 45].map((level) => ({
            points: (points * level) / 100,
            when: { fact: `${id}-level`, operator: 'greaterThanInclusive' as const, value: level },
          })),
        },
      ),
    ),
    outcomeRule: { minimumPoints: 80, minimumShare: 50 },
  })
  const judged = async (law: number, media: number, mediation: number, resources: number) => {
    const facts = {
      'law-level': law,
      'media-level': media,
      'mediation-level': mediation,
      'resources-level': resources,
    }
    const { outcome, score, requirements = [] } = await evaluate(set, { facts }, { on })
    return { outcome, points: score?.minimum, unmet: requirements.filter((each) => each.outcome !== 'met') }
  }

  it('is met at 80 points exactly and at half of one criterion exactly', async () => {
    expect(await judged(100, 50, 100, 50)).toMatchObject({ outcome: 'met', points: 80, unmet: [] })
  })

  it('fails below 80 points, though every criterion has three quarters', async () => {
    expect(await judged(75, 75, 75, 75)).toMatchObject({
      outcome: 'not-met',
      points: 75,
      unmet: [{ kind: 'minimum-points', required: 80 }],
    })
  })

  it('fails with 89 points where one criterion has less than half of its own', async () => {
    expect(await judged(100, 45, 100, 100)).toMatchObject({
      outcome: 'not-met',
      points: 89,
      unmet: [{ kind: 'minimum-share', below: ['media'] }],
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
    return (await evaluate(set, { facts }, { on })).outcome
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
    const { score, criteria } = await evaluate(set, { facts: { plan, violations, late } }, { on })
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
