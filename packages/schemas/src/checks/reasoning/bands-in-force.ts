import type { CriteriaSet } from '../../criteria-set.js'
import type { Value } from '../../model/reasoning/domain.js'
import type { Band, PointsOperand } from '../../outcome-rule.js'
import { isEmpty, type PointRange } from './point-ranges.js'
import type { Totals } from './points.js'
import type { Stretch } from './stretches.js'

type Parameters = Stretch['laws'][number]['parameters']
type Outcome = Band['outcome']

/** The bands of a set on days on which every threshold has a value. */
export interface BandsInForce {
  set: CriteriaSet
  totals: Totals
  /** The results of an outcome in points. */
  resultsOf: (outcome: Outcome) => PointRange
  rangeOf: (band: Band) => PointRange
  amountOf: (operand: PointsOperand | undefined) => number | undefined
}

/** The bands of a set where its parameters have these values. */
export function bandsUnder(parameters: Parameters, set: CriteriaSet, totals: Totals): BandsInForce {
  const amountOf: BandsInForce['amountOf'] = (operand) => {
    const amount: Value | readonly Value[] | undefined =
      typeof operand === 'object' ? parameters.get(operand.parameter) : operand
    return typeof amount === 'number' ? amount : undefined
  }
  const least = amountOf(set.outcomeRule.minimumPoints) ?? 0
  const { minimumShare, mandatory, atLeast } = set.outcomeRule
  const onlyPoints =
    !minimumShare && !mandatory && !atLeast && set.criteria.every(({ kind }) => kind !== 'required')
  const infinity = Number.POSITIVE_INFINITY
  return {
    set,
    totals,
    amountOf,
    resultsOf: (outcome) =>
      outcome === 'met'
        ? { from: least, below: infinity }
        : { from: 0, below: onlyPoints ? least : infinity },
    rangeOf: ({ minimumPoints, belowPoints }) => ({
      from: amountOf(minimumPoints) ?? 0,
      below: amountOf(belowPoints) ?? infinity,
    }),
  }
}

/** True where some total may lie in the range. */
export function canBeReached(range: PointRange, { totals }: BandsInForce): boolean {
  if (isEmpty(range)) return false
  if (totals.values === undefined) return range.from <= totals.maximum
  const first = totals.values.find((value) => range.from <= value)
  return first !== undefined && first < range.below
}
