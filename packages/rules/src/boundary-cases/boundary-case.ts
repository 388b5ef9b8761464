import type {
  Assessment,
  CalendarDate,
  Comparison,
  Outcome,
  PlainValue,
  PointsOperand,
  Score,
} from '@tieuchi/schemas'

/** Where a threshold stands, and so what it decides. */
export type Place =
  | 'condition'
  | 'applicability'
  | 'tier'
  | 'deduction'
  | 'exclusion'
  | 'band'
  /** Which records a fact counts. */
  | 'record'
  /** Which class a record has. */
  | 'class'
  /** What is required of the points or of several criteria together. */
  | 'requirement'

/** A threshold of a set: a comparison, or an amount that a rule or a band requires. */
export interface Threshold {
  place: Place
  /** From the root of the set. */
  path: (string | number)[]
  /** The criterion, exclusion, band, event type, list or fact that it belongs to; none for the outcome rule. */
  of?: string
  comparison?: Comparison
  amount?: PointsOperand
}

/**
 * On which side of its threshold a case lies. A choice or a yes-or-no is `on` where it is what the comparison names,
 * and `other` where it is not.
 */
export type Side = 'below' | 'on' | 'above' | 'other'

/** What a case shows: the part of the evaluation that the threshold decides. */
export type Verdict =
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'points'; outcome: Outcome; points: Score | null }
  | { kind: 'band'; outcome: Outcome; bands: string[] }
  | { kind: 'fact'; fact: string; value: PlainValue | null }
  | { kind: 'class'; field: string; option: string | null }

/** An assessment at a threshold, with the verdict that `evaluate` gives. */
export interface BoundaryCase {
  threshold: Threshold
  side: Side
  /** What is compared, where it is one value. */
  found?: PlainValue
  required: PlainValue
  on: CalendarDate
  assessment: Assessment
  verdict: Verdict
  /** The outcome of the whole. */
  outcome: Outcome
}

/** Why the cases of a threshold do not show both what lies within and what lies beyond it. */
export type NotExercisedCode =
  /** The parameter has no value on the day. */
  | 'parameter-without-value'
  /** What is compared is itself the value of a parameter, so that no assessment can change it. */
  | 'fixed-by-parameter'
  /** No assessment at all lets this comparison alone decide. */
  | 'never-decides'
  /** No assessment was found in bounded time. */
  | 'not-found'
  /** Cases were found, and all have one verdict. */
  | 'one-verdict'

export interface NotExercised {
  threshold: Threshold
  code: NotExercisedCode
}

/** The cases of a set's thresholds, and the thresholds that no cases could show. */
export interface BoundaryCases {
  cases: BoundaryCase[]
  notExercised: NotExercised[]
}
