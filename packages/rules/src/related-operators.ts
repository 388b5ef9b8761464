import type { OperatorId } from '@tieuchi/schemas/model'

/** The operator that holds exactly where this one does not. */
export const opposite: Record<OperatorId, OperatorId> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  in: 'notIn',
  notIn: 'in',
}

/** The operator with which a comparison says the same when its sides change places; lists have only one place. */
export const mirrored: Record<OperatorId, OperatorId> = {
  equal: 'equal',
  notEqual: 'notEqual',
  lessThan: 'greaterThan',
  lessThanInclusive: 'greaterThanInclusive',
  greaterThan: 'lessThan',
  greaterThanInclusive: 'lessThanInclusive',
  in: 'in',
  notIn: 'notIn',
}
