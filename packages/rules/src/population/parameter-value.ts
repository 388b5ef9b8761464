import type { CalendarDate, CriteriaSet, Parameter, ParameterValue } from '@tieuchi/schemas'
import { isCalendarDate, isMonthDay, parameterValueOn, unitProblem } from '@tieuchi/schemas/model'
import { CriteriaError } from '../errors.js'

export type ValueOfParameter = ParameterValue['value']

/**
 * The set with another value of a parameter on a date: in place of the one that holds that day or, where none does,
 * from that day on.
 * @throws CriteriaError `unknown-parameter`, `bad-parameter-value`
 */
export function withParameterValue(
  set: CriteriaSet,
  id: string,
  value: ValueOfParameter,
  on: CalendarDate,
): CriteriaSet {
  const parameter = set.parameters.find((known) => known.id === id)
  if (!parameter) {
    const available = set.parameters.map((known) => known.id)
    const message = `"${set.id}" has no parameter "${id}"; it has: ${available.join(', ') || 'none'}.`
    throw new CriteriaError('unknown-parameter', { parameter: id, available }, message)
  }
  if (!isValueOf(parameter, value)) {
    const kind = parameter.unit ? `${parameter.type} in ${parameter.unit}` : parameter.type
    const message = `The parameter "${id}" (${kind}) cannot have the value ${JSON.stringify(value)}.`
    throw new CriteriaError('bad-parameter-value', { parameter: id, value }, message)
  }
  const inForce = parameterValueOn(parameter, on)
  const values = inForce
    ? parameter.values.map((known) => (known === inForce ? { ...known, value } : known))
    : [...parameter.values, { from: on, value, legalBasis: [], verification: 'unverified' as const }]
  return {
    ...set,
    parameters: set.parameters.map((known) => (known === parameter ? { ...parameter, values } : known)),
  }
}

function isValueOf({ type, unit, options = [] }: Parameter, value: unknown): boolean {
  switch (type) {
    case 'number':
      return (
        Number.isFinite(value) && (unit === undefined || unitProblem(unit, value as number) === undefined)
      )
    case 'boolean':
      return typeof value === 'boolean'
    case 'date':
      return isCalendarDate(value)
    case 'month-day':
      return isMonthDay(value)
    case 'choices':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((id) => options.some((option) => option.id === id))
      )
  }
}
