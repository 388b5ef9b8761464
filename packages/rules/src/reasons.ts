import type { Comparison, Condition, ConditionOutcome, PlainValue, Reason, Unknown } from '@tieuchi/schemas'
import type { Reading } from './read-facts.js'

/** What the reasons for the outcome of a condition are made of. */
export interface Grounds {
  readings: ReadonlyMap<string, Reading>
  parameters: ReadonlyMap<string, PlainValue>
  /** How a condition of the set came out, also one within another. */
  outcomeOf(condition: Condition): ConditionOutcome
}

/** The condition tree with the outcome at every node, the values found and required, and what was unknown. */
export function reasonsFor(condition: Condition, grounds: Grounds): Reason {
  if ('fact' in condition) return comparisonReason(condition, grounds)
  const outcome = grounds.outcomeOf(condition)
  const reasons = (part: Condition) => reasonsFor(part, grounds)
  if ('all' in condition) return { all: condition.all.map(reasons), outcome }
  if ('any' in condition) return { any: condition.any.map(reasons), outcome }
  return { not: reasons(condition.not), outcome }
}

function comparisonReason(comparison: Comparison, { readings, parameters, outcomeOf }: Grounds): Reason {
  const { fact, operator, value } = comparison
  const reference = typeof value === 'object' && !Array.isArray(value) ? value : undefined
  const comparedFact = reference && 'fact' in reference ? reference.fact : undefined
  const parameter = reference && 'parameter' in reference ? reference.parameter : undefined
  const required =
    comparedFact !== undefined
      ? knownValue(readings, comparedFact)
      : parameter !== undefined
        ? (parameters.get(parameter) ?? null)
        : (value as PlainValue)
  const found = knownValue(readings, fact)
  const outcome = outcomeOf(comparison)
  // Most are known, and then there is nothing else to say.
  if (found !== null && required !== null && reference === undefined)
    return { fact, operator, found, required, outcome }
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
    found,
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
  return unknowns.length < 2
    ? [...unknowns]
    : [...new Map(unknowns.map((entry) => [keyOf(entry), entry])).values()]
}

function keyOf({ code, fact = '', parameter = '', field = '' }: Unknown): string {
  return `${code} ${fact} ${parameter} ${field}`
}
