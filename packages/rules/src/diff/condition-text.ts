import type { Comparison, Condition, CriteriaSet, LocalizedText, Parameter } from '@tieuchi/schemas'
import {
  childConditions,
  formatDate,
  type Locale,
  operatorOf,
  parameterValueOn,
} from '@tieuchi/schemas/model'
import type { Described } from '../write-value.js'
import { labelOf, type Scope, said, scopeOf, valueText } from './scope.js'

/** What a condition can name: the facts of a set, or the fields of a record. */
export type Named = Described & { id: string; label: LocalizedText }

/**
 * A condition of a set read back as one sentence: `Tỷ lệ hộ đăng ký ít nhất là 100 % (ngưỡng “…”).`
 * @param options.on the day whose parameter values are named; without it, the day on which the set comes into force
 */
export function describeCondition(
  condition: Condition,
  criteriaSet: CriteriaSet,
  locale: Locale,
  options: { on?: string } = {},
): string {
  return conditionSentence(condition, scopeOf(criteriaSet, locale, options.on))
}

export function conditionSentence(condition: Condition, scope: Scope, named?: readonly Named[]): string {
  const text = conditionText(condition, scope, named)
  return `${text.charAt(0).toLocaleUpperCase(scope.locale)}${text.slice(1)}.`
}

/** The condition as part of a sentence. `named` are the fields that it speaks of; the set's facts unless given. */
export function conditionText(
  condition: Condition,
  scope: Scope,
  named: readonly Named[] = scope.set.facts,
): string {
  const words = scope.messages.condition
  if ('fact' in condition) return comparisonText(condition, scope, named)
  const children = childConditions(condition).map((child) => child.condition)
  const parts = children.map((child) => {
    const inner = conditionText(child, scope, named)
    return children.length > 1 && isGroup(child) && childConditions(child).length > 1 ? `(${inner})` : inner
  })
  if ('not' in condition) return words.negated(parts[0] ?? '…')
  return parts.join('all' in condition ? words.and : words.or)
}

const isGroup = (condition: Condition) => 'all' in condition || 'any' in condition

function comparisonText(
  { fact: id, operator, value }: Comparison,
  scope: Scope,
  named: readonly Named[],
): string {
  const fact = named.find((one) => one.id === id)
  const label = labelOf(named, id, scope)
  const words = scope.messages.condition
  const required = operandText(value, fact, scope, named)
  const sayYesNo = typeof value === 'boolean' ? words.yesNo[operator] : undefined
  if (sayYesNo) return sayYesNo(label, required)
  const verb = words.operators[fact?.type ?? '']?.[operator] ?? said(operatorOf(operator).label, scope)
  return `${label} ${verb} ${required}`
}

function operandText(
  value: Comparison['value'],
  fact: Named | undefined,
  scope: Scope,
  named: readonly Named[],
): string {
  if (typeof value !== 'object' || Array.isArray(value))
    return valueText(value, fact ?? { type: 'number' }, scope)
  if ('fact' in value) return labelOf(named, value.fact, scope)
  const parameter = scope.set.parameters.find(({ id }) => id === value.parameter)
  return parameter ? parameterText(parameter, scope) : `“${value.parameter}”`
}

/** A parameter by its value on the day; where it has none yet, by its next one and the day that it begins. */
function parameterText(parameter: Parameter, scope: Scope): string {
  const words = scope.messages.condition
  const label = said(parameter.label, scope)
  const now = parameterValueOn(parameter, scope.on)
  if (now) return words.parameterNow(label, valueText(now.value, parameter, scope))
  const [next] = parameter.values
    .filter(({ from }) => from > scope.on)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  if (!next) return words.parameterWithoutValue(label)
  const from = formatDate(next.from, scope.locale)
  return words.parameterFrom(label, valueText(next.value, parameter, scope), from)
}
