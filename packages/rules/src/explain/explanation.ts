import type { Outcome, Verification } from '@tieuchi/schemas'

/** A sentence, how the part it speaks of came out, and the sentences it rests on. */
export interface Sentence {
  text: string
  outcome: Outcome
  because: Sentence[]
}

/** A criterion in words. */
export interface CriterionExplanation {
  id: string
  code: string
  title: string
  outcome: Outcome
  /** The outcome in words. */
  verdict: string
  reasons: Sentence[]
  /** A scored criterion: its points, and the tiers and deductions that they come from. */
  points?: Sentence
  /** Where the criterion, and the thresholds it used, stand in the law. */
  legalBasis: string[]
  /** A local set: which set states the criterion and the thresholds it used, a sentence each. */
  origin?: string[]
  verification: Verification
  note?: string
}

/** A reason not to assess the subject, in words. */
export interface ExclusionExplanation extends Sentence {
  id: string
  legalBasis: string[]
  verification: Verification
  note?: string
}

/** An evaluation in words. */
export interface Explanation {
  summary: string
  verdict: string
  /** The names of the band, or of those still possible. */
  bands: string[]
  /** The same in a sentence, where the set has bands. */
  bandSentence?: string
  score?: string
  /** Up to when publications counted, where that was asked for. */
  knownAt?: string
  /** The grounds for not assessing the subject, where the set has any. */
  exclusions?: ExclusionExplanation[]
  /** What the outcome rule requires besides the criteria, where it does. */
  requirements?: Sentence[]
  criteria: CriterionExplanation[]
  /** What is missing for a verdict, one sentence each. */
  missing: string[]
}
