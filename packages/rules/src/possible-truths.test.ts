import { type OperatorId, operatorIds, operatorOf } from '@tieuchi/schemas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRanges, isRange, type Side } from './possible-truths.js'
import type { NumberRange } from './read-facts.js'
import { seeded } from './testing/seed.js'

const whole = (minimum: number, maximum: number): NumberRange => ({ minimum, maximum, whole: true })
const any = (minimum: number, maximum: number): NumberRange => ({ minimum, maximum, whole: false })

const end = fc.integer({ min: -3, max: 3 })
const range = fc.tuple(end, end, fc.boolean()).map(([one, other, isWhole]) => ({
  minimum: Math.min(one, other),
  maximum: Math.max(one, other),
  whole: isWhole,
}))

/** The numbers of a side: every whole one, or every half between the ends, which has a number between any two wholes. */
function numbersIn(side: Side): number[] {
  if (!isRange(side)) return [Number(side)]
  const step = side.whole ? 1 : 0.5
  return Array.from(
    { length: (side.maximum - side.minimum) / step + 1 },
    (_, index) => side.minimum + index * step,
  )
}

const isListed = (operator: OperatorId) => operatorOf(operator).operand === 'list'

describe('a comparison of numbers that are not known exactly', () => {
  it('is decided exactly where every number that can be agrees', () => {
    const operator = fc.constantFrom(...operatorIds)
    const list = fc.array(end, { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(operator, range, fc.oneof(range, end), list, (id, found, other, listed) => {
        const required = isListed(id) ? listed : other
        const { test } = operatorOf(id)
        const truths = new Set(
          numbersIn(found).flatMap((left) =>
            Array.isArray(required)
              ? [test(left, required)]
              : numbersIn(required).map((right) => test(left, right)),
          ),
        )
        const [first] = truths
        expect(compareRanges(operatorOf(id), found, required)).toBe(truths.size === 1 ? first : undefined)
      }),
      seeded(2_000),
    )
  })

  it('knows that between whole numbers there is none', () => {
    const isOneOf = operatorOf('in')
    expect(compareRanges(isOneOf, whole(1, 3), [3, 1, 2])).toBe(true)
    expect(compareRanges(isOneOf, any(1, 3), [3, 1, 2])).toBeUndefined()
    expect(compareRanges(isOneOf, whole(1, 3), [0, 4])).toBe(false)
    expect(compareRanges(isOneOf, whole(0, 1e15), [0, 4])).toBeUndefined()
  })
})
