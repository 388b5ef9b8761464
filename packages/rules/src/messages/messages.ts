import type { ConditionOutcome, Outcome, Unknown } from '@tieuchi/schemas'
import type { OperatorId } from '@tieuchi/schemas/model'

/** A comparison in words: the names and values are already in the language. */
export interface ComparisonWords {
  label: string
  found: string
  required: string
}

/** Every sentence of an explanation in one language. */
export interface Messages {
  /** The language's tag for `Intl`. */
  tag: string
  outcome: Record<Outcome, string>
  summary: Record<Outcome, (words: { title: string; from: string; before: string }) => string>
  group: Record<'all' | 'any' | 'not', Record<ConditionOutcome, string>>
  /** What a comparison requires, as a noun phrase: "at least 100 %". */
  requirement: Record<OperatorId, (required: string) => string>
  comparison: Record<ConditionOutcome, (words: ComparisonWords) => string>
  /** Why a value is unknown. `label` names the fact or parameter. */
  unknown: Record<Unknown['code'], (words: { label: string; found: string }) => string>
  applies: Record<ConditionOutcome, string>
  yes: string
  no: string
  or: string
  provision: (words: { provision: string; document: string }) => string
  score: (words: { minimum: string; maximum: string; outOf: string }) => string
}
