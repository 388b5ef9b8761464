import type { ConditionOutcome } from '@tieuchi/schemas'

/** All of several in three-valued logic: one that is not met decides, else one that is open leaves it open. */
export function allOf(outcomes: readonly ConditionOutcome[]): ConditionOutcome {
  if (outcomes.includes('not-met')) return 'not-met'
  return outcomes.includes('undetermined') ? 'undetermined' : 'met'
}
