import { evaluate } from '@tieuchi/rules'
import type { Evaluation } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../errors.js'
import { idOf } from '../access/scope.js'
import type { CurrentReading, Stage, YearAssessment } from '../collections/assessment.js'
import type { Settings } from '../settings-defaults.js'
import { type AreaRecords, readAreaRecords } from './area-records.js'
import { type AssessmentInput, assessmentInput } from './assessment-input.js'
import { missingFacts } from './missing.js'
import { readSettings } from './settings.js'
import { type YearCriteria, yearCriteria } from './year-criteria.js'

/** An assessment as it would come out: by which criteria, from what, and the answer. */
export interface Judgement extends AssessmentInput {
  criteria: YearCriteria
  evaluation: Evaluation
}

export interface JudgeOptions {
  /** The last stage whose answers count; all of them unless given. */
  until?: Stage | undefined
  /** The criteria to judge by; those of the year, as they are published now, unless given. */
  criteria?: YearCriteria | undefined
  /** Kept in the evaluation where the criteria are those known at an instant. */
  knownAt?: string | undefined
}

/**
 * Judges an assessment by the records as they stand. Writes nothing.
 * @throws WorkflowError `no-release`, `no-criteria-for-year`, `not-found` where its area is not in the register
 */
export async function judge(
  req: PayloadRequest,
  assessment: Pick<YearAssessment, 'area' | 'year' | 'setId' | 'answers'>,
  options: JudgeOptions = {},
): Promise<Judgement> {
  const criteria = options.criteria ?? (await yearCriteria(req, assessment.setId, assessment.year))
  const area = idOf(assessment.area) as string
  const [settings, found] = await Promise.all([
    readSettings(req),
    readAreaRecords(req, [area], { year: assessment.year, period: criteria.period }),
  ])
  const records = found.get(area)
  if (!records) throw new WorkflowError('not-found', req)
  return judgeRecords(assessment, { ...options, criteria, settings, records })
}

/** Judges an assessment by records that were read already. */
export async function judgeRecords(
  assessment: Pick<YearAssessment, 'answers'>,
  {
    criteria,
    settings,
    records,
    until,
    knownAt,
  }: JudgeOptions & { criteria: YearCriteria; settings: Settings; records: AreaRecords },
): Promise<Judgement> {
  const answers = assessment.answers ?? {}
  const together = assessmentInput({ criteria, records, settings, answers, ...(until && { until }) })
  // As it will be stored, so that the hash in the receipt is that of what is stored.
  const input = JSON.parse(JSON.stringify(together.input)) as typeof together.input
  const evaluation = evaluate(criteria.criteriaSet, input, {
    on: criteria.on,
    setHash: criteria.hash,
    ...(knownAt !== undefined && { knownAt }),
  })
  return { input, readings: together.readings, criteria, evaluation }
}

/** What overviews keep of a judgement. */
export function currentReading({ evaluation, readings }: Judgement, at: string): CurrentReading {
  const codesWith = (outcome: string) =>
    evaluation.criteria.filter((criterion) => criterion.outcome === outcome).map(({ id }) => id)
  const facts = (evaluation.facts ?? []).map(({ id, value }) => [id, Array.isArray(value) ? null : value])
  return {
    at,
    revision: evaluation.set.revision,
    outcome: evaluation.outcome,
    facts: Object.fromEntries(facts),
    notMet: codesWith('not-met'),
    undetermined: codesWith('undetermined'),
    missing: missingFacts(evaluation, readings),
  }
}
