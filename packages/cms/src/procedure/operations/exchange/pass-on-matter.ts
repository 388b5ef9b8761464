import type { CalendarDate } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { Matter, MatterEvent, MatterOwner } from '../../collections/matter.js'
import { type Problem, refuseWith } from '../../hooks/check.js'
import { changeIfUnchanged } from '../../hooks/claim-edition.js'
import { ownerLabels, exchangeProblems as texts } from '../../i18n/exchange.js'
import { momentOf, todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById } from '../record-for-step.js'
import { matterForOwner, type OnMatter } from './matter-for-owner.js'
import { tellNewOwner } from './tell.js'

export interface PassOn extends OnMatter {
  /** `police` or `committee`; the same as before unless given. */
  owner?: unknown
  /** The new day to answer by; the same as before unless given. */
  dueOn?: unknown
  reason: unknown
}

/**
 * Gives a matter another owner or another day, and keeps why. The new owner is told.
 * @throws WorkflowError as `matterForOwner`; ValidationError naming everything that is wrong
 */
export async function passOnMatter({ owner, dueOn, reason, ...on }: PassOn): Promise<Matter> {
  const { req } = on
  const matter = await matterForOwner(on)
  const next = {
    owner: (owner ?? matter.owner) as MatterOwner,
    dueOn: (dueOn ?? matter.dueOn) as CalendarDate,
  }
  const why = typeof reason === 'string' ? reason.trim() : ''
  const today = todayOf(req)
  const problems: Problem[] = []
  const unchanged = next.owner === matter.owner && next.dueOn === matter.dueOn
  if (!Object.hasOwn(ownerLabels, next.owner) || unchanged) {
    problems.push({ path: 'owner', message: texts.sameOwner })
  }
  if (!isCalendarDate(next.dueOn)) problems.push({ path: 'dueOn', message: texts.notADay })
  else if (next.dueOn !== matter.dueOn && next.dueOn < today) {
    problems.push({ path: 'dueOn', message: texts.dueInPast(today) })
  }
  if (why === '') problems.push({ path: 'reason', message: texts.reasonMissing })
  if (why.length > 4000) problems.push({ path: 'reason', message: texts.tooLong })
  refuseWith(procedureSlugs.matters, problems, req)
  const event: MatterEvent = {
    what: 'passed-on',
    at: momentOf(req),
    by: actorOf(req.user as never),
    reason: why,
    before: { owner: matter.owner, dueOn: matter.dueOn },
  }
  const history = [...(matter.history ?? []), event]
  if (!(await changeIfUnchanged(req, procedureSlugs.matters, matter, { ...next, history }))) {
    throw new WorkflowError('record-edited-meanwhile', req)
  }
  const passed = (await recordById<Matter>(req, procedureSlugs.matters, matter.id)) as Matter
  if (next.owner !== matter.owner) await tellNewOwner(req, passed)
  return passed
}
