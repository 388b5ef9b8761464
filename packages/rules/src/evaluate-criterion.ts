import type { Criterion, CriterionEvaluation, Fact, Outcome, Reason } from '@tieuchi/schemas'
import type { Findings } from './findings.js'
import { missingFor } from './missing.js'
import { evaluatePoints } from './points.js'
import { reportedFactsBehind } from './required-facts.js'

/** A criterion as it came out, with its reasons, its points and the reported facts that it still needs. */
export function evaluateCriterion(
  criterion: Criterion,
  findings: Findings,
  facts: ReadonlyMap<string, Fact>,
): CriterionEvaluation {
  const reasons = findings.reasonsOf(criterion.condition)
  const applicability = criterion.applicability && findings.reasonsOf(criterion.applicability)
  const { points, ...how } = evaluatePoints(criterion, findings)
  const evaluation = {
    id: criterion.id,
    code: criterion.code,
    kind: criterion.kind,
    outcome: outcomeOf(reasons, applicability),
    points,
    reasons,
    ...(applicability && { applicability }),
    ...how,
  }
  const asked = missingFor(evaluation).flatMap(({ fact }) => fact ?? [])
  return { ...evaluation, missing: reportedFactsBehind(facts, asked) }
}

function outcomeOf(reasons: Reason, applicability: Reason | undefined): Outcome {
  if (applicability?.outcome === 'not-met') return 'not-applicable'
  return applicability?.outcome === 'undetermined' ? 'undetermined' : reasons.outcome
}
