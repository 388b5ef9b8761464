import type { Comparison } from '../../condition.js'
import type { OperatorId } from '../operator.js'
import { operatorOf } from '../operator.js'
import type { Context } from './context.js'
import { dayNumber } from './days.js'
import type { Value } from './domain.js'
import { operatorMeanings, type Relation } from './operator-meaning.js'

/** A comparison that must hold, in terms of sets: of one fact with values, of two facts, or of a fact with itself. */
export type Literal =
  | { kind: 'values'; fact: string; operator: OperatorId; required: Value | readonly Value[] }
  | { kind: 'relation'; relation: Relation }
  | { kind: 'itself'; fact: string; holds: boolean }

/**
 * The comparison as it must be for it to hold (or, where `holds` is false, for it to fail with its facts known).
 * Undefined where it cannot be decided at all: a parameter without a value, a name that nobody declares.
 */
export function literalOf(
  { fact, operator, value }: Comparison,
  holds: boolean,
  { subjects, parameters }: Context,
): Literal | undefined {
  const subject = subjects.get(fact)
  if (!subject || !operatorOf(operator).factTypes.includes(subject.type)) return undefined
  const effective = holds ? operator : operatorMeanings[operator].complement
  if (typeof value === 'object' && 'fact' in value) {
    const other = subjects.get(value.fact)
    const relation = operatorMeanings[effective].relation?.(fact, value.fact)
    if (!relation || other?.type !== subject.type) return undefined
    return value.fact === fact
      ? { kind: 'itself', fact, holds: relation.kind === 'same' || relation.kind === 'at-most' }
      : { kind: 'relation', relation }
  }
  const given = typeof value === 'object' && 'parameter' in value ? parameters.get(value.parameter) : value
  if (given === undefined) return undefined
  if ((operatorOf(operator).operand === 'list') !== Array.isArray(given)) return undefined
  const required = subject.type === 'date' && typeof given === 'string' ? dayNumber(given) : given
  return { kind: 'values', fact, operator: effective, required: required as Value | readonly Value[] }
}
