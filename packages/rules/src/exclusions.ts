import type { ConditionOutcome, CriteriaSet, ExclusionEvaluation } from '@tieuchi/schemas'
import type { Findings } from './findings.js'

/** Every reason for which the set does not assess a subject, as it came out. */
export function evaluateExclusions(
  { exclusions = [] }: CriteriaSet,
  { reasonsOf }: Findings,
): ExclusionEvaluation[] {
  return exclusions.map(({ id, when }) => {
    const reasons = reasonsOf(when)
    return { id, outcome: reasons.outcome, reasons }
  })
}

/** Whether the subject is left out: one reason is enough. */
export function isExcluded(exclusions: readonly Pick<ExclusionEvaluation, 'outcome'>[]): ConditionOutcome {
  const outcomes = exclusions.map(({ outcome }) => outcome)
  if (outcomes.includes('met')) return 'met'
  return outcomes.includes('undetermined') ? 'undetermined' : 'not-met'
}
