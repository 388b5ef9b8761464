import type { Comparison, Condition } from '../../../condition.js'
import type { Derivation } from '../../../derivation.js'
import type { Fact } from '../../../fact.js'
import { childConditions } from '../../condition.js'
import { derivationInputs, isReportable } from '../../derivation.js'
import { operatorOf } from '../../operator.js'
import { unitProblem } from '../../unit.js'
import type { Value } from '../domain.js'

export type Values = Readonly<Record<string, Value | undefined>>
export type Parameters = ReadonlyMap<string, Value | readonly Value[]>

/** Judges a condition by the operators' tests in Kleene's logic; undefined is unknown. Knows nothing of sets of values. */
export function kleene(condition: Condition, values: Values, parameters: Parameters): boolean | undefined {
  if ('fact' in condition) return compare(condition, values, parameters)
  if ('not' in condition) {
    const inner = kleene(condition.not, values, parameters)
    return inner === undefined ? undefined : !inner
  }
  const truths = childConditions(condition).map((child) => kleene(child.condition, values, parameters))
  const decisive = 'any' in condition
  if (truths.includes(decisive)) return decisive
  return truths.includes(undefined) ? undefined : !decisive
}

function compare({ fact, operator, value }: Comparison, values: Values, parameters: Parameters) {
  const required =
    typeof value === 'object' && 'fact' in value
      ? values[value.fact]
      : typeof value === 'object' && 'parameter' in value
        ? parameters.get(value.parameter)
        : value
  const found = values[fact]
  if (found === undefined || required === undefined) return undefined
  return operatorOf(operator).test(found, required as Value | Value[])
}

/** The reported values with what is derived from them, unknown where it cannot be or leaves its unit. */
export function withDerivedValues(facts: readonly Fact[], reported: Values, parameters: Parameters): Values {
  const values: Record<string, Value | undefined> = { ...reported }
  // Facts stand after those that they are derived from.
  for (const fact of facts) {
    if (fact.derived === undefined || isReportable(fact)) continue
    const value = derive(fact.derived, values, parameters)
    const amount = typeof value !== 'number' || (fact.unit && unitProblem(fact.unit, value) === undefined)
    values[fact.id] = amount ? value : undefined
  }
  return values
}

function derive(derived: Derivation, values: Values, parameters: Parameters): Value | undefined {
  if (derived.kind === 'parameter') return parameters.get(derived.parameter) as Value | undefined
  const inputs = derivationInputs(derived).map((id) => values[id])
  if (!inputs.every((input) => typeof input === 'number')) return undefined
  const [a = 0, b = 0] = inputs
  const empty = 'whenEmpty' in derived ? derived.whenEmpty : undefined
  switch (derived.kind) {
    case 'percent':
      return b === 0 ? empty : (100 * a) / b
    case 'ratio':
      return b === 0 ? empty : a / b
    case 'percent-change':
      return b === 0 ? empty : (100 * (a - b)) / b
    case 'difference':
      return a - b
    case 'sum':
      return inputs.reduce((sum, input) => sum + input, 0)
    case 'minimum':
      return Math.min(...inputs)
    case 'maximum':
      return Math.max(...inputs)
    default:
      return undefined
  }
}
