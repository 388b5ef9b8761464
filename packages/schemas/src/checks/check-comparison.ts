import type { Comparison, Operand } from '../condition.js'
import type { Fact } from '../fact.js'
import { type Issue, type Path, problem } from '../issue.js'
import { isCalendarDate } from '../model/calendar-date.js'
import { type OperatorId, operatorOf } from '../model/operator.js'
import type { UnitId } from '../model/unit.js'
import type { ParameterType } from '../parameter.js'
import { typeName } from '../shape-issues.js'
import { checkAmount } from './check-amount.js'
import type { ReadableParameter } from './readable-parts.js'

/** What a comparison has to know of a fact or of a field of a record. */
export type Measured = Partial<Pick<Fact, 'id' | 'type' | 'unit' | 'options'>>

/** What the names in a condition stand for: facts of the set, or fields of records. */
export interface Scope {
  measured: ReadonlyMap<string | undefined, Measured>
  /** Also what is declared by entries with other problems. */
  declares(id: string): boolean
  unknown(id: string, path: Path): Issue
  parameters: ReadonlyMap<string | undefined, ReadableParameter>
  declaredParameters: ReadonlySet<string>
}

/** A comparison names things that exist and can be compared. */
export function checkComparison(
  { fact: id, operator, value }: Partial<Comparison>,
  path: Path,
  scope: Scope,
): Issue[] {
  const issues: Issue[] = []
  const fact = id === undefined ? undefined : scope.measured.get(id)
  if (id !== undefined && !scope.declares(id)) issues.push(scope.unknown(id, [...path, 'fact']))
  if (operator === undefined) return issues
  if (fact?.type !== undefined && !operatorOf(operator).factTypes.includes(fact.type)) {
    issues.push(
      problem('operator-not-for-type', [...path, 'operator'], {
        operator,
        type: fact.type,
        fact: fact.id ?? '',
      }),
    )
  }
  return value === undefined
    ? issues
    : [...issues, ...checkOperand(value, operator, fact, [...path, 'value'], scope)]
}

function checkOperand(
  value: Operand,
  operator: OperatorId,
  fact: Measured | undefined,
  path: Path,
  scope: Scope,
): Issue[] {
  if (typeof value === 'object' && 'parameter' in value)
    return checkParameterOperand(value, operator, fact, path, scope)
  if (typeof value === 'object' && 'fact' in value)
    return checkFactOperand(value, operator, fact, path, scope)
  if (fact?.type === undefined) return []
  const wantsList = operatorOf(operator).operand === 'list'
  if (wantsList !== Array.isArray(value)) {
    return [wrongType(wantsList ? 'array' : fact.type, typeName(value), path)]
  }
  if (!Array.isArray(value)) return checkLiteral(value, fact, path)
  return value.flatMap((entry, index) => checkLiteral(entry, fact, [...path, index]))
}

function checkLiteral(value: number | string | boolean, fact: Measured, path: Path): Issue[] {
  const allowed = fact.options?.map((option) => option.id)
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
      return allowed === undefined || allowed.includes(value)
        ? []
        : [problem('unknown-option', path, { option: value, allowed })]
    default:
      return []
  }
}

/** Which parameter a fact of each type is compared with; only choices are compared with a list. */
const parameterTypesFor: Record<Fact['type'], readonly ParameterType[]> = {
  number: ['number'],
  boolean: ['boolean'],
  date: ['date', 'month-day'],
  choice: ['choices'],
}

function checkParameterOperand(
  { parameter: id }: { parameter: string },
  operator: OperatorId,
  fact: Measured | undefined,
  path: Path,
  scope: Scope,
): Issue[] {
  if (!scope.declaredParameters.has(id)) {
    return [problem('unknown-parameter', [...path, 'parameter'], { parameter: id })]
  }
  const parameter = scope.parameters.get(id)
  if (parameter?.type === undefined || fact?.type === undefined) return []
  const wantsList = operatorOf(operator).operand === 'list'
  if (
    !parameterTypesFor[fact.type].includes(parameter.type) ||
    wantsList !== (parameter.type === 'choices')
  ) {
    return [wrongType(wantsList ? 'array' : fact.type, parameter.type, path)]
  }
  if (unitsDiffer(fact, parameter)) return [wrongUnit(fact.unit, parameter.unit, path)]
  const allowed = fact.options?.map((option) => option.id)
  if (allowed === undefined) return []
  return (parameter.options ?? [])
    .filter((option) => !allowed.includes(option.id))
    .map((option) => problem('unknown-option', path, { option: option.id, allowed }))
}

function checkFactOperand(
  { fact: id }: { fact: string },
  operator: OperatorId,
  fact: Measured | undefined,
  path: Path,
  scope: Scope,
): Issue[] {
  if (!scope.declares(id)) return [scope.unknown(id, [...path, 'fact'])]
  const other = scope.measured.get(id)
  if (other?.type === undefined || fact?.type === undefined) return []
  if (operatorOf(operator).operand === 'list') return [wrongType('array', other.type, path)]
  if (other.type !== fact.type) return [wrongType(fact.type, other.type, path)]
  return unitsDiffer(fact, other) ? [wrongUnit(fact.unit, other.unit, path)] : []
}

/** Where a unit is missing, that is a problem of its own. */
export function unitsDiffer(a: { unit?: UnitId | undefined }, b: { unit?: UnitId | undefined }): boolean {
  return a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit
}

const wrongType = (expected: string, received: string, path: Path): Issue =>
  problem('operand-wrong-type', path, { expected, received })

const wrongUnit = (expected: string | undefined, received: string | undefined, path: Path): Issue =>
  problem('operand-wrong-unit', path, { expected: expected ?? '', received: received ?? '' })
