import type { Assessment, CriteriaSet, Evaluation } from '@tieuchi/schemas'
import type { Actor } from '../../../collections/user.js'
import type { Answers, Departure, Stage } from '../../collections/assessment.js'
import type { FactReading } from '../../records/assessment-input.js'

/** What is known of one stage: the frozen verdict of one that was handed in, or how it would come out now. */
export interface StageReading {
  stage: Stage
  /** What was judged. */
  input: Assessment
  evaluation: Evaluation
  /** The revision that judged it. */
  criteriaSet: CriteriaSet
  answers: Answers
  departures: readonly Departure[]
  /** Of a stage that is being filled in: where each value comes from. */
  readings?: readonly FactReading[]
  /** Of a stage that was handed in. */
  submitted?: { verdict: string; at: string; by: Actor }
}
