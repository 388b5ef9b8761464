import type { Assessment, CalendarDate, CriteriaSet, Evaluation } from '@tieuchi/schemas'
import { windowContaining } from '@tieuchi/schemas/model'
import { possibleBands } from './bands.js'
import { parameterValues } from './bind-parameters.js'
import { evaluateCriterion } from './evaluate-criterion.js'
import { evaluateFacts } from './evaluate-facts.js'
import { evaluateExclusions, isExcluded } from './exclusions.js'
import type { Executor } from './executors/executor.js'
import { referenceExecutor } from './executors/reference.js'
import { findingsFor } from './findings.js'
import { hashOf } from './hash.js'
import { missingForAnswer } from './missing.js'
import { overallOutcome } from './overall-outcome.js'
import { readingsFor } from './readings.js'
import { requireDate, requireInstant, requirePeriod } from './require-date.js'
import { requirementsOf } from './requirements.js'
import { totalScore } from './score.js'
import { version } from './version.js'

export interface EvaluateOptions {
  /** The date on which the law is applied; it picks the dated values of parameters and the assessment window. */
  on: CalendarDate
  /**
   * The instant (ISO 8601, UTC) by whose publications the set was picked, where it was not the latest. It is kept in
   * the evaluation and its receipt and changes nothing else here: see `revisionInForce` and `engine.evaluate`.
   */
  knownAt?: string
  /** What runs the conditions; json-rules-engine unless given. */
  executor?: Executor
  /** The set's hash where it is known already, as from a bundle; it is computed otherwise. */
  setHash?: string
}

/**
 * Judges an assessment by a criteria set. Missing and unreadable facts make a criterion `undetermined`, never an
 * exception; `criteriaSet` must have passed `checkCriteriaSet`.
 * Returns a promise because json-rules-engine does.
 * @throws CriteriaError `bad-date`, `bad-instant` or `bad-period` where it is not clear for when to judge
 */
export async function evaluate(
  criteriaSet: CriteriaSet,
  assessment: Assessment,
  { on, knownAt, executor = referenceExecutor, setHash = hashOf(criteriaSet) }: EvaluateOptions,
): Promise<Evaluation> {
  requireDate(on)
  if (knownAt !== undefined) requireInstant(knownAt)
  const period = assessment?.period ?? windowContaining(criteriaSet.window.start, on)
  requirePeriod(period)
  const parameters = parameterValues(criteriaSet, on, period)
  const readings = readingsFor(criteriaSet, assessment, period, parameters)
  const findings = await findingsFor(criteriaSet, readings, parameters, executor)
  const exclusions = evaluateExclusions(criteriaSet, findings)
  const byId = new Map(criteriaSet.facts.map((fact) => [fact.id, fact]))
  const criteria = criteriaSet.criteria.map((criterion) => evaluateCriterion(criterion, findings, byId))
  const score = totalScore(criteriaSet, criteria)
  const standing = { criteria: new Map(criteria.map((judged) => [judged.id, judged])), score, findings }
  const requirements = requirementsOf(criteriaSet.outcomeRule, standing)
  const excluded = isExcluded(exclusions)
  const outcome = overallOutcome(criteriaSet.outcomeRule, criteria, requirements, excluded)
  const bands = possibleBands(criteriaSet.bands, outcome, standing)
  return {
    set: { id: criteriaSet.id, revision: criteriaSet.revision, hash: setHash },
    ...subjectOf(assessment),
    on,
    ...(knownAt !== undefined && { knownAt }),
    period: { from: period.from, before: period.before },
    outcome,
    ...(exclusions.length > 0 && { exclusions }),
    ...(requirements.length > 0 && { requirements }),
    score,
    bands: bands.map(({ id }) => id),
    criteria,
    facts: evaluateFacts(criteriaSet, readings),
    missing: missingForAnswer({ outcome, exclusions, criteria, requirements, bands }),
    receipt: {
      engine: `@tieuchi/rules@${version}`,
      executor: executor.name,
      setHash,
      assessmentHash: hashOf(assessment),
      on,
      ...(knownAt !== undefined && { knownAt }),
      outcome,
    },
  }
}

/** Who was assessed, as far as it is readable. */
function subjectOf(assessment: Assessment | null | undefined): Pick<Evaluation, 'subject'> {
  const { subject } = assessment ?? {}
  if (typeof subject !== 'object' || subject === null) return {}
  const { id, name } = subject
  return { subject: { ...(typeof id === 'string' && { id }), ...(typeof name === 'string' && { name }) } }
}
