import type { Assessment, CalendarDate, Period } from '@tieuchi/schemas'
import type { Plan } from '../compiled/plan.js'
import type { Verdict } from '../compiled/verdict.js'
import type { Dependents } from './dependents.js'
import type { Whole } from './whole.js'

/** What a population was made from, whatever values parameters have. */
export interface Basis {
  plan: Plan
  on: CalendarDate
  period: Period
  rows: number
  verdict: Verdict
  whole: Whole
  /** What depends on each parameter. */
  dependents: ReadonlyMap<string, Dependents>
  assessments: readonly Assessment[] | undefined
}
