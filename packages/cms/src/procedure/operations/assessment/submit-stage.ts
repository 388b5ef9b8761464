import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import type { ErrorCode } from '../../../i18n/errors.js'
import { languageOf } from '../../../i18n/language.js'
import type { Departure, Stage, YearAssessment } from '../../collections/assessment.js'
import { currentReading, type Judgement, judge } from '../../records/judge.js'
import { missingFacts } from '../../records/missing.js'
import { daysAfter, momentOf, todayOf } from '../../records/today.js'
import { departures } from './departures.js'
import { assessmentById, assessmentFor, changeAssessment, verdictOf } from './load.js'
import { refuseOwnFiling } from './own-filing.js'
import { stageBefore, submissions } from './stages.js'
import type { SubmitStage } from './step.js'
import { withdrawOthers, withdrawVerdict, writeVerdict } from './write-verdict.js'

/** The most characters of one reason. */
const longest = 2000

/**
 * Hands in a stage: what is recorded and attested by now is judged and frozen in a verdict. Every missing fact is
 * supplied or explained, and every difference from the stage before has its reason.
 * @throws WorkflowError naming what stands in the way
 */
export async function submitStage(stage: Stage, options: SubmitStage): Promise<YearAssessment> {
  const { req, reasons } = options
  const { step, from, to } = submissions[stage]
  if (Object.values(reasons ?? {}).some((reason) => reason.length > longest)) {
    throw new WorkflowError('text-too-long', req, { longest })
  }
  const assessment = await assessmentFor(step, options, [from])
  if (stage !== 'self') await refuseOwnFiling(req, assessment)
  const judged = await judge(req, assessment, { until: stage })
  refuseTooEarly(req, stage, assessment, judged)
  refuseUnexplained(req, stage, judged)
  const found = await departuresFrom(req, assessment, judged, stage, reasons)
  const verdict = await writeVerdict(req, assessment, judged, { stage, departures: found })
  const { outcome } = judged.evaluation
  const changes: Partial<YearAssessment> = {
    status: to,
    ...judged.criteria.period,
    submitted: {
      ...assessment.submitted,
      [stage]: { verdict: verdict.id, outcome, at: verdict.at, by: verdict.by, departures: found },
    },
    ...(stage === 'final' && { outcome }),
    current: currentReading(judged, momentOf(req)),
    currentOutcome: outcome,
  }
  try {
    const changed = await changeAssessment(req, assessment, changes)
    await withdrawOthers(req, { id: verdict.id, stage }, changed)
    return changed
  } catch (error) {
    // Only what was not taken is taken back: the row names the verdict that was given.
    const { submitted } = await assessmentById(req, assessment.id)
    if (submitted[stage]?.verdict !== verdict.id) await withdrawVerdict(req, verdict)
    throw error
  }
}

/** A year is judged when it is over, and the final word is said when the time for comments is. */
function refuseTooEarly(
  req: PayloadRequest,
  stage: Stage,
  { posting }: YearAssessment,
  { criteria }: Judgement,
): void {
  const today = todayOf(req)
  if (today <= criteria.on) {
    throw new WorkflowError('window-still-open', req, { lastDay: formatDate(criteria.on, languageOf(req)) })
  }
  if (stage === 'final' && posting && today < posting.before) {
    throw new WorkflowError('posting-not-over', req, {
      lastDay: formatDate(daysAfter(posting.before, -1), languageOf(req)),
    })
  }
}

/** At the first stage the board answers for what it supplies; later the police answer for everything. */
function refuseUnexplained(req: PayloadRequest, stage: Stage, judged: Judgement): void {
  const explained = new Set(
    judged.readings
      .filter(({ answer }) => answer?.value === null && Boolean(answer.note?.trim()))
      .map(({ fact }) => fact),
  )
  const unexplained = missingFacts(judged.evaluation, judged.readings).filter(
    ({ fact, supplier }) => !explained.has(fact) && (stage !== 'self' || supplier === 'board'),
  )
  if (unexplained.length > 0) throw refusal('facts-missing', req, judged, unexplained)
}

async function departuresFrom(
  req: PayloadRequest,
  assessment: YearAssessment,
  judged: Judgement,
  stage: Stage,
  reasons: SubmitStage['reasons'],
): Promise<Departure[]> {
  const earlier = stageBefore(stage)
  const before = earlier && (await verdictOf(req, assessment, earlier))
  if (!before) return []
  const found = departures(before.evaluation, judged, { stage, reasons })
  const unexplained = found.filter(({ reason }) => reason === '')
  if (unexplained.length > 0) throw refusal('departures-unexplained', req, judged, unexplained)
  return found
}

function refusal(
  code: ErrorCode,
  req: PayloadRequest,
  { criteria }: Judgement,
  about: readonly { fact: string }[],
): WorkflowError {
  const ids = [...new Set(about.map(({ fact }) => fact))]
  const labels = ids.map((id) => {
    const fact = criteria.criteriaSet.facts.find((one) => one.id === id)
    return fact ? textIn(fact.label, languageOf(req)) : id
  })
  return new WorkflowError(code, req, { facts: ids, labels: labels.join('; ') })
}
