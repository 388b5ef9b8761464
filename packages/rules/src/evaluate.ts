import type {
  Assessment,
  CalendarDate,
  CriteriaSet,
  Criterion,
  CriterionEvaluation,
  Evaluation,
  Fact,
  Outcome,
  Reason,
} from '@tieuchi/schemas'
import { windowContaining } from '@tieuchi/schemas/model'
import { parameterValues } from './bind-parameters.js'
import type { Executor } from './executors/executor.js'
import { referenceExecutor } from './executors/reference.js'
import { hashOf } from './hash.js'
import { judgeConditions } from './judge-conditions.js'
import { readingsFor } from './readings.js'
import { distinct, openQuestions } from './reasons.js'
import { requireDate, requirePeriod } from './require-date.js'
import { reportedFactsBehind } from './required-facts.js'
import { openThresholds, overallOutcome, pointsFor, possibleBands, totalScore } from './score.js'
import { version } from './version.js'

export interface EvaluateOptions {
  /** The date on which the law is applied; it picks the dated values of parameters and the assessment window. */
  on: CalendarDate
  /** What runs the conditions; json-rules-engine unless given. */
  executor?: Executor
  /** The set's hash where it is known already, as from a bundle; it is computed otherwise. */
  setHash?: string
}

/**
 * Judges an assessment by a criteria set. Missing and unreadable facts make a criterion `undetermined`, never an
 * exception; `criteriaSet` must have passed `checkCriteriaSet`.
 * Returns a promise because json-rules-engine does.
 * @throws CriteriaError `bad-date` or `bad-period` where it is not clear for when to judge
 */
export async function evaluate(
  criteriaSet: CriteriaSet,
  assessment: Assessment,
  { on, executor = referenceExecutor, setHash = hashOf(criteriaSet) }: EvaluateOptions,
): Promise<Evaluation> {
  requireDate(on)
  const period = assessment?.period ?? windowContaining(criteriaSet.window.start, on)
  requirePeriod(period)
  const parameters = parameterValues(criteriaSet, on, period)
  const readings = readingsFor(criteriaSet, assessment, period, parameters)
  const conditions = criteriaSet.criteria.flatMap(({ condition, applicability }) =>
    applicability ? [condition, applicability] : [condition],
  )
  const reasons = await judgeConditions(conditions, readings, parameters, executor)
  const byId = new Map(criteriaSet.facts.map((fact) => [fact.id, fact]))
  let next = 0
  const criteria = criteriaSet.criteria.map((criterion) => {
    const own = reasons[next++] as Reason
    return judge(criterion, own, criterion.applicability && reasons[next++], byId)
  })
  const score = totalScore(criteriaSet, criteria)
  const outcome = overallOutcome(criteriaSet.outcomeRule, criteria, score, parameters)
  const bands = possibleBands(criteriaSet, outcome, score, parameters)
  return {
    set: { id: criteriaSet.id, revision: criteriaSet.revision, hash: setHash },
    ...subjectOf(assessment),
    on,
    period: { from: period.from, before: period.before },
    outcome,
    score,
    bands,
    criteria,
    missing: distinct([
      ...criteria.flatMap(questionsOf),
      ...openThresholds(criteriaSet, outcome, bands, parameters),
    ]),
    receipt: {
      engine: `@tieuchi/rules@${version}`,
      executor: executor.name,
      setHash,
      assessmentHash: hashOf(asJson(assessment)),
      on,
      outcome,
    },
  }
}

function judge(
  criterion: Criterion,
  reasons: Reason,
  applicability: Reason | undefined,
  byId: ReadonlyMap<string, Fact>,
): CriterionEvaluation {
  const outcome = criterionOutcome(reasons, applicability)
  const evaluation: CriterionEvaluation = {
    id: criterion.id,
    code: criterion.code,
    kind: criterion.kind,
    outcome,
    points: pointsFor(criterion, outcome),
    reasons,
    ...(applicability && { applicability }),
    missing: [],
  }
  const facts = questionsOf(evaluation).flatMap(({ fact }) => fact ?? [])
  return { ...evaluation, missing: reportedFactsBehind(byId, facts) }
}

function criterionOutcome(reasons: Reason, applicability: Reason | undefined): Outcome {
  if (applicability?.outcome === 'not-met') return 'not-applicable'
  return applicability?.outcome === 'undetermined' ? 'undetermined' : reasons.outcome
}

function questionsOf({ outcome, reasons, applicability }: CriterionEvaluation) {
  if (outcome !== 'undetermined') return []
  return distinct([...(applicability ? openQuestions(applicability) : []), ...openQuestions(reasons)])
}

/** Who was assessed, as far as it is readable. */
function subjectOf(assessment: Assessment | null | undefined): Pick<Evaluation, 'subject'> {
  const { subject } = assessment ?? {}
  if (typeof subject !== 'object' || subject === null) return {}
  const { id, name } = subject
  return { subject: { ...(typeof id === 'string' && { id }), ...(typeof name === 'string' && { name }) } }
}

/** The value as JSON carries it: NaN and Infinity become null, undefined disappears. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null))
}
