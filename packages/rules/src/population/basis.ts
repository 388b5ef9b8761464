import type { Assessment, CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import type { Binding, Plan } from '../compiled/plan.js'
import type { Verdict } from '../compiled/verdict.js'
import type { Column } from './columns.js'

/** What a population was made from. */
export interface Basis {
  /** As given, or with the parameters that were changed. */
  set: CriteriaSet
  on: CalendarDate
  plan: Plan
  verdict: Verdict
  binding: Binding
  rows: number
  columns: readonly Column[]
  assessments: readonly Assessment[] | undefined
}
