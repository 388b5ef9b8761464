import type { ConditionOutcome, FactType, Outcome, Unknown } from '@tieuchi/schemas'
import type { OperatorId } from '@tieuchi/schemas/model'

/** A comparison in words: the names and values are already in the language. */
export interface ComparisonWords {
  label: string
  /** Empty where the value is not known. */
  found: string
  required: string
}

/** What stands in a sentence about an unknown value; `field` and `record` are empty where no record is concerned. */
export interface UnknownWords {
  label: string
  found: string
  type: string
  field: string
  record: string
}

/** How conditions are put into words. */
export interface Wording {
  group: Record<'all' | 'any' | 'not', Record<ConditionOutcome, string>>
  comparison: Record<ConditionOutcome, (words: ComparisonWords) => string>
}

/** Every sentence of an explanation in one language. */
export interface Messages {
  /** The language's tag for `Intl`. */
  tag: string
  outcome: Record<Outcome, string>
  summary: Record<Outcome, (words: { title: string; from: string; before: string }) => string>
  /** For a condition that must hold. */
  demanded: Wording
  /** For one that may or may not hold: below `not`, and where it decides whether a criterion applies. */
  stated: Wording
  /** What a comparison asks for, as a noun phrase: "at least 100 %". */
  requirement: Record<OperatorId, (required: string) => string>
  /** What a limit below zero on a change requires. */
  decrease: (amount: string) => string
  /** The same for dates, where "at most" would read oddly. */
  dateRequirement: Partial<Record<OperatorId, (required: string) => string>>
  /** A required value that is another fact's. */
  valueOf: (words: { required: string; label: string }) => string
  /** The name of a fact or parameter inside a sentence. */
  named: (label: string) => string
  /** Why a value is unknown. `label` names the fact or parameter, `type` says what was expected. */
  unknown: Record<Unknown['code'], (words: UnknownWords) => string>
  /** What a value of each type is. */
  types: Record<FactType, string>
  applies: Record<ConditionOutcome, string>
  yes: string
  no: string
  provision: (words: { provision: string; document: string }) => string
  score: (words: { minimum: string; maximum: string; outOf: string }) => string
}
