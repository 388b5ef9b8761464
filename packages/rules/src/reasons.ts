import type { Comparison, Condition, PlainValue, Reason, Unknown } from '@tieuchi/schemas'
import type { BoundComparison, BoundCondition, OutcomeTree } from './executors/executor.js'
import type { Reading } from './read-facts.js'

/** The condition tree with the outcome at every node, the values found and required, and what was unknown. */
export function reasonsFor(
  condition: Condition,
  bound: BoundCondition,
  tree: OutcomeTree,
  readings: ReadonlyMap<string, Reading>,
): Reason {
  const { outcome } = tree
  const child = (part: Condition, boundPart: BoundCondition, index: number) =>
    reasonsFor(part, boundPart, tree.children[index] as OutcomeTree, readings)
  if ('all' in condition && 'all' in bound) {
    return {
      all: condition.all.map((part, index) => child(part, bound.all[index] as BoundCondition, index)),
      outcome,
    }
  }
  if ('any' in condition && 'any' in bound) {
    return {
      any: condition.any.map((part, index) => child(part, bound.any[index] as BoundCondition, index)),
      outcome,
    }
  }
  if ('not' in condition && 'not' in bound) return { not: child(condition.not, bound.not, 0), outcome }
  return comparisonReason(condition as Comparison, bound as BoundComparison, tree, readings)
}

function comparisonReason(
  { fact, operator, value }: Comparison,
  bound: BoundComparison,
  { outcome }: OutcomeTree,
  readings: ReadonlyMap<string, Reading>,
): Reason {
  const reference = typeof value === 'object' && !Array.isArray(value) ? value : undefined
  const comparedFact = reference && 'fact' in reference ? reference.fact : undefined
  const parameter = reference && 'parameter' in reference ? reference.parameter : undefined
  const required =
    comparedFact === undefined ? (bound.value as PlainValue | null) : knownValue(readings, comparedFact)
  const unknown: Unknown[] = [
    ...unknownOf(readings, fact),
    ...(comparedFact === undefined ? [] : unknownOf(readings, comparedFact)),
    ...(parameter !== undefined && required === null
      ? [{ code: 'parameter-without-value' as const, parameter }]
      : []),
  ]
  return {
    fact,
    operator,
    found: knownValue(readings, fact),
    ...rangeOf(readings, fact, 'foundRange'),
    required,
    ...(parameter !== undefined && { parameter }),
    ...(comparedFact !== undefined && { comparedFact, ...rangeOf(readings, comparedFact, 'requiredRange') }),
    outcome,
    ...(unknown.length > 0 && { unknown }),
  }
}

function knownValue(readings: ReadonlyMap<string, Reading>, fact: string): PlainValue | null {
  const reading = readings.get(fact)
  return reading && 'value' in reading ? reading.value : null
}

function rangeOf(readings: ReadonlyMap<string, Reading>, fact: string, key: 'foundRange' | 'requiredRange') {
  const reading = readings.get(fact)
  if (!reading || !('range' in reading) || !reading.range) return {}
  const { minimum, maximum } = reading.range
  return { [key]: { minimum, maximum } }
}

function unknownOf(readings: ReadonlyMap<string, Reading>, fact: string): Unknown[] {
  const reading = readings.get(fact)
  return reading && 'unknown' in reading ? reading.unknown : []
}

/** What is unknown in the comparisons that leave a condition open, each once. */
export function openQuestions(reason: Reason): Unknown[] {
  if (reason.outcome !== 'undetermined') return []
  if ('fact' in reason) return reason.unknown ?? []
  const children = 'all' in reason ? reason.all : 'any' in reason ? reason.any : [reason.not]
  return distinct(children.flatMap(openQuestions))
}

/** The same list with each unknown once. */
export function distinct(unknowns: readonly Unknown[]): Unknown[] {
  return [...new Map(unknowns.map((entry) => [keyOf(entry), entry])).values()]
}

function keyOf({ code, fact = '', parameter = '', field = '' }: Unknown): string {
  return `${code} ${fact} ${parameter} ${field}`
}
