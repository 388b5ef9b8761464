import type { PlainValue } from '@tieuchi/schemas'
import type { Operator } from '@tieuchi/schemas/model'
import type { NumberRange } from './read-facts.js'

/** True, false, or undefined where evidence is missing. */
export type Truth = boolean | undefined

/** One side of a comparison: a value or, where it is not known, the numbers it can be. */
export type Side = PlainValue | NumberRange

export function isRange(side: Side): side is NumberRange {
  return typeof side === 'object' && !Array.isArray(side)
}

/**
 * How a comparison comes out where the numbers on a side are not known exactly: decided only if every number that
 * can be agrees.
 */
export function compareRanges(operator: Operator, found: Side, required: Side): Truth {
  const examples = Array.isArray(required)
    ? membershipsOf(asRange(found), required)
    : ordersOf(asRange(found), asRange(required))
  const [first, ...others] = examples.map(([left, right]) => operator.test(left, right))
  return others.every((truth) => truth === first) ? first : undefined
}

function asRange(side: Side): NumberRange {
  if (isRange(side)) return side
  const number = typeof side === 'number' ? side : Number.NaN
  return { minimum: number, maximum: number, whole: Number.isInteger(number) }
}

type Example = readonly [found: number, required: number | number[]]

/** The operators look only at the order of two numbers, so one example of each possible order stands for all. */
function ordersOf(left: NumberRange, right: NumberRange): Example[] {
  const examples: Example[] = []
  if (left.minimum < right.maximum) examples.push([0, 1])
  if (left.minimum <= right.maximum && right.minimum <= left.maximum) examples.push([0, 0])
  if (left.maximum > right.minimum) examples.push([1, 0])
  return examples
}

/** In the same way: one example for a number that is listed and one for a number that is not. */
function membershipsOf(range: NumberRange, listed: readonly unknown[]): Example[] {
  const truth = isListed(range, listed)
  const listedOne: Example = [0, [0]]
  const otherOne: Example = [0, [1]]
  return [...(truth === false ? [] : [listedOne]), ...(truth === true ? [] : [otherOne])]
}

/** Whether a number is in a list, where every number in the range agrees. */
export function isListed({ minimum, maximum, whole }: NumberRange, listed: readonly unknown[]): Truth {
  const within = new Set(
    listed.filter((entry) => typeof entry === 'number' && minimum <= entry && entry <= maximum),
  )
  const wholes = [...within].filter(Number.isInteger).length
  if (minimum === maximum ? within.size === 1 : whole && wholes === maximum - minimum + 1) return true
  return (whole ? wholes === 0 : within.size === 0) ? false : undefined
}
