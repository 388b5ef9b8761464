import type { Assessment, CriteriaSet, Evaluation } from '@tieuchi/schemas'
import { type CompileOptions, compile } from './compile.js'

export type EvaluateOptions = CompileOptions

/**
 * Judges an assessment by a criteria set. Missing and unreadable facts make a criterion `undetermined`, never an
 * exception; `criteriaSet` must have passed `checkCriteriaSet`. To judge many by the same set, `compile` it once.
 * @throws CriteriaError `bad-date`, `bad-instant` or `bad-period` where it is not clear for when to judge;
 * `not-comparable` for a set that did not pass the checks
 */
export function evaluate(
  criteriaSet: CriteriaSet,
  assessment: Assessment,
  options: EvaluateOptions,
): Evaluation {
  return compile(criteriaSet, options).evaluate(assessment)
}
