import type {
  AtLeast,
  Band,
  ConditionOutcome,
  CriterionEvaluation,
  PlainValue,
  PointsOperand,
  Range,
  RequirementEvaluation,
  Requirements,
  Score,
} from '@tieuchi/schemas'
import { allOf } from './all-of.js'
import { isBelowShare } from './decimals.js'
import type { Findings } from './findings.js'

/** What a criterion came to, as far as the verdict rests on it. */
export type JudgedCriterion = Pick<CriterionEvaluation, 'id' | 'kind' | 'outcome' | 'points'> & {
  applicability?: { outcome: ConditionOutcome } | undefined
}

/** How the criteria came out, for what is required of them together. */
export interface Standing {
  criteria: ReadonlyMap<string, JudgedCriterion>
  score: Score | null
  findings: Pick<Findings, 'parameters'> & Partial<Pick<Findings, 'reasonsOf'>>
}

/** Everything that an outcome rule or a band requires besides the outcome, as it came out, in a fixed order. */
export function requirementsOf(
  rule: Requirements & Pick<Band, 'belowPoints' | 'when'>,
  standing: Standing,
): RequirementEvaluation[] {
  const { minimumPoints, belowPoints, minimumShare, mandatory, atLeast = [], when } = rule
  const found: RequirementEvaluation[] = []
  if (minimumPoints !== undefined) found.push(minimumPointsOf(minimumPoints, standing))
  if (belowPoints !== undefined) found.push(belowPointsOf(belowPoints, standing))
  if (minimumShare !== undefined) found.push(minimumShareOf(minimumShare, standing))
  if (mandatory) found.push(mandatoryOf(mandatory, standing))
  found.push(...atLeast.map((count, index) => atLeastOf(count, index, standing)))
  const reasons = when && standing.findings.reasonsOf?.(when)
  if (reasons) {
    found.push({ kind: 'condition', outcome: reasons.outcome, reasons })
  }
  return found
}

/** All requirements together. */
export function outcomeOf(requirements: readonly RequirementEvaluation[]): ConditionOutcome {
  return allOf(requirements.map(({ outcome }) => outcome))
}

function minimumPointsOf(operand: PointsOperand, { score, findings }: Standing): RequirementEvaluation {
  const amount = amountOf(operand, findings.parameters)
  const found = rangeOf(score)
  return { kind: 'minimum-points', outcome: reaches(found, amount.required), ...amount, found }
}

function belowPointsOf(operand: PointsOperand, { score, findings }: Standing): RequirementEvaluation {
  const amount = amountOf(operand, findings.parameters)
  const found = rangeOf(score)
  return { kind: 'below-points', outcome: opposite[reaches(found, amount.required)], ...amount, found }
}

function minimumShareOf(operand: PointsOperand, { criteria, findings }: Standing): RequirementEvaluation {
  const amount = amountOf(operand, findings.parameters)
  const outcomes = [...criteria.values()].map((criterion) => ({
    id: criterion.id,
    outcome: reachesShare(criterion, amount.required),
  }))
  const those = (wanted: ConditionOutcome) =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(({ id }) => id)
  return {
    kind: 'minimum-share',
    outcome: allOf(outcomes.map(({ outcome }) => outcome)),
    ...amount,
    below: those('not-met'),
    open: those('undetermined'),
  }
}

/** Whether a criterion that gives points reaches a percentage of them, or does not apply. */
function reachesShare({ points, applicability }: JudgedCriterion, share: number | null): ConditionOutcome {
  if (!points) return 'met'
  if (share === null) return 'undetermined'
  if (!isBelowShare(points.minimum, points.outOf, share)) return 'met'
  const mayReach = !isBelowShare(points.maximum, points.outOf, share)
  return mayReach || applicability?.outcome === 'undetermined' ? 'undetermined' : 'not-met'
}

function mandatoryOf(ids: readonly string[], { criteria }: Standing): RequirementEvaluation {
  const those = (wanted: ConditionOutcome) => ids.filter((id) => criteria.get(id)?.outcome === wanted)
  const [notMet, open] = [those('not-met'), those('undetermined')]
  const outcome = notMet.length > 0 ? 'not-met' : open.length > 0 ? 'undetermined' : 'met'
  return { kind: 'mandatory', outcome, notMet, open }
}

/** A criterion that does not apply is not met, so it does not count. */
function atLeastOf({ count, of }: AtLeast, index: number, { criteria, findings }: Standing) {
  const amount = amountOf(count, findings.parameters)
  const ids = [...new Set(of)]
  const countOf = (wanted: ConditionOutcome) =>
    ids.filter((id) => criteria.get(id)?.outcome === wanted).length
  const minimum = countOf('met')
  const found = { minimum, maximum: minimum + countOf('undetermined') }
  const outcome = reaches(found, amount.required)
  return { kind: 'at-least' as const, outcome, index, ...amount, found, outOf: ids.length }
}

function amountOf(operand: PointsOperand, parameters: ReadonlyMap<string, PlainValue>) {
  if (typeof operand === 'number') return { required: operand }
  const value = parameters.get(operand.parameter)
  return { required: typeof value === 'number' ? value : null, parameter: operand.parameter }
}

/** A set without scored criteria has no points. */
const rangeOf = (score: Score | null): Range => ({
  minimum: score?.minimum ?? 0,
  maximum: score?.maximum ?? 0,
})

function reaches({ minimum, maximum }: Range, amount: number | null): ConditionOutcome {
  if (amount === null) return 'undetermined'
  if (minimum >= amount) return 'met'
  return maximum < amount ? 'not-met' : 'undetermined'
}

const opposite = { met: 'not-met', 'not-met': 'met', undetermined: 'undetermined' } as const
