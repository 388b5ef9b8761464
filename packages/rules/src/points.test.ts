import type { ConditionOutcome, Range } from '@tieuchi/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lessDeductions, pointsOff, pointsOfTiers } from './points.js'
import { anyOutcome, refinementsOf } from './testing/refinements.js'
import { seeded } from './testing/seed.js'

const exactly = (points: number): Range => ({ minimum: points, maximum: points })
const tiers = (...of: [number, ConditionOutcome][]) => of.map(([points, outcome]) => ({ points, outcome }))

describe('tiers of points', () => {
  it('give the points of the first that holds, and none where none does', () => {
    expect(pointsOfTiers(tiers([10, 'not-met'], [7, 'met'], [5, 'met']))).toEqual(exactly(7))
    expect(pointsOfTiers(tiers([10, 'not-met'], [7, 'not-met']))).toEqual(exactly(0))
  })

  it('give a range while it is open which is the first', () => {
    expect(
      pointsOfTiers(tiers([10, 'undetermined'], [7, 'not-met'], [5, 'met'], [1, 'undetermined'])),
    ).toEqual({
      minimum: 5,
      maximum: 10,
    })
    expect(pointsOfTiers(tiers([10, 'undetermined'], [7, 'not-met']))).toEqual({ minimum: 0, maximum: 10 })
  })

  it('need not be in falling order of points', () => {
    expect(pointsOfTiers(tiers([2, 'undetermined'], [7, 'met']))).toEqual({ minimum: 2, maximum: 7 })
  })

  it('give exactly the range of what can still come out', () => {
    const points = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.array(fc.tuple(points, anyOutcome), { minLength: 1, maxLength: 6 }), (of) => {
        const possible = refinementsOf(of.map(([, outcome]) => outcome)).map((outcomes) => {
          const first = outcomes.indexOf('met')
          return first === -1 ? 0 : Number(of[first]?.[0])
        })
        expect(pointsOfTiers(tiers(...of))).toEqual({
          minimum: Math.min(...possible),
          maximum: Math.max(...possible),
        })
      }),
      seeded(),
    )
  })
})

describe('points taken off for each', () => {
  it('are as many times as it says, at most the most', () => {
    expect(pointsOff(exactly(3), 2, 100)).toEqual(exactly(6))
    expect(pointsOff(exactly(3), 2, 5)).toEqual(exactly(5))
    expect(pointsOff(exactly(3), 0.1, 100)).toEqual(exactly(0.3))
    expect(pointsOff(exactly(2.5), 2, 100)).toEqual(exactly(5))
  })

  it('are none for a number below 0, which is nothing to take off for', () => {
    expect(pointsOff(exactly(-4), 2, 100)).toEqual(exactly(0))
    expect(pointsOff({ minimum: -4, maximum: 2 }, 2, 100)).toEqual({ minimum: 0, maximum: 4 })
  })

  it('are anything up to the most where the number is not known', () => {
    expect(pointsOff(null, 2, 5)).toEqual({ minimum: 0, maximum: 5 })
  })

  it('lie in the range for every number in the range', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, where) => {
        const [minimum, maximum] = [Math.min(one, other), Math.max(one, other)]
        const inside = Math.min(Math.max(minimum + (maximum - minimum) * where, minimum), maximum)
        const range = pointsOff({ minimum, maximum }, 1.5, 1_000)
        const { minimum: points } = pointsOff(exactly(inside), 1.5, 1_000)
        expect(points).toBeGreaterThanOrEqual(range.minimum)
        expect(points).toBeLessThanOrEqual(range.maximum)
        expect(range.maximum).toBeLessThanOrEqual(1_000)
      }),
      seeded(),
    )
  })
})

describe('points less deductions', () => {
  it('are never below 0', () => {
    expect(lessDeductions(exactly(5), [exactly(4), exactly(4)])).toEqual(exactly(0))
    expect(lessDeductions(exactly(0), [exactly(4)])).toEqual(exactly(0))
  })

  it('are reckoned exactly', () => {
    expect(lessDeductions(exactly(1), [exactly(0.1), exactly(0.2)])).toEqual(exactly(0.7))
    expect(lessDeductions(exactly(0.3), [exactly(0.1), exactly(0.1), exactly(0.1)])).toEqual(exactly(0))
  })

  it('are least where the least is gained and the most taken off', () => {
    const gained = { minimum: 5, maximum: 10 }
    expect(lessDeductions(gained, [{ minimum: 1, maximum: 3 }])).toEqual({ minimum: 2, maximum: 9 })
  })
})
