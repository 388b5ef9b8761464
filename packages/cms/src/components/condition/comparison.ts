import type { Fact, FactType, Parameter, ParameterType } from '@tieuchi/schemas'
import { type OperatorId, operatorIds, operators } from '@tieuchi/schemas/model'

/** A comparison as the form holds it: parts may be missing or of the wrong type. */
export interface LooseComparison {
  fact?: unknown
  operator?: unknown
  value?: unknown
}

/** What stands on the right of a comparison. */
export type OperandKind = 'value' | 'parameter' | 'fact'

/** A comparison that asks for nothing yet. What is not chosen is left out, so that the checks call it missing. */
export const emptyComparison = (): LooseComparison => ({ operator: 'equal' })

/** The comparison without what is not chosen or entered. */
export function withoutOpenParts(comparison: LooseComparison): LooseComparison {
  const chosen = ([, value]: [string, unknown]) => value !== null && value !== undefined && value !== ''
  return { operator: 'equal', ...Object.fromEntries(Object.entries(comparison).filter(chosen)) }
}

/** The operators that take a fact of the type; all of them where no fact is chosen. */
export function operatorsFor(type: FactType | undefined): OperatorId[] {
  if (type === undefined) return operatorIds
  return operatorIds.filter((id) => (operators[id].factTypes as readonly FactType[]).includes(type))
}

export const takesList = (operator: unknown): boolean =>
  Object.hasOwn(operators, String(operator)) && operators[operator as OperatorId].operand === 'list'

export function operandKindOf(value: unknown): OperandKind {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'value'
  return 'parameter' in value ? 'parameter' : 'fact' in value ? 'fact' : 'value'
}

const parameterTypes: Record<FactType, readonly ParameterType[]> = {
  number: ['number'],
  boolean: ['boolean'],
  date: ['date', 'month-day'],
  choice: ['choices'],
}

/** The parameters that a fact can be compared with by the operator: of its type and unit. */
export function parametersFor(
  fact: Fact | undefined,
  operator: unknown,
  parameters: readonly Parameter[],
): Parameter[] {
  if (!fact) return [...parameters]
  return parameters.filter(
    ({ type, unit }) =>
      parameterTypes[fact.type].includes(type) &&
      unit === fact.unit &&
      takesList(operator) === (type === 'choices'),
  )
}

/** The facts that a fact can be compared with: others of its type and unit. */
export function factsFor(fact: Fact | undefined, facts: readonly Fact[]): Fact[] {
  return facts.filter(
    ({ id, type, unit }) => !fact || (id !== fact.id && type === fact.type && unit === fact.unit),
  )
}

/** The comparison about another fact. Operator and value stay where the new fact's type takes them. */
export function withFact(
  comparison: LooseComparison,
  fact: Fact | undefined,
  before: Fact | undefined,
): LooseComparison {
  const allowed = operatorsFor(fact?.type)
  const kept = before && allowed.includes(comparison.operator as OperatorId) ? comparison.operator : undefined
  const operator = kept ?? (allowed.includes('greaterThanInclusive') ? 'greaterThanInclusive' : allowed[0])
  const sameKind = fact?.type === before?.type && fact?.unit === before?.unit && fact?.type !== 'choice'
  const value = sameKind && kept ? comparison.value : fact?.type === 'boolean' ? true : null
  return { fact: fact?.id ?? '', operator, value }
}

/** The comparison with another operator; the value becomes a list or leaves it where the operator asks for that. */
export function withOperator(comparison: LooseComparison, operator: string): LooseComparison {
  const { value } = comparison
  if (takesList(operator) === takesList(comparison.operator)) return { ...comparison, operator }
  if (operandKindOf(value) !== 'value') return { ...comparison, operator, value: null }
  const single = Array.isArray(value) ? (value[0] ?? null) : value
  const list = value === null || value === undefined || value === '' ? [] : [value]
  return { ...comparison, operator, value: takesList(operator) ? list : single }
}

/** The comparison with nothing chosen yet on the right, of the wanted kind. */
export function withOperandKind(comparison: LooseComparison, kind: OperandKind): LooseComparison {
  if (operandKindOf(comparison.value) === kind) return comparison
  return { ...comparison, value: kind === 'value' ? null : { [kind]: '' } }
}
