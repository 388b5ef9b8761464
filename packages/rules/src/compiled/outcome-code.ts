import type { ConditionOutcome, Outcome } from '@tieuchi/schemas'

/** The outcomes as small numbers, which fit in flat arrays. Those of conditions come first. */
export const outcomes = ['not-met', 'met', 'undetermined', 'not-applicable'] as const satisfies Outcome[]

export const notMet = 0
export const met = 1
export const open = 2
export const notApplicable = 3

/** The outcome that a number stands for. */
export const outcomeOf = (code: number): Outcome => outcomes[code] as Outcome

/** The outcome of a condition that a number stands for. */
export const conditionOutcomeOf = (code: number): ConditionOutcome => outcomes[code] as ConditionOutcome
