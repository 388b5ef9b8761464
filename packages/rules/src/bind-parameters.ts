import type { CalendarDate, Comparison, Condition, CriteriaSet, Period, PlainValue } from '@tieuchi/schemas'
import { assessmentYear, dateIn, parameterValueOn } from '@tieuchi/schemas/model'
import type { BoundCondition } from './executors/executor.js'

/** The value of every parameter on a date; one without a value that day is absent. */
export function parameterValues(set: CriteriaSet, on: CalendarDate, period: Period): Map<string, PlainValue> {
  const year = assessmentYear(period)
  return new Map(
    set.parameters.flatMap((parameter): [string, PlainValue][] => {
      const value = parameterValueOn(parameter, on)?.value
      if (value === undefined) return []
      return [[parameter.id, parameter.type === 'month-day' ? dateIn(year, String(value)) : value]]
    }),
  )
}

/** The condition with every parameter replaced by its value; null stands for a parameter without one. */
export function bindParameters(
  condition: Condition,
  parameters: ReadonlyMap<string, PlainValue>,
): BoundCondition {
  if ('all' in condition) return { all: condition.all.map((child) => bindParameters(child, parameters)) }
  if ('any' in condition) return { any: condition.any.map((child) => bindParameters(child, parameters)) }
  if ('not' in condition) return { not: bindParameters(condition.not, parameters) }
  return {
    fact: condition.fact,
    operator: condition.operator,
    value: bindOperand(condition.value, parameters),
  }
}

function bindOperand(operand: Comparison['value'], parameters: ReadonlyMap<string, PlainValue>) {
  if (typeof operand !== 'object' || Array.isArray(operand)) return operand
  return 'parameter' in operand ? (parameters.get(operand.parameter) ?? null) : operand
}
