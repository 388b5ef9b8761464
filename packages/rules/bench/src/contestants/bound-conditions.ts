import type { Comparison, Condition, CriteriaSet, PlainValue } from '@tieuchi/schemas'
import { on } from '../cases/case.js'

/** A comparison with a value, or with another fact. */
export interface BoundComparison {
  fact: string
  operator: Comparison['operator']
  value: PlainValue | { fact: string }
}

export type BoundCondition =
  | { all: BoundCondition[] }
  | { any: BoundCondition[] }
  | { not: BoundCondition }
  | BoundComparison

export interface BoundCriterion {
  id: string
  condition: BoundCondition
}

/** The criteria with the values of their parameters, because peers have none. */
export function boundCriteria(set: CriteriaSet): BoundCriterion[] {
  const parameters = new Map(
    set.parameters.map(({ id, values }) => [id, values.findLast(({ from }) => from <= on)?.value]),
  )
  const bind = (condition: Condition): BoundCondition => {
    if ('all' in condition) return { all: condition.all.map(bind) }
    if ('any' in condition) return { any: condition.any.map(bind) }
    if ('not' in condition) return { not: bind(condition.not) }
    const { fact, operator, value } = condition
    if (typeof value !== 'object' || !('parameter' in value)) return { fact, operator, value }
    const bound = parameters.get(value.parameter)
    if (bound === undefined) throw new RangeError(`${value.parameter} has no value on ${on}`)
    return { fact, operator, value: bound }
  }
  return set.criteria.map(({ id, condition }) => ({ id, condition: bind(condition) }))
}

export function isFactReference(value: BoundComparison['value']): value is { fact: string } {
  return typeof value === 'object' && 'fact' in value
}
