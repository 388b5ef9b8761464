import type { Notice } from '../collections/notice.js'
import { exchangeProblems as texts } from '../i18n/exchange.js'
import { todayOf } from '../records/today.js'
import { type Checked, check, type Problem } from './check.js'

/** What is wrong with a notice: sent on a day to come, or to be acknowledged before it is sent. */
export function noticeProblems({ record, req }: Checked<Notice>): Problem[] {
  const { sentOn, acknowledgeBy } = record
  const problems: Problem[] = []
  if (sentOn && sentOn > todayOf(req)) problems.push({ path: 'sentOn', message: texts.future })
  if (sentOn && acknowledgeBy && acknowledgeBy < sentOn) {
    problems.push({ path: 'acknowledgeBy', message: texts.beforeSending })
  }
  return problems
}

export const checkNotice = check(noticeProblems)
