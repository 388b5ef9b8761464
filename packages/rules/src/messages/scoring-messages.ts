import type { ConditionOutcome } from '@tieuchi/schemas'

/** How points, bands, requirements and exclusions are put into words. */
export interface ScoringMessages {
  /** The points of one criterion. */
  points: (score: string) => string
  /** Above the conditions of a tier. */
  tier: Record<ConditionOutcome, (points: string) => string>
  /** Above the condition of a deduction; `label` may be empty. */
  deduction: Record<ConditionOutcome, (words: { points: string; label: string }) => string>
  /** Points taken off for each unit of a fact; `unit`, `most` and `count` may be empty. */
  deductionForEach: (words: {
    points: string
    unit: string
    fact: string
    count: string
    most: string
    taken: string
    label: string
  }) => string
  /** The label of the total in a comparison. */
  total: string
  minimumShare: Record<ConditionOutcome, (words: { share: string; below: string; open: string }) => string>
  mandatory: Record<ConditionOutcome, (words: { all: string; notMet: string; open: string }) => string>
  atLeast: Record<
    ConditionOutcome,
    (words: { label: string; required: string; outOf: string; found: string }) => string
  >
  /** Above the condition of a band. */
  bandCondition: Record<ConditionOutcome, string>
  exclusion: Record<ConditionOutcome, (label: string) => string>
  /** The band, or those still possible. */
  bands: (words: { bands: string; several: boolean }) => string
}
