import type { PointsOperand } from '@tieuchi/schemas'
import type { Row } from './row.js'

/** The numbers that may also be taken from a parameter; the form has two fields for each. */
export const operandNames: readonly string[] = ['minimumPoints', 'minimumShare', 'belowPoints', 'count']

/** The form field that names the parameter instead of the number. */
export const parameterFieldOf = (name: string): string => `${name}Parameter`

/** The number or the reference that the two fields of a form row stand for. */
export function operandIn(row: Row, name: string): unknown {
  const parameter = row[parameterFieldOf(name)]
  return parameter ? { parameter } : row[name]
}

/** The form field that an operand fills, with its value. */
export function operandFields(name: string, operand: PointsOperand | undefined): Row {
  if (operand === undefined) return {}
  return typeof operand === 'number' ? { [name]: operand } : { [parameterFieldOf(name)]: operand.parameter }
}
