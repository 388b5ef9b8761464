import type { ConditionOutcome, FactType, Outcome, Unknown } from '@tieuchi/schemas'
import type { OperatorId } from '@tieuchi/schemas/model'
import type { ComputationMessages } from './computation-messages.js'
import type { RecordMessages } from './record-messages.js'
import type { ScoringMessages } from './scoring-messages.js'
import type { ValueMessages } from './value-messages.js'

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
  /** `open`: the value is known as a range only, and not all of it comes out alike. */
  comparison: Record<ConditionOutcome | 'open', (words: ComparisonWords) => string>
}

/** Every sentence of an explanation in one language. */
export interface Messages {
  values: ValueMessages
  outcome: Record<Outcome, string>
  summary: (words: { title: string; verdict: string; from: string; before: string }) => string
  /** What the summary says of the outcome; `excluded` where the subject is not assessed. */
  verdict: Record<Outcome | 'excluded', string>
  /** For a condition that must hold. */
  demanded: Wording
  /** For one that may or may not hold: below `not`, and where it decides whether a criterion applies. */
  stated: Wording
  /** What a comparison asks for, as a noun phrase: "at least 100 %". */
  requirement: Record<OperatorId, (required: string) => string>
  /** What a limit below zero on a change requires. */
  decrease: (amount: string) => string
  /** What is asked for where a change must be below 0, or not above it. */
  anyFall: string
  noRise: string
  /** What a comparison of dates asks for, where "at most" would read oddly. */
  dateRequirement: Partial<Record<OperatorId, (required: string) => string>>
  /** A required value that is another fact's. */
  valueOf: (words: { required: string; label: string }) => string
  /** The same where it is known as a range only. */
  rangeOf: (words: { range: string; label: string }) => string
  /** The name of a fact or parameter inside a sentence. */
  named: (label: string) => string
  /** Why a value is unknown. `label` names the fact or parameter, `type` says what was expected. */
  unknown: Record<Unknown['code'], (words: UnknownWords) => string>
  /** What a value of each type is. */
  types: Record<FactType, string>
  applies: Record<ConditionOutcome, string>
  provision: (words: { provision: string; document: string }) => string
  score: (words: { minimum: string; maximum: string; outOf: string }) => string
  /** The second clock. */
  knownAt: (instant: string) => string
  instant: (words: { date: string; time: string }) => string
  /** Where a criterion or a threshold of a local set comes from. */
  localCriterion: string
  inheritedCriterion: (words: { set: string; revision: string }) => string
  localValue: (label: string) => string
  inheritedValue: (words: { label: string; set: string; revision: string }) => string
  records: RecordMessages
  computation: ComputationMessages
  scoring: ScoringMessages
}
