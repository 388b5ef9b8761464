import type { ConditionOutcome, Outcome, OutcomeRule, RequirementEvaluation } from '@tieuchi/schemas'
import { allOf } from './all-of.js'
import type { JudgedCriterion } from './requirements.js'

/**
 * The outcome of the whole: every required criterion that applies is met, and what the rule requires besides.
 * A subject that is excluded is not assessed; while that is open, no verdict is given that might not be due.
 * Where nothing applies the whole does not, and where it is open whether anything applies the whole is open too.
 */
export function overallOutcome(
  rule: OutcomeRule,
  criteria: readonly JudgedCriterion[],
  requirements: readonly Pick<RequirementEvaluation, 'outcome'>[],
  excluded: ConditionOutcome,
): Outcome {
  if (excluded === 'met') return 'not-applicable'
  const outcome = outcomeWhereAssessed(rule, criteria, requirements)
  return excluded === 'undetermined' && outcome !== 'not-applicable' ? 'undetermined' : outcome
}

function outcomeWhereAssessed(
  rule: OutcomeRule,
  criteria: readonly JudgedCriterion[],
  requirements: readonly Pick<RequirementEvaluation, 'outcome'>[],
): Outcome {
  const named = new Set([...(rule.mandatory ?? []), ...(rule.atLeast ?? []).flatMap(({ of }) => of)])
  const decisive = criteria.filter(({ id, kind }) => kind !== 'advisory' || named.has(id))
  if (decisive.length > 0 && decisive.every(({ outcome }) => outcome === 'not-applicable'))
    return 'not-applicable'
  if (decisive.length > 0 && decisive.every(mayNotApply)) return 'undetermined'
  const required = criteria.filter(({ kind }) => kind === 'required').map(({ outcome }) => outcome)
  return allOf([
    ...required.filter((outcome) => outcome !== 'not-applicable'),
    ...requirements.map(({ outcome }) => outcome),
  ])
}

function mayNotApply({ outcome, applicability }: JudgedCriterion): boolean {
  return outcome === 'not-applicable' || applicability?.outcome === 'undetermined'
}
