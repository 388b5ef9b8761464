import type { Assessment, CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import type { Binding, Plan } from '../compiled/plan.js'
import type { Verdict } from '../compiled/verdict.js'
import type { Column } from './columns.js'
import type { Dependents } from './dependents.js'

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
  /** What is known already of what depends on a parameter; the same for every population of the plan. */
  dependents: Map<string, Dependents>
  assessments: readonly Assessment[] | undefined
}
