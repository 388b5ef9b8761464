import type { Assessment, CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import { compile } from '../compile.js'
import { requireDate } from '../require-date.js'
import { compareEvaluations, type SimulatedSubject } from './simulated-subject.js'
import { type SimulationSummary, Tally } from './summary.js'

export interface SimulateOptions {
  /** The date on which each law is applied; two dates compare, say, last year under each of them in its own year. */
  on: CalendarDate | { baseline: CalendarDate; draft: CalendarDate }
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
 * Each assessment is evaluated twice and forgotten; a stream of any length takes no more memory than a
 * single one. An assessment without a period is judged in the window of each set around its date.
 * Both sets must have passed `checkCriteriaSet`. Iterate once.
 * @throws CriteriaError `bad-date` at once; while iterating `bad-period` where an assessment names no real period
 */
export function simulate(
  baseline: CriteriaSet,
  draft: CriteriaSet,
  assessments: Iterable<SimulatedAssessment> | AsyncIterable<SimulatedAssessment>,
  { on }: SimulateOptions,
): Simulation {
  const days = typeof on === 'object' && on !== null ? on : { baseline: on, draft: on }
  requireDate(days.baseline)
  requireDate(days.draft)
  const tally = new Tally()
  const before = compile(baseline, { on: days.baseline })
  const after = compile(draft, { on: days.draft })

  async function* results(): AsyncGenerator<SimulatedSubject, void> {
    let place = 0
    for await (const { key, assessment } of assessments) {
      place++
      const name = key ?? assessment.subject?.id ?? String(place)
      const [from, to] = [before.evaluate(assessment), after.evaluate(assessment)]
      const result = compareEvaluations(name, assessment, from, to)
      tally.add(result)
      yield result
    }
  }
  return { [Symbol.asyncIterator]: results, summary: () => tally.summary() }
}
