import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { Matter, MatterEvent } from '../../collections/matter.js'
import { refuseWith } from '../../hooks/check.js'
import { changeIfUnchanged } from '../../hooks/claim-edition.js'
import { exchangeProblems as texts } from '../../i18n/exchange.js'
import { momentOf, todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById } from '../record-for-step.js'
import { matterForOwner, type OnMatter } from './matter-for-owner.js'
import { tellOfAnswer } from './tell.js'

/**
 * Answers a matter, today. The board of its area is told.
 * @throws WorkflowError as `matterForOwner`; ValidationError where nothing is said
 */
export async function answerMatter({ answer, ...on }: OnMatter & { answer: unknown }): Promise<Matter> {
  const { req } = on
  const matter = await matterForOwner(on)
  const text = typeof answer === 'string' ? answer.trim() : ''
  if (text === '') refuseWith(procedureSlugs.matters, [{ path: 'answer', message: texts.answerMissing }], req)
  if (text.length > 4000)
    refuseWith(procedureSlugs.matters, [{ path: 'answer', message: texts.tooLong }], req)
  const by = actorOf(req.user as never)
  const event: MatterEvent = { what: 'answered', at: momentOf(req), by }
  const changed = await changeIfUnchanged(req, procedureSlugs.matters, matter, {
    answer: text,
    answeredOn: todayOf(req),
    answeredBy: by,
    history: [...(matter.history ?? []), event],
  })
  if (!changed) throw new WorkflowError('record-edited-meanwhile', req)
  const answered = (await recordById<Matter>(req, procedureSlugs.matters, matter.id)) as Matter
  await tellOfAnswer(req, answered)
  return answered
}
