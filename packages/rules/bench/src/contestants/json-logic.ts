import type { Comparison } from '@tieuchi/schemas'
import type { Case } from '../cases/case.js'
import { type BoundCondition, boundCriteria, isFactReference } from './bound-conditions.js'

/** JSON that JsonLogic runs. */
export type JsonLogic = boolean | number | string | JsonLogic[] | { [operation: string]: JsonLogic }

const operations: Record<Comparison['operator'], (found: JsonLogic, required: JsonLogic) => JsonLogic> = {
  equal: (found, required) => ({ '===': [found, required] }),
  notEqual: (found, required) => ({ '!==': [found, required] }),
  lessThan: (found, required) => ({ '<': [found, required] }),
  lessThanInclusive: (found, required) => ({ '<=': [found, required] }),
  greaterThan: (found, required) => ({ '>': [found, required] }),
  greaterThanInclusive: (found, required) => ({ '>=': [found, required] }),
  in: (found, required) => ({ in: [found, required] }),
  notIn: (found, required) => ({ '!': [{ in: [found, required] }] }),
}

/** All criteria as one rule, which stops at the first that is not met. */
export function jsonLogicFor({ set }: Case): JsonLogic {
  return { and: boundCriteria(set).map(({ condition }) => logicOf(condition)) }
}

function logicOf(condition: BoundCondition): JsonLogic {
  if ('all' in condition) return { and: condition.all.map(logicOf) }
  if ('any' in condition) return { or: condition.any.map(logicOf) }
  if ('not' in condition) return { '!': [logicOf(condition.not)] }
  const { fact, operator, value } = condition
  return operations[operator](
    { var: fact },
    isFactReference(value) ? { var: value.fact } : (value as JsonLogic),
  )
}
