import type { Endpoint, PayloadRequest } from 'payload'
import { bodyOf, endpoint, numberOf, textOf } from '../../endpoints/endpoint.js'
import { WorkflowError } from '../../errors.js'
import { rowOf } from '../../mapping/row.js'
import { answersFor } from '../access/own-answers.js'
import type { Member } from '../access/scope.js'
import type { YearAssessment } from '../collections/assessment.js'
import { readableAssessment } from '../operations/assessment/load.js'
import {
  appraise,
  comment,
  finalise,
  type OnAssessment,
  openYear,
  post,
  propose,
  refreshAll,
  reopen,
  rerun,
  type SubmitStage,
  saveAnswers,
  selfAssess,
  sendBack,
} from '../operations/assessment/steps.js'

/** The steps of an assessment; each answers with the assessment as it is afterwards. */
export const assessmentEndpoints: Endpoint[] = [
  endpoint('post', '/open-year', async (req) => {
    if (!req.user) throw new WorkflowError('not-logged-in', req)
    const { year, setId } = await bodyOf(req)
    const opened = await openYear({ req, year: numberOf(year) ?? Number.NaN, setId: textOf(setId) })
    return Response.json(opened)
  }),
  step('/:id/answers', (on, { answers }) => saveAnswers({ ...on, answers: rowOf(answers) as never })),
  step('/:id/self-assess', (on, { reasons }) => selfAssess({ ...on, reasons: reasonsIn(reasons) })),
  step('/:id/appraise', (on, { reasons }) => appraise({ ...on, reasons: reasonsIn(reasons) })),
  step('/:id/post', (on) => post(on)),
  step('/:id/comment', (on, { from, text }) =>
    comment({ ...on, from: textOf(from) ?? '', text: textOf(text) ?? '' }),
  ),
  step('/:id/finalise', (on, { reasons }) => finalise({ ...on, reasons: reasonsIn(reasons) })),
  step('/:id/propose', (on, { recommends, reasons }) =>
    propose({ ...on, recommends: textOf(recommends) as 'recognise', reasons: textOf(reasons) ?? '' }),
  ),
  step('/:id/return', (on, { reason }) => sendBack({ ...on, reason: textOf(reason) ?? '' })),
  step('/:id/reopen', (on, { reason }) => reopen({ ...on, reason: textOf(reason) ?? '' })),
  endpoint('post', '/:id/rerun', async (req) => {
    const { edition } = await bodyOf(req)
    return Response.json(await rerun({ req, id: idOf(req), edition: numberOf(edition) }))
  }),
  endpoint('post', '/:id/refresh', async (req) => {
    const assessment = await readableAssessment(req, idOf(req))
    await refreshAll(req, [assessment])
    return Response.json({ assessment: shownTo(req, await readableAssessment(req, assessment.id)) })
  }),
]

function step(
  path: string,
  take: (on: OnAssessment, body: Record<string, unknown>) => Promise<YearAssessment>,
): Endpoint {
  return endpoint('post', path, async (req) => {
    const { edition, ...body } = await bodyOf(req)
    const assessment = await take({ req, id: idOf(req), edition: numberOf(edition) }, body)
    return Response.json({ assessment: shownTo(req, assessment) })
  })
}

/** The assessment as its reader would read it: `answers` narrowed, and `current` for the sheet to show. */
function shownTo(req: PayloadRequest, { current: _, ...assessment }: YearAssessment): object {
  const answers = answersFor(req.user as unknown as Member | null, assessment)
  return { ...assessment, answers }
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

const reasonsIn = (given: unknown): SubmitStage['reasons'] =>
  Object.fromEntries(
    Object.entries(rowOf(given)).flatMap(([fact, reason]) => {
      const text = textOf(reason)
      return text === undefined ? [] : [[fact, text]]
    }),
  )
