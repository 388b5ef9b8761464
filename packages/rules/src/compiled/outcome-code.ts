import type { ConditionOutcome, Outcome } from '@tieuchi/schemas'

/**
 * The outcomes as small numbers, which fit in flat arrays. Those of conditions come first and in such an order that
 * `all` is the least of its parts, `any` the greatest, and `not` what is missing to the greatest: Kleene’s logic.
 */
export const outcomes = ['not-met', 'undetermined', 'met', 'not-applicable'] as const satisfies Outcome[]

export const notMet = 0
export const open = 1
export const met = 2
export const notApplicable = 3

/** The outcome that a number stands for. */
export const outcomeOf = (code: number): Outcome => outcomes[code] as Outcome

/** The outcome of a condition that a number stands for. */
export const conditionOutcomeOf = (code: number): ConditionOutcome => outcomes[code] as ConditionOutcome
