import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import { rowOf } from '../../../mapping/row.js'
import { idOf } from '../../access/scope.js'
import type { Answers, YearAssessment } from '../../collections/assessment.js'
import { currentReading, judge } from '../../records/judge.js'
import { momentOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { checkAnswers, filesIn } from './check-answers.js'
import { assessmentFor, changeAssessment, readableAssessment, wrongStatus } from './load.js'
import { refuseOwnFiling } from './own-filing.js'
import { openStage, submissions } from './stages.js'
import type { SaveAnswers } from './step.js'

/** So many files are looked up for one request; more are not taken. */
const mostFiles = 200

/**
 * Keeps what is attested at the stage that is being filled in: all of it, or none where anything is wrong.
 * @throws WorkflowError `answers-refused` with every problem, and those of any step
 */
export async function saveAnswers({
  req,
  id,
  edition,
  answers: given,
}: SaveAnswers): Promise<YearAssessment> {
  const { status } = await readableAssessment(req, id)
  const stage = openStage(status)
  if (!stage) throw wrongStatus(req, status)
  const assessment = await assessmentFor(submissions[stage].step, { req, id, edition }, [status])
  if (stage !== 'self') await refuseOwnFiling(req, assessment)
  const judged = await judge(req, assessment, { until: stage })
  const json = rowOf(given)
  const files = await filesOf(req, assessment.area, json)
  const { answers, problems } = checkAnswers(json, { stage, judged, language: languageOf(req), files })
  if (problems.length > 0) {
    const problem = problems.map(({ message }) => message).join(' ')
    throw new WorkflowError('answers-refused', req, { problem, problems })
  }
  const signed = { by: actorOf(req.user ?? { id: 'system' }), at: momentOf(req) }
  const own: Answers = { ...assessment.answers[stage] }
  for (const [fact, answer] of Object.entries(answers)) {
    if (answer === null) delete own[fact]
    else own[fact] = { ...answer, ...signed }
  }
  const changed = { ...assessment, answers: { ...assessment.answers, [stage]: own } }
  const current = currentReading(await judge(req, changed), momentOf(req))
  return changeAssessment(req, assessment, {
    answers: changed.answers,
    current,
    currentOutcome: current.outcome,
  })
}

/** Which of the files that answers name belong to the area. */
async function filesOf(
  req: PayloadRequest,
  area: string,
  answers: Record<string, unknown>,
): Promise<ReadonlySet<string>> {
  const asked = Object.values(answers).flatMap((answer) =>
    answer === null ? [] : filesIn(rowOf(answer).files),
  )
  // One by one, because an id that is none of this database's must not make the query fail.
  const found = await Promise.all(
    [...new Set(asked)].slice(0, mostFiles).map((id) =>
      req.payload.findByID({
        collection: procedureSlugs.files,
        id,
        depth: 0,
        disableErrors: true,
        req,
      }),
    ),
  )
  const own = found.filter((file) => file && idOf((file as unknown as { area: string }).area) === area)
  return new Set(own.map((file) => String(file?.id)))
}
