import { operatorOf } from '@tieuchi/schemas/model'
import type { BoundComparison, BoundCondition } from './executors/executor.js'
import { compareRanges, isRange, type Side } from './possible-truths.js'
import type { Reading } from './read-facts.js'

/**
 * The condition with every comparison of a fact that is known as a range decided, where every number in the range
 * agrees. All others are left to the executor.
 */
export function decideRanges(
  condition: BoundCondition,
  readings: ReadonlyMap<string, Reading>,
): BoundCondition {
  if ('all' in condition) return { all: condition.all.map((child) => decideRanges(child, readings)) }
  if ('any' in condition) return { any: condition.any.map((child) => decideRanges(child, readings)) }
  if ('not' in condition) return { not: decideRanges(condition.not, readings) }
  return 'decided' in condition ? condition : decide(condition, readings)
}

function decide(comparison: BoundComparison, readings: ReadonlyMap<string, Reading>): BoundCondition {
  const found = sideOf(readings.get(comparison.fact))
  const { value } = comparison
  const required =
    typeof value === 'object' && value !== null && 'fact' in value
      ? sideOf(readings.get(value.fact))
      : (value ?? undefined)
  if (found === undefined || required === undefined || !(isRange(found) || isRange(required)))
    return comparison
  const truth = compareRanges(operatorOf(comparison.operator), found, required)
  return { decided: truth === undefined ? 'undetermined' : truth ? 'met' : 'not-met' }
}

function sideOf(reading: Reading | undefined): Side | undefined {
  if (reading === undefined) return undefined
  return 'value' in reading ? reading.value : reading.range
}
