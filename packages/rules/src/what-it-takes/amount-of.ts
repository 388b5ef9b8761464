import type { PointsOperand } from '@tieuchi/schemas'
import type { Situation } from './situation.js'

/** A number that is given or the value of a parameter; without one, more than can be. */
export function amountOf(operand: PointsOperand, parameters: Situation['parameters']): number {
  const value = typeof operand === 'number' ? operand : parameters.get(operand.parameter)
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY
}
