import type {
  CalendarDate,
  CriteriaSet,
  Parameter,
  ParameterValue,
  Period,
  PlainValue,
} from '@tieuchi/schemas'
import {
  assessmentYear,
  dateIn,
  isCalendarDate,
  isMonthDay,
  parameterValueOn,
  unitProblem,
} from '@tieuchi/schemas/model'
import { CriteriaError } from '../errors.js'

export type ValueOfParameter = ParameterValue['value']

/** @throws CriteriaError `bad-parameter-value` */
export function requireValueOf(parameter: Parameter, value: ValueOfParameter): void {
  if (isValueOf(parameter, value)) return
  const { id, type, unit } = parameter
  const kind = unit ? `${type} in ${unit}` : type
  const message = `The parameter "${id}" (${kind}) cannot have the value ${JSON.stringify(value)}.`
  throw new CriteriaError('bad-parameter-value', { parameter: id, value }, message)
}

/**
 * The set with other values of parameters on a date: in place of the one that holds that day or, where none does, from
 * that day on.
 * @param others for each parameter its other value, if it has one
 */
export function withParameterValues(
  set: CriteriaSet,
  others: readonly (ValueOfParameter | undefined)[],
  on: CalendarDate,
): CriteriaSet {
  if (others.every((value) => value === undefined)) return set
  return {
    ...set,
    parameters: set.parameters.map((parameter, place) => {
      const value = others[place]
      return value === undefined ? parameter : withValue(parameter, value, on)
    }),
  }
}

function withValue(parameter: Parameter, value: ValueOfParameter, on: CalendarDate): Parameter {
  const inForce = parameterValueOn(parameter, on)
  const values = inForce
    ? parameter.values.map((known) => (known === inForce ? { ...known, value } : known))
    : [...parameter.values, { from: on, value, legalBasis: [], verification: 'unverified' as const }]
  return { ...parameter, values }
}

/** A value as conditions are compared with it: a day of the year is one in the year that is judged. */
export const comparedValue = ({ type }: Parameter, value: ValueOfParameter, period: Period): PlainValue =>
  type === 'month-day' ? dateIn(assessmentYear(period), String(value)) : value

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
