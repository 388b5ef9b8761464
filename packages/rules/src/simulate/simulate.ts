import type { Assessment, CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import { evaluate } from '../evaluate.js'
import type { Executor } from '../executors/executor.js'
import { hashOf } from '../hash.js'
import { requireDate } from '../require-date.js'
import { compareEvaluations, type SimulatedSubject } from './simulated-subject.js'
import { type SimulationSummary, Tally } from './summary.js'

export interface SimulateOptions {
  /** The date on which each law is applied; two dates compare, say, last year under each of them in its own year. */
  on: CalendarDate | { baseline: CalendarDate; draft: CalendarDate }
  /** What runs the conditions; json-rules-engine unless given. */
  executor?: Executor
}

/** An assessment to judge under both sets. */
export interface SimulatedAssessment {
  /** Names the subject in the results; its id or its place among the assessments unless given. */
  key?: string
  assessment: Assessment
}

/** A simulation under way: subject after subject as they are read, and what they come to. */
export interface Simulation extends AsyncIterable<SimulatedSubject> {
  /** What came out of the subjects so far; complete once the loop has ended. */
  summary(): SimulationSummary
}

/**
 * Judges assessments under a baseline and under a draft: who would change from what to what, and because of what.
 * Each assessment is evaluated twice by `evaluate` and forgotten; a stream of any length takes no more memory than a
 * single one. An assessment without a period is judged in the window of each set around its date.
 * Both sets must have passed `checkCriteriaSet`. Iterate once.
 * @throws CriteriaError `bad-date` at once; while iterating `bad-period` where an assessment names no real period
 */
export function simulate(
  baseline: CriteriaSet,
  draft: CriteriaSet,
  assessments: Iterable<SimulatedAssessment> | AsyncIterable<SimulatedAssessment>,
  { on, executor }: SimulateOptions,
): Simulation {
  const days = typeof on === 'object' && on !== null ? on : { baseline: on, draft: on }
  requireDate(days.baseline)
  requireDate(days.draft)
  const tally = new Tally()
  const judge = (set: CriteriaSet, on: CalendarDate) => {
    const options = { on, setHash: hashOf(set), ...(executor && { executor }) }
    return (assessment: Assessment) => evaluate(set, assessment, options)
  }
  const [before, after] = [judge(baseline, days.baseline), judge(draft, days.draft)]

  async function* results(): AsyncGenerator<SimulatedSubject, void> {
    let place = 0
    for await (const { key, assessment } of assessments) {
      place++
      const name = key ?? assessment.subject?.id ?? String(place)
      const [from, to] = [await before(assessment), await after(assessment)]
      const result = compareEvaluations(name, assessment, from, to)
      tally.add(result)
      yield result
    }
  }
  return { [Symbol.asyncIterator]: results, summary: () => tally.summary() }
}
