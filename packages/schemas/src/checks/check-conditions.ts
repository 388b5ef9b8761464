import type { Comparison, Condition, Operand } from '../condition.js'
import type { Fact } from '../fact.js'
import { type Issue, type Path, problem } from '../issue.js'
import { isCalendarDate } from '../model/calendar-date.js'
import { childConditions, comparisonsIn, conditionLimits } from '../model/condition.js'
import { type OperatorId, operatorOf } from '../model/operator.js'
import type { Parameter } from '../parameter.js'
import { typeName } from '../shape-issues.js'
import { checkAmount } from './check-amount.js'
import type { ReadableParts } from './readable-parts.js'

/** Conditions stay within the limits; every comparison names things that exist and can be compared. */
export function checkConditions(parts: ReadableParts): Issue[] {
  const scope: Scope = {
    facts: new Map(parts.facts.map(({ item }) => [item.id, item])),
    parameters: new Map(parts.parameters.map(({ item }) => [item.id, item])),
    declared: parts.declared,
  }
  return parts.criteria.flatMap(({ index, item }) =>
    (['condition', 'applicability'] as const).flatMap((key) => {
      const condition = item[key]
      return condition ? checkCondition(condition, ['criteria', index, key], scope) : []
    }),
  )
}

interface Scope {
  facts: Map<string, Fact>
  parameters: Map<string, Parameter>
  declared: ReadableParts['declared']
}

function checkCondition(condition: Condition, path: Path, scope: Scope): Issue[] {
  const { depth, nodes } = measure(condition)
  const issues: Issue[] = []
  if (depth > conditionLimits.depth)
    issues.push(problem('condition-too-deep', path, { limit: conditionLimits.depth }))
  if (nodes > conditionLimits.nodes)
    issues.push(problem('condition-too-large', path, { limit: conditionLimits.nodes }))
  for (const found of comparisonsIn(condition)) {
    issues.push(...checkComparison(found.comparison, [...path, ...found.path], scope))
  }
  return issues
}

function measure(condition: Condition): { depth: number; nodes: number } {
  const children = childConditions(condition).map((child) => measure(child.condition))
  return {
    depth: 1 + Math.max(0, ...children.map((child) => child.depth)),
    nodes: 1 + children.reduce((sum, child) => sum + child.nodes, 0),
  }
}

function checkComparison({ fact: id, operator, value }: Comparison, path: Path, scope: Scope): Issue[] {
  const issues: Issue[] = []
  const fact = scope.facts.get(id)
  if (!scope.declared.facts.has(id)) issues.push(problem('unknown-fact', [...path, 'fact'], { fact: id }))
  if (fact && !operatorOf(operator).factTypes.includes(fact.type)) {
    issues.push(
      problem('operator-not-for-type', [...path, 'operator'], { operator, type: fact.type, fact: id }),
    )
  }
  return [...issues, ...checkOperand(value, operator, fact, [...path, 'value'], scope)]
}

function checkOperand(
  value: Operand,
  operator: OperatorId,
  fact: Fact | undefined,
  path: Path,
  scope: Scope,
): Issue[] {
  if (typeof value === 'object' && 'parameter' in value)
    return checkParameterOperand(value, operator, fact, path, scope)
  if (typeof value === 'object' && 'fact' in value)
    return checkFactOperand(value, operator, fact, path, scope)
  if (!fact) return []
  const wantsList = operatorOf(operator).operand === 'list'
  if (wantsList !== Array.isArray(value)) {
    return [wrongType(wantsList ? 'array' : fact.type, typeName(value), path)]
  }
  if (!Array.isArray(value)) return checkLiteral(value, fact, path)
  return value.flatMap((entry, index) => checkLiteral(entry, fact, [...path, index]))
}

function checkLiteral(value: number | string | boolean, fact: Fact, path: Path): Issue[] {
  const allowed = fact.options?.map((option) => option.id) ?? []
  switch (fact.type) {
    case 'number':
      if (typeof value !== 'number') return [wrongType('number', typeName(value), path)]
      return fact.unit ? checkAmount(fact.unit, value, path) : []
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrongType('boolean', typeName(value), path)]
    case 'date':
      return isCalendarDate(value) ? [] : [wrongType('date', typeName(value), path)]
    case 'choice':
      if (typeof value !== 'string') return [wrongType('choice', typeName(value), path)]
      return allowed.includes(value) ? [] : [problem('unknown-option', path, { option: value, allowed })]
  }
}

/** Which parameter a fact of each type is compared with; only choices are compared with a list. */
const parameterTypesFor: Record<Fact['type'], readonly Parameter['type'][]> = {
  number: ['number'],
  boolean: ['boolean'],
  date: ['date', 'month-day'],
  choice: ['choices'],
}

function checkParameterOperand(
  { parameter: id }: { parameter: string },
  operator: OperatorId,
  fact: Fact | undefined,
  path: Path,
  scope: Scope,
): Issue[] {
  if (!scope.declared.parameters.has(id)) {
    return [problem('unknown-parameter', [...path, 'parameter'], { parameter: id })]
  }
  const parameter = scope.parameters.get(id)
  if (!parameter || !fact) return []
  const wantsList = operatorOf(operator).operand === 'list'
  if (
    !parameterTypesFor[fact.type].includes(parameter.type) ||
    wantsList !== (parameter.type === 'choices')
  ) {
    return [wrongType(wantsList ? 'array' : fact.type, parameter.type, path)]
  }
  if (parameter.unit !== fact.unit) return [wrongUnit(fact.unit, parameter.unit, path)]
  const allowed = fact.options?.map((option) => option.id) ?? []
  return (parameter.options ?? [])
    .filter((option) => !allowed.includes(option.id))
    .map((option) => problem('unknown-option', path, { option: option.id, allowed }))
}

function checkFactOperand(
  { fact: id }: { fact: string },
  operator: OperatorId,
  fact: Fact | undefined,
  path: Path,
  scope: Scope,
): Issue[] {
  if (!scope.declared.facts.has(id)) return [problem('unknown-fact', [...path, 'fact'], { fact: id })]
  const other = scope.facts.get(id)
  if (!other || !fact) return []
  if (operatorOf(operator).operand === 'list') return [wrongType('array', other.type, path)]
  if (other.type !== fact.type) return [wrongType(fact.type, other.type, path)]
  return other.unit === fact.unit ? [] : [wrongUnit(fact.unit, other.unit, path)]
}

const wrongType = (expected: string, received: string, path: Path): Issue =>
  problem('operand-wrong-type', path, { expected, received })

const wrongUnit = (expected: string | undefined, received: string | undefined, path: Path): Issue =>
  problem('operand-wrong-unit', path, { expected: expected ?? '', received: received ?? '' })
