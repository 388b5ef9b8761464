import { type Issue, type Path, problem, warning } from '../issue.js'
import { isCalendarDate, isMonthDay } from '../model/calendar-date.js'
import type { Parameter, ParameterValue } from '../parameter.js'
import { typeName } from '../shape-issues.js'
import { checkAmount } from './check-amount.js'
import type { ReadableParameter, ReadableParts } from './readable-parts.js'

/** Parameters have what their type needs; their dated values fit the type, the unit and each other. */
export function checkParameters({ parameters, inForce }: ReadableParts): Issue[] {
  return parameters.flatMap(({ index, item }) => {
    const path: Path = ['parameters', index]
    const issues = [...checkTypeFields(item, path), ...checkOverlaps(item, path)]
    for (const { index: at, item: value } of item.values) {
      const { from, before } = value
      const valuePath = [...path, 'values', at]
      if (value.value !== undefined) issues.push(...checkValue(item, value.value, [...valuePath, 'value']))
      if (from !== undefined && before !== undefined && before <= from) {
        issues.push(problem('period-empty', [...valuePath, 'before'], {}))
      }
      if (from !== undefined && inForce?.before !== undefined && from >= inForce.before) {
        issues.push(warning('value-outside-force', [...valuePath, 'from'], { from }))
      }
    }
    return issues
  })
}

function checkTypeFields({ type, unit, options }: ReadableParameter, path: Path): Issue[] {
  if (type === undefined) return []
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

function checkValue(
  { type, unit, options }: ReadableParameter,
  value: ParameterValue['value'],
  path: Path,
): Issue[] {
  if (type === undefined) return []
  if (!fits[type](value)) {
    return [problem('value-wrong-type', path, { expected: type, received: typeName(value) })]
  }
  if (typeof value === 'number' && unit) return checkAmount(unit, value, path)
  if (!Array.isArray(value) || !options) return []
  const allowed = options.map((option) => option.id)
  return value
    .filter((option) => !allowed.includes(option))
    .map((option) => problem('unknown-option', path, { option, allowed }))
}

/** A value overlaps another that begins on the same day, or before it says that it ends. */
function checkOverlaps({ values }: ReadableParameter, path: Path): Issue[] {
  const sorted = values
    .flatMap(({ index, item: { from, before } }) =>
      from === undefined ? [] : [{ index, value: { from, before } }],
    )
    .sort((a, b) => (a.value.from < b.value.from ? -1 : a.value.from > b.value.from ? 1 : a.index - b.index))
  return sorted.flatMap(({ value, index }, at) => {
    const next = sorted[at + 1]
    if (!next) return []
    if (next.value.from === value.from) {
      return [
        problem('values-overlap', [...path, 'values', next.index, 'from'], { with: index, from: value.from }),
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
