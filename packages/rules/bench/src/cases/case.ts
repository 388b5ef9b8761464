import type { Assessment, CriteriaSet } from '@tieuchi/schemas'
import { comparisonsIn } from '@tieuchi/schemas/model'

/** Criteria with assessments to judge by them. The same name always makes the same case. */
export interface Case {
  name: string
  set: CriteriaSet
  assessments: Assessment[]
}

/** The day on which every case is judged. */
export const on = '2026-06-30'

export function comparisonCount({ set }: Case): number {
  return set.criteria.reduce((count, { condition }) => count + [...comparisonsIn(condition)].length, 0)
}
