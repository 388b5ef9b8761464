import type {
  ConditionOutcome,
  CriterionEvaluation,
  Outcome,
  PlainValue,
  RequirementEvaluation,
  Requirements,
  Score,
} from '@tieuchi/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requirementsOf, type Standing } from './requirements.js'
import { agreed, anyOutcome, refinementsOf } from './testing/refinements.js'
import { seeded } from './testing/seed.js'

const reasons = (outcome: ConditionOutcome) => ({
  fact: 'fires',
  operator: 'equal' as const,
  found: null,
  required: 0,
  outcome,
})

const judged = (
  id: string,
  outcome: Outcome,
  points: Score | null = null,
  applicability?: ConditionOutcome,
): CriterionEvaluation => ({
  id,
  code: id,
  kind: points ? 'scored' : 'required',
  outcome,
  points,
  reasons: reasons(outcome === 'not-applicable' ? 'met' : outcome),
  ...(applicability && { applicability: reasons(applicability) }),
  missing: [],
})

const points = (minimum: number, maximum: number, outOf = 10): Score => ({ minimum, maximum, outOf })

function standing(
  criteria: CriterionEvaluation[],
  score: Score | null = null,
  parameters: Record<string, PlainValue> = {},
): Standing {
  return {
    criteria: new Map(criteria.map((criterion) => [criterion.id, criterion])),
    score,
    findings: {
      parameters: new Map(Object.entries(parameters)),
      reasonsOf: () => {
        throw new Error('There is no condition.')
      },
    },
  }
}

function only(rule: Parameters<typeof requirementsOf>[0], at: Standing): RequirementEvaluation {
  const [first, ...others] = requirementsOf(rule, at)
  if (!first || others.length > 0) throw new Error('There is not one requirement.')
  return first
}

describe('a minimum of points', () => {
  const reached = (score: Score | null, minimumPoints: Requirements['minimumPoints'] = 5) =>
    only({ minimumPoints }, standing([], score, { good: 5 })).outcome

  it('is reached on the threshold, missed just below, and open where the range straddles it', () => {
    expect(reached(points(5, 10))).toBe('met')
    expect(reached(points(0, 4.999))).toBe('not-met')
    expect(reached(points(4.999, 5))).toBe('undetermined')
  })

  it('can be a parameter, and is open where that has no value', () => {
    expect(reached(points(5, 5), { parameter: 'good' })).toBe('met')
    expect(reached(points(5, 5), { parameter: 'absent' })).toBe('undetermined')
  })

  it('is missed by a set that gives no points', () => {
    expect(reached(null)).toBe('not-met')
    expect(reached(null, 0)).toBe('met')
  })
})

describe('the first number of points that is too much', () => {
  const below = (score: Score, belowPoints: Requirements['minimumPoints'] = 5) =>
    only({ belowPoints }, standing([], score)).outcome

  it('no longer fits, and what is below it does', () => {
    expect(below(points(5, 5))).toBe('not-met')
    expect(below(points(4.999, 4.999))).toBe('met')
    expect(below(points(4, 5))).toBe('undetermined')
    expect(below(points(4, 4), { parameter: 'absent' })).toBe('undetermined')
  })
})

describe('a minimum share of the points of each criterion', () => {
  const share = (criteria: CriterionEvaluation[], minimumShare: Requirements['minimumShare'] = 50) =>
    only({ minimumShare }, standing(criteria, null))

  it('is reached where every criterion reaches it, whatever the others have', () => {
    expect(share([judged('a', 'met', points(5, 5)), judged('b', 'met', points(10, 10))])).toMatchObject({
      outcome: 'met',
      below: [],
      open: [],
    })
    expect(share([judged('a', 'met', points(4.9, 4.9)), judged('b', 'met', points(10, 10))])).toMatchObject({
      outcome: 'not-met',
      below: ['a'],
    })
  })

  it('is an exact fraction: 1.1 of 2.2 is half', () => {
    expect(share([judged('a', 'met', points(1.1, 1.1, 2.2))]).outcome).toBe('met')
  })

  it('is open where one may stay below, unless another surely does', () => {
    const open = judged('a', 'undetermined', points(0, 10))
    expect(share([open])).toMatchObject({ outcome: 'undetermined', open: ['a'] })
    expect(share([open, judged('b', 'not-met', points(0, 0))])).toMatchObject({
      outcome: 'not-met',
      below: ['b'],
      open: ['a'],
    })
  })

  it('is not asked of what gives no points or does not apply, and stays open while that is open', () => {
    expect(share([judged('a', 'not-met'), judged('b', 'not-applicable')]).outcome).toBe('met')
    expect(share([judged('a', 'undetermined', points(0, 0), 'undetermined')]).outcome).toBe('undetermined')
  })

  it('is open where its parameter has no value, unless there is nothing to ask it of', () => {
    const absent = { parameter: 'absent' }
    expect(share([judged('a', 'met', points(10, 10))], absent)).toMatchObject({
      outcome: 'undetermined',
      required: null,
    })
    expect(share([judged('a', 'met')], absent).outcome).toBe('met')
  })
})

