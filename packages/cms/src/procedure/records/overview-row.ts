import type { CalendarDate, Outcome } from '@tieuchi/schemas'
import type { Programme } from '../collections/area.js'
import type { AssessmentStatus } from '../collections/assessment.js'

/** One area in one year, as the overviews show it. */
export interface OverviewRow {
  area: string
  code: string
  name: string
  commune: string | null
  communeName: string
  programme: Programme
  startedOn: CalendarDate | null
  households: number | null
  /** Null where no assessment was opened. */
  assessment: string | null
  status: AssessmentStatus | null
  /** The final outcome; null while there is none. */
  outcome: Outcome | null
  /** The final outcome, or what the records say so far. */
  standing: Outcome | null
  /** The year before, likewise. */
  before: Outcome | null
  statusBefore: AssessmentStatus | null
  /** Criteria that are not met, and that cannot be judged yet, as the records stand. */
  notMet: string[]
  undetermined: string[]
  /** What happened, by the facts of the set; a fact that nobody can tell yet is null. */
  counts: Record<string, number | null>
  /** Steps that should have been taken by now. */
  overdue: boolean
  /** Records changed since they were last judged. */
  stale: boolean
}
