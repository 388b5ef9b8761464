import { type Issue, type Path, problem, warning } from '../issue.js'
import { isCalendarDate, isMonthDay } from '../model/calendar-date.js'
import type { Parameter, ParameterValue } from '../parameter.js'
import { typeName } from '../shape-issues.js'
import { checkAmount } from './check-amount.js'
import type { ReadableParts } from './readable-parts.js'

/** Parameters have what their type needs; their dated values fit the type, the unit and each other. */
export function checkParameters({ parameters, inForce }: ReadableParts): Issue[] {
  return parameters.flatMap(({ index, item }) => {
    const path: Path = ['parameters', index]
    const issues = [...checkTypeFields(item, path), ...checkOverlaps(item, path)]
    item.values.forEach((value, at) => {
      const valuePath = [...path, 'values', at]
      issues.push(...checkValue(item, value.value, [...valuePath, 'value']))
      if (inForce?.before !== undefined && value.from >= inForce.before) {
        issues.push(warning('value-outside-force', [...valuePath, 'from'], { from: value.from }))
      }
    })
    return issues
  })
}

function checkTypeFields({ type, unit, options }: Parameter, path: Path): Issue[] {
  const issues: Issue[] = []
  if (type === 'number' && unit === undefined) issues.push(problem('unit-required', [...path, 'unit'], {}))
  if (type !== 'number' && unit !== undefined)
    issues.push(problem('unit-not-allowed', [...path, 'unit'], { type }))
  if (type === 'choices' && !options) issues.push(problem('options-required', [...path, 'options'], {}))
  if (type !== 'choices' && options)
    issues.push(problem('options-not-allowed', [...path, 'options'], { type }))
  return issues
}

const fits: Record<Parameter['type'], (value: ParameterValue['value']) => boolean> = {
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: isCalendarDate,
  'month-day': isMonthDay,
  choices: (value) => Array.isArray(value),
}

function checkValue(parameter: Parameter, value: ParameterValue['value'], path: Path): Issue[] {
  if (!fits[parameter.type](value)) {
    return [problem('value-wrong-type', path, { expected: parameter.type, received: typeName(value) })]
  }
  if (typeof value === 'number' && parameter.unit) return checkAmount(parameter.unit, value, path)
  if (!Array.isArray(value) || !parameter.options) return []
  const allowed = parameter.options.map((option) => option.id)
  return value
    .filter((option) => !allowed.includes(option))
    .map((option) => problem('unknown-option', path, { option, allowed }))
}

/** A value overlaps another that begins on the same day, or before it says that it ends. */
function checkOverlaps({ values }: Parameter, path: Path): Issue[] {
  const sorted = values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => (a.value.from < b.value.from ? -1 : 1))
  return sorted.flatMap(({ value, index }, at) => {
    const next = sorted[at + 1]
    if (!next) return []
    if (next.value.from === value.from) {
      const [earlier, later] = index < next.index ? [index, next.index] : [next.index, index]
      return [
        problem('values-overlap', [...path, 'values', later, 'from'], { with: earlier, from: value.from }),
      ]
    }
    return value.before !== undefined && value.before > next.value.from
      ? [
          problem('values-overlap', [...path, 'values', index, 'before'], {
            with: next.index,
            from: next.value.from,
          }),
        ]
      : []
  })
}