describe('mandatory criteria', () => {
  const mandatory = (criteria: CriterionEvaluation[]) =>
    only({ mandatory: ['a', 'b'] }, standing([...criteria, judged('c', 'not-met')]))

  it('must be met where they apply, and others need not', () => {
    expect(mandatory([judged('a', 'met'), judged('b', 'not-applicable')]).outcome).toBe('met')
    expect(mandatory([judged('a', 'not-met'), judged('b', 'undetermined')])).toEqual({
      kind: 'mandatory',
      outcome: 'not-met',
      notMet: ['a'],
      open: ['b'],
    })
    expect(mandatory([judged('a', 'met'), judged('b', 'undetermined')]).outcome).toBe('undetermined')
  })
})

describe('so many of a list', () => {
  const of = (count: Requirements['minimumPoints'], ...outcomes: Outcome[]) => {
    const criteria = outcomes.map((outcome, index) => judged(`c${index}`, outcome))
    const ids = criteria.map(({ id }) => id)
    return only({ atLeast: [{ count: count ?? 0, of: ids }] }, standing(criteria, null, { three: 3 }))
  }

  it('are met from that number on, and open while they can still be', () => {
    expect(of({ parameter: 'three' }, 'met', 'met', 'met', 'not-met').outcome).toBe('met')
    expect(of(3, 'met', 'met', 'not-met', 'not-met').outcome).toBe('not-met')
    expect(of(3, 'met', 'met', 'undetermined', 'not-met')).toEqual({
      kind: 'at-least',
      outcome: 'undetermined',
      index: 0,
      required: 3,
      found: { minimum: 2, maximum: 3 },
      outOf: 4,
    })
    expect(of({ parameter: 'absent' }, 'met').outcome).toBe('undetermined')
  })

  it('do not count what does not apply, and count what is named twice once', () => {
    expect(of(1, 'not-applicable').outcome).toBe('not-met')
    const twice = { atLeast: [{ count: 2, of: ['a', 'a'] }] }
    expect(only(twice, standing([judged('a', 'met')])).outcome).toBe('not-met')
  })
})

describe('every requirement', () => {
  it('is decided exactly where all that can still come out agrees', () => {
    const rules: fc.Arbitrary<Requirements> = fc.oneof(
      fc.record({ minimumPoints: fc.integer({ min: 0, max: 22 }) }),
      fc.record({ minimumShare: fc.constantFrom(0, 1, 50, 100) }),
      fc.record({ mandatory: fc.subarray(['c0', 'c1', 'c2', 'c3'], { minLength: 1 }) }),
      fc.record({
        atLeast: fc.tuple(
          fc.record({
            count: fc.integer({ min: 0, max: 4 }),
            of: fc.subarray(['c0', 'c1', 'c2', 'c3'], { minLength: 1 }),
          }),
        ),
      }),
    )
    const worth = [10, 5, 4, 3]
    const at = (outcomes: ConditionOutcome[]) => {
      const criteria = outcomes.map((outcome, index) => {
        const outOf = worth[index] ?? 1
        const given = points(outcome === 'met' ? outOf : 0, outcome === 'not-met' ? 0 : outOf, outOf)
        return judged(`c${index}`, outcome, given)
      })
      const total = (end: 'minimum' | 'maximum') =>
        criteria.reduce((sum, criterion) => sum + Number(criterion.points?.[end]), 0)
      return standing(criteria, points(total('minimum'), total('maximum'), 22))
    }
    fc.assert(
      fc.property(rules, fc.array(anyOutcome, { minLength: 4, maxLength: 4 }), (rule, outcomes) => {
        const possible = refinementsOf(outcomes).map((each) => only(rule, at(each)).outcome)
        expect(only(rule, at(outcomes)).outcome).toBe(agreed(possible))
      }),
      seeded(),
    )
  })
})
