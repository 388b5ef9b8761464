import type { Fact, Range, Unknown } from '@tieuchi/schemas'
import { unitOf, unitProblem } from '@tieuchi/schemas/model'
import type { Reading } from './read-facts.js'

/**
 * A reckoned number or range of numbers as the reading of its fact. One number is its value; more are its range, but
 * only where every one of them is an amount in the fact's unit, because what a range decides must stay decided when
 * the exact number is known.
 * @param possible the numbers it can be, or nothing where that is not known
 * @param unknown why it is not known exactly
 */
export function numberReading(
  { id, unit }: Pick<Fact, 'id' | 'unit'>,
  possible: Range | undefined,
  unknown: Unknown[],
): Reading {
  if (!possible) return { unknown }
  const { minimum, maximum } = possible
  const problem = (value: number) =>
    Number.isFinite(value) ? unit && unitProblem(unit, value) : 'out-of-range'
  if (minimum === maximum) {
    const code = problem(minimum)
    return code ? { unknown: [{ code, fact: id, found: minimum }] } : { value: minimum }
  }
  const { minimum: least = Number.NEGATIVE_INFINITY, maximum: most = Number.POSITIVE_INFINITY } = unit
    ? unitOf(unit)
    : {}
  if (minimum > most) return { unknown: [{ code: 'out-of-range', fact: id, found: minimum }] }
  if (maximum < least) return { unknown: [{ code: 'out-of-range', fact: id, found: maximum }] }
  if (problem(minimum) || problem(maximum)) return { unknown }
  return { unknown, range: { minimum, maximum, whole: unit !== undefined && unitOf(unit).whole === true } }
}
