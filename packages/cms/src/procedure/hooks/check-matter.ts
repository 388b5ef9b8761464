import type { Matter } from '../collections/matter.js'
import { exchangeProblems as texts } from '../i18n/exchange.js'
import { todayOf } from '../records/today.js'
import { type Checked, check, type Problem } from './check.js'

/** What is wrong with a matter: raised on a day to come, or due before it was raised. */
export function matterProblems({ record, req }: Checked<Matter>): Problem[] {
  const { raisedOn, dueOn } = record
  const problems: Problem[] = []
  if (raisedOn && raisedOn > todayOf(req)) problems.push({ path: 'raisedOn', message: texts.future })
  if (raisedOn && dueOn && dueOn < raisedOn) problems.push({ path: 'dueOn', message: texts.beforeRaising })
  return problems
}

export const checkMatter = check(matterProblems)
