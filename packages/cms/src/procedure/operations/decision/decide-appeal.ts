import { formatDate } from '@tieuchi/schemas/model'
import { type PayloadRequest, ValidationError } from 'payload'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import type { Appeal } from '../../collections/appeal.js'
import type { YearAssessment } from '../../collections/assessment.js'
import type { Decision } from '../../collections/decision.js'
import type { Verdict } from '../../collections/verdict.js'
import { outcomeLabels } from '../../i18n/assessment.js'
import { decisionTexts } from '../../i18n/decisions.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById, recordForStep } from '../record-for-step.js'
import { refuseOwnWork } from './own-work.js'
import { dayProblem } from './paper.js'

export interface DecideAppeal {
  req: PayloadRequest
  id: string
  /** `upheld` or `overturned`. */
  result: unknown
  answer: unknown
  /** Today unless given. */
  answeredOn?: unknown
}

/**
 * Answers an appeal, once. It can be granted where the re-run under the criteria as they stood is `met`; then a
 * recognition can be decided.
 * @throws WorkflowError `appeal-answered`, `appeal-not-judged`, `appeal-not-met`, `own-work`; ValidationError naming
 * what is wrong
 */
export async function decideAppeal({ req, id, result, answer, answeredOn }: DecideAppeal): Promise<Appeal> {
  const { appeal } = await openAppeal(req, id)
  const verdict = appeal.verdict && (await recordById<Verdict>(req, procedureSlugs.verdicts, appeal.verdict))
  if (!verdict) throw new WorkflowError('appeal-not-judged', req)
  const changes = readAnswer(req, appeal, { result, answer, answeredOn: answeredOn ?? todayOf(req) })
  if (changes.result === 'overturned' && verdict.outcome !== 'met') {
    const outcomeLabel = outcomeLabels[verdict.outcome][languageOf(req)]
    throw new WorkflowError('appeal-not-met', req, { outcomeLabel })
  }
  const answeredBy = actorOf(req.user ?? { id: 'system' })
  if (!(await changeOpenAppeal(req, appeal, { ...changes, answeredBy }))) {
    throw new WorkflowError('record-edited-meanwhile', req)
  }
  return { ...appeal, ...changes, answeredBy }
}

/**
 * An appeal that a person may judge and answer now, with its refusal.
 * @throws WorkflowError `own-work`, `appeal-answered`
 */
export async function openAppeal(
  req: PayloadRequest,
  id: string,
): Promise<{ appeal: Appeal; decision: Decision; assessment: YearAssessment }> {
  const appeal = await recordForStep<Appeal>('decide-appeal', req, procedureSlugs.appeals, id)
  if (appeal.result) {
    const date = formatDate(appeal.answeredOn ?? '', languageOf(req))
    throw new WorkflowError('appeal-answered', req, { date })
  }
  const decision = (await recordById<Decision>(req, procedureSlugs.decisions, appeal.decision)) as Decision
  const assessment = (await recordById<YearAssessment>(
    req,
    procedureSlugs.assessments,
    decision.assessment,
  )) as YearAssessment
  if (appeal.by.id === String(req.user?.id)) throw new WorkflowError('own-work', req)
  await refuseOwnWork(req, assessment)
  return { appeal, decision, assessment }
}

/** Changes an appeal in one statement, only while it is not answered and its verdict is the one that was seen. */
export async function changeOpenAppeal(
  req: PayloadRequest,
  seen: Appeal,
  changes: Partial<Appeal>,
): Promise<boolean> {
  const changed = await req.payload.db.updateOne({
    collection: procedureSlugs.appeals,
    where: {
      and: [
        { id: { equals: seen.id } },
        { result: { exists: false } },
        seen.verdict ? { verdict: { equals: seen.verdict } } : { verdict: { exists: false } },
      ],
    },
    data: { ...changes, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  return changed !== null
}

function readAnswer(
  req: PayloadRequest,
  appeal: Appeal,
  input: { result: unknown; answer: unknown; answeredOn: unknown },
): Pick<Appeal, 'result' | 'answer' | 'answeredOn'> {
  const words = decisionTexts[languageOf(req)].problems
  const errors: { path: string; message: string }[] = []
  const answer = typeof input.answer === 'string' ? input.answer.trim() : ''
  if (input.result !== 'upheld' && input.result !== 'overturned') {
    errors.push({ path: 'result', message: words.noResult })
  }
  if (answer === '') errors.push({ path: 'answer', message: words.missing.answer })
  if (answer.length > 4000) errors.push({ path: 'answer', message: words.tooLong(4000) })
  const message = dayProblem(req, input.answeredOn, { notBefore: appeal.filedOn, why: 'appealed' })
  if (message) errors.push({ path: 'answeredOn', message })
  if (errors.length > 0) throw new ValidationError({ collection: procedureSlugs.appeals, errors, req }, req.t)
  return {
    result: input.result as Appeal['result'],
    answer,
    answeredOn: input.answeredOn as Appeal['answeredOn'],
  }
}
