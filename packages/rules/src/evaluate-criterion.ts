import type { ConditionOutcome, Criterion, CriterionEvaluation, Fact, Outcome } from '@tieuchi/schemas'
import type { Findings } from './findings.js'
import { missingFor } from './missing.js'
import { evaluatePoints } from './points.js'
import { reportedFactsBehind } from './required-facts.js'

/** A criterion as it came out, with its reasons, its points and the reported facts that it still needs. */
export function evaluateCriterion(
  criterion: Criterion,
  findings: Findings,
  factsById: () => ReadonlyMap<string, Fact>,
): CriterionEvaluation {
  const reasons = findings.reasonsOf(criterion.condition)
  const applicability = criterion.applicability && findings.reasonsOf(criterion.applicability)
  const { points, ...how } = evaluatePoints(criterion, findings)
  const evaluation: CriterionEvaluation = {
    id: criterion.id,
    code: criterion.code,
    kind: criterion.kind,
    outcome: whereApplicable(reasons.outcome, applicability?.outcome),
    points,
    reasons,
    ...(applicability && { applicability }),
    ...how,
    missing: [],
  }
  const asked = missingFor(evaluation).flatMap(({ fact }) => fact ?? [])
  if (asked.length > 0) evaluation.missing = reportedFactsBehind(factsById(), asked)
  return evaluation
}

/** The outcome of a criterion whose applicability, where it has one, came out so. */
export function whereApplicable(outcome: ConditionOutcome, applies: ConditionOutcome | undefined): Outcome {
  if (applies === 'not-met') return 'not-applicable'
  return applies === 'undetermined' ? 'undetermined' : outcome
}
