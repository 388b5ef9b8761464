import type { CriteriaSet } from '../../criteria-set.js'
import type { Band, PointsOperand } from '../../outcome-rule.js'

/** Every number of points, share or count that the outcome rule and the bands ask for. */
export function pointsOperands(set: CriteriaSet): PointsOperand[] {
  const rules: Partial<Band>[] = [set.outcomeRule, ...set.bands]
  return rules
    .flatMap(({ minimumPoints, minimumShare, belowPoints, atLeast = [] }) => [
      minimumPoints,
      minimumShare,
      belowPoints,
      ...atLeast.map(({ count }) => count),
    ])
    .filter((operand) => operand !== undefined)
}
