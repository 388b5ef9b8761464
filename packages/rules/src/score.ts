import type { CriteriaSet, CriterionEvaluation, Score } from '@tieuchi/schemas'
import { sumOf } from './decimals.js'

/** The total as a range; null for a set without scored criteria. */
export function totalScore(
  set: CriteriaSet,
  criteria: readonly Pick<CriterionEvaluation, 'points'>[],
): Score | null {
  if (!set.criteria.some(({ kind }) => kind === 'scored')) return null
  const given = criteria.flatMap(({ points }) => points ?? [])
  const total = (part: keyof Score) => sumOf(given.map((points) => points[part]))
  return { minimum: total('minimum'), maximum: total('maximum'), outOf: total('outOf') }
}
