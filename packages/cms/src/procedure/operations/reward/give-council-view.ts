import type { CalendarDate } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { CouncilView, Nomination } from '../../collections/nomination.js'
import { type Problem, refuseWith } from '../../hooks/check.js'
import { changeIfUnchanged } from '../../hooks/claim-edition.js'
import { rewardProblems as texts } from '../../i18n/rewards.js'
import { rewardCriteria } from '../../records/reward-criteria.js'
import { momentOf, todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById } from '../record-for-step.js'
import { judgeNomination } from './judge-nomination.js'
import { nominationForStep, type OnNomination } from './nomination-for-step.js'
import { requireEligible } from './require-eligible.js'

export interface GiveCouncilView extends OnNomination {
  /** `support` or `against`. */
  view: unknown
  /** The day of the session, today or earlier. */
  on: unknown
  /** Needed where the council is against. */
  note?: unknown
}

/**
 * Records the council's view. The nomination and its eligibility are frozen from now on; until the decision the council
 * can give another view, and the one before is kept.
 * @throws WorkflowError as `nominationForStep`; `no-criteria-for-year`, `eligibility-open`, `not-eligible` where support
 * is for somebody who is not eligible; ValidationError naming everything that is wrong
 */
export async function giveCouncilView({ view, on, note, ...of }: GiveCouncilView): Promise<Nomination> {
  const { req } = of
  const nomination = await nominationForStep('give-council-view', of)
  const text = typeof note === 'string' ? note.trim() : ''
  refuseWith(procedureSlugs.nominations, problemsOf(view, on, text, todayOf(req)), req)
  const criteria = await rewardCriteria(req, nomination)
  const eligibility = await judgeNomination(req, nomination, criteria)
  if (view === 'support') requireEligible(req, eligibility, criteria.criteriaSet)
  const given: CouncilView = {
    view: view as CouncilView['view'],
    note: text || null,
    on: on as CalendarDate,
    at: momentOf(req),
    by: actorOf(req.user as never),
  }
  const { before = [], ...last } = nomination.council ?? ({} as NonNullable<Nomination['council']>)
  const earlier = nomination.council ? [...before, last] : []
  const changed = await changeIfUnchanged(req, procedureSlugs.nominations, nomination, {
    status: 'considered',
    eligibility,
    eligible: eligibility.outcome,
    council: { ...given, ...(earlier.length > 0 && { before: earlier }) },
  })
  if (!changed) throw new WorkflowError('record-edited-meanwhile', req)
  return (await recordById<Nomination>(req, procedureSlugs.nominations, nomination.id)) as Nomination
}

function problemsOf(view: unknown, on: unknown, note: string, today: CalendarDate): Problem[] {
  const problems: Problem[] = []
  if (view !== 'support' && view !== 'against') problems.push({ path: 'view', message: texts.noView })
  if (!isCalendarDate(on)) problems.push({ path: 'on', message: texts.notADay })
  else if (on > today) problems.push({ path: 'on', message: texts.future })
  if (view === 'against' && note === '') problems.push({ path: 'note', message: texts.noteMissing })
  if (note.length > 4000) problems.push({ path: 'note', message: texts.tooLong })
  return problems
}
