import type {
  Condition,
  ConditionOutcome,
  Criterion,
  Deduction,
  DeductionEvaluation,
  Range,
  Score,
  TierEvaluation,
} from '@tieuchi/schemas'
import { productOf, sumOf } from './decimals.js'
import type { Findings } from './findings.js'
import type { Reading } from './read-facts.js'

/** How a scored criterion came to its points. */
export interface PointsEvaluation {
  points: Score | null
  tiers?: TierEvaluation[]
  deductions?: DeductionEvaluation[]
}

/** What the points of a criterion rest on. */
export interface PointsBasis {
  outcomeOf(condition: Condition): ConditionOutcome
  /** What a fact that is counted can be; null where that is not known. */
  countOf(fact: string): Range | null
}

/** The points of a criterion as a range; null where it gives none. */
export function pointsOf(criterion: Criterion, basis: PointsBasis): Score | null {
  const { kind, points: outOf = 0, condition, applicability, tiers, deductions = [] } = criterion
  const { outcomeOf } = basis
  const applies = applicability ? outcomeOf(applicability) : 'met'
  if (kind !== 'scored' || applies === 'not-met') return null
  const gained = tiers
    ? pointsOfTiers(tiers.map(({ points, when }) => ({ points, outcome: outcomeOf(when) })))
    : pointsOfOutcome(outcomeOf(condition), outOf)
  const taken = deductions.map((deduction) => pointsTaken(deduction, outOf, basis))
  const { minimum, maximum } = lessDeductions(gained, taken)
  // Where it is open whether the criterion applies, the least it can give is 0.
  return { minimum: applies === 'met' ? minimum : 0, maximum, outOf }
}

/** More than all points cannot be taken off, so that what is not known is still a range. */
function pointsTaken(deduction: Deduction, outOf: number, { outcomeOf, countOf }: PointsBasis): Range {
  const { points, when, each = '', maximum = outOf } = deduction
  return when
    ? pointsOfOutcome(outcomeOf(when), Math.min(points, outOf))
    : pointsOff(countOf(each), points, Math.min(maximum, outOf))
}

/** The points of a criterion with its tiers and deductions; null points where it gives none. */
export function evaluatePoints(criterion: Criterion, findings: Findings): PointsEvaluation {
  const { kind, points: outOf = 0, tiers, deductions } = criterion
  if (kind !== 'scored') return { points: null }
  const { outcomeOf, reasonsOf, readings } = findings
  const basis = { outcomeOf, countOf: (fact: string) => countOf(readings.get(fact)) }
  return {
    points: pointsOf(criterion, basis),
    ...(tiers && {
      tiers: tiers.map(({ points, when }) => ({
        points,
        outcome: outcomeOf(when),
        reasons: reasonsOf(when),
      })),
    }),
    ...(deductions && {
      deductions: deductions.map((deduction) => ({
        ...pointsTaken(deduction, outOf, basis),
        ...groundsOf(deduction, findings),
      })),
    }),
  }
}

/** What a deduction rests on: its condition, or the fact that it counts. */
function groundsOf({ when, each = '' }: Deduction, { reasonsOf, readings }: Findings) {
  if (when) return { reasons: reasonsOf(when) }
  const reading = readings.get(each)
  return {
    each,
    count: countOf(reading),
    ...(reading && 'unknown' in reading && { unknown: reading.unknown }),
  }
}

function countOf(reading: Reading | undefined): Range | null {
  if (!reading) return null
  if ('value' in reading) return { minimum: Number(reading.value), maximum: Number(reading.value) }
  return reading.range ? { minimum: reading.range.minimum, maximum: reading.range.maximum } : null
}

/** The points of the first tier that holds, as far as that is known; 0 where none does. */
export function pointsOfTiers(tiers: readonly Pick<TierEvaluation, 'points' | 'outcome'>[]): Range {
  const possible = possibleTiers(tiers).map(({ points }) => points)
  if (!tiers.some(({ outcome }) => outcome === 'met')) possible.push(0)
  return { minimum: Math.min(...possible), maximum: Math.max(...possible) }
}

/** The tiers that may be the first that holds. */
export function possibleTiers<Tier extends Pick<TierEvaluation, 'outcome'>>(tiers: readonly Tier[]): Tier[] {
  const first = tiers.findIndex(({ outcome }) => outcome === 'met')
  const reached = first === -1 ? tiers : tiers.slice(0, first + 1)
  return reached.filter(({ outcome }) => outcome !== 'not-met')
}

/** All points where the condition is met, none where it is not. */
export function pointsOfOutcome(outcome: ConditionOutcome, points: number): Range {
  return { minimum: outcome === 'met' ? points : 0, maximum: outcome === 'not-met' ? 0 : points }
}

/** So many points for each, none for a number below 0; anything up to the most where the number is not known. */
export function pointsOff(count: Range | null, points: number, atMost: number): Range {
  const off = (times: number) => Math.min(productOf(points, Math.max(0, times)), atMost)
  return count
    ? { minimum: off(count.minimum), maximum: off(count.maximum) }
    : { minimum: 0, maximum: atMost }
}

/** What is left of the points after deductions, never less than 0. */
export function lessDeductions(gained: Range, deductions: readonly Range[]): Range {
  const left = (points: number, end: keyof Range) =>
    Math.max(0, sumOf([points, ...deductions.map((deduction) => -deduction[end])]))
  return { minimum: left(gained.minimum, 'maximum'), maximum: left(gained.maximum, 'minimum') }
}
