import type { CalendarDate } from '../calendar-date.js'
import type { Parameter, ParameterValue } from '../parameter.js'

/** The dated value in force on a date, or undefined where none is. */
export function parameterValueOn(from: Parameter, date: CalendarDate): ParameterValue | undefined {
  let found: ParameterValue | undefined
  for (const value of from.values) {
    if (value.from <= date && (found === undefined || value.from > found.from)) found = value
  }
  return found?.before !== undefined && found.before <= date ? undefined : found
}
