import type { Comparison, Issue, Period } from '@tieuchi/schemas'
import type { Change } from './diff/change.js'

/** What can be wrong with a line that should be an assessment. */
export type LineProblem = 'not-json' | 'not-an-object' | 'bad-period' | 'mixed-periods'

/** What each code's `details` hold. */
export interface CriteriaErrorDetails {
  /** `on` is not a calendar date. */
  'bad-date': { on: unknown }
  /** `knownAt` is not an ISO 8601 instant in UTC. */
  'bad-instant': { knownAt: unknown }
  /** The assessment's `period` is not a half-open period of calendar dates. */
  'bad-period': { period: unknown }
  /** A set that did not pass `checkCriteriaSet` compares what cannot be compared. */
  'not-comparable': { set: string; revision: number; comparisons: Comparison[] }
  /** The source has no criteria set with this id. */
  'set-not-found': { set: string; available: string[] }
  /** No revision of the set is in force on this date, or none that was published at the instant `knownAt`. */
  'not-in-force': {
    set: string
    on: string
    knownAt?: string
    /** Every revision of the set, also those that were published later. */
    periods: { revision: number; from: string; before?: string | undefined; publishedAt?: string }[]
  }
  /** The engine no longer has the revision that an evaluation was made with. */
  'revision-gone': { set: string; revision: number; hash: string }
  /** The source could not be reached or read. */
  'source-unavailable': { source: string; status?: number }
  /** What the source delivered is not a usable bundle; what was there before stays in use. */
  'bundle-invalid': { source: string; issues: Issue[] }
  /** What the source delivered is older than what is in use. */
  'bundle-older': { source: string; sequence: number; current: number }
  /** What the source delivered has the sequence number of what is in use, and other content. */
  'bundle-conflict': { source: string; sequence: number; hash: string; current: string }
  /** A change was found in another set than the one that it is applied to. */
  'diff-does-not-fit': { change: Change }
  /** An overlay does what its base does not allow, or does not make a usable set. */
  'overlay-invalid': { issues: Issue[] }
  /** The set has no parameter with this id. */
  'unknown-parameter': { parameter: string; available: string[] }
  /** A parameter of this type and unit cannot have this value. */
  'bad-parameter-value': { parameter: string; value: unknown }
  /** The assessments of a population are not all of one period. */
  'mixed-periods': { index: number; period: Period; expected: Period }
  /** A population keeps no assessments, so that none of them can be judged again. */
  'not-kept': Record<string, never>
  /** Lines that are no assessments: the first of them, and how many there are. */
  'lines-invalid': { problems: { line: number; code: LineProblem }[]; count: number }
  /** The engine was closed. */
  closed: Record<string, never>
}

export type CriteriaErrorCode = keyof CriteriaErrorDetails

const marker = Symbol.for('tieuchi.CriteriaError')

/** A broken program or a broken system; expected outcomes are values. Recognise it with `isCriteriaError`. */
export class CriteriaError<Code extends CriteriaErrorCode = CriteriaErrorCode> extends Error {
  override readonly name = 'CriteriaError'
  readonly [marker] = true

  constructor(
    readonly code: Code,
    readonly details: CriteriaErrorDetails[Code],
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}

/** True for a `CriteriaError`, also one from another copy of this package; narrows by code where one is given. */
export function isCriteriaError<Code extends CriteriaErrorCode = CriteriaErrorCode>(
  error: unknown,
  code?: Code,
): error is CriteriaError<Code> {
  if (typeof error !== 'object' || error === null || !(marker in error)) return false
  return code === undefined || (error as CriteriaError).code === code
}
