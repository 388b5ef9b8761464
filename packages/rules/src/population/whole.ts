import { type CriterionNodes, nodesOf } from '../compiled/criterion-nodes.js'
import type { Plan } from '../compiled/plan.js'

/** What the outcome of the whole rests on, as nodes of the program. */
export interface Whole {
  required: readonly CriterionNodes[]
  /** Where every criterion that decides may not apply: whether each does. */
  applicabilities: readonly number[]
  exclusions: readonly number[]
}

export function wholeOf(plan: Plan): Whole {
  const { criteria, exclusions = [] } = plan.set
  const decisive = criteria.filter(({ kind }) => kind !== 'advisory')
  const applicabilities = decisive.flatMap((one) => nodesOf(one, plan).applicability ?? [])
  return {
    required: criteria.filter(({ kind }) => kind === 'required').map((one) => nodesOf(one, plan)),
    applicabilities: applicabilities.length === decisive.length ? applicabilities : [],
    exclusions: exclusions.map(({ when }) => plan.nodeOf.get(when) as number),
  }
}
