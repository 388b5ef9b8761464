import type { Assessment, CalendarDate, Evaluation, Outcome } from '@tieuchi/schemas'
import type { Actor } from '../../collections/user.js'
import type { Departure, Stage } from './assessment.js'

/**
 * A frozen verdict: what was judged, by which revision, and what came of it. With the revision from the releases it
 * makes a receipt file that anybody can run again. Written once, never changed.
 */
export interface Verdict {
  id: string
  assessment: string
  area: string
  year: number
  /** `rerun` is made later beside the others; `appeal` under the criteria as they stood. */
  stage: Stage | 'rerun' | 'appeal'
  at: string
  by: Actor
  setId: string
  revision: number
  setHash: string
  on: CalendarDate
  knownAt?: string | null
  outcome: Outcome
  input: Assessment
  evaluation: Evaluation
  departures?: Departure[] | null
}
