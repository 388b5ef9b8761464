import type { Criterion } from '@tieuchi/schemas'
import type { Plan } from './plan.js'

/** The nodes of a program that a criterion comes out by. */
export interface CriterionNodes {
  condition: number
  applicability: number | undefined
}

export const nodesOf = ({ condition, applicability }: Criterion, { nodeOf }: Plan): CriterionNodes => ({
  condition: nodeOf.get(condition) as number,
  applicability: applicability && nodeOf.get(applicability),
})
