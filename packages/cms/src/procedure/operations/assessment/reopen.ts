import { actorOf } from '../../../collections/user.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { reopenedText } from '../../i18n/closing.js'
import { keptOpenFrom } from '../../records/closing.js'
import { readSettings } from '../../records/settings.js'
import { momentOf, todayOf } from '../../records/today.js'
import { assessmentFor, changeAssessment, wrongStatus } from './load.js'
import { reasonFor } from './reason.js'
import type { WithReason } from './step.js'
import { tellBoard } from './tell-board.js'

/**
 * Opens again what was closed unfinished, where it had stopped. It is not closed by itself before as many days have
 * passed again as the settings say.
 * @throws WorkflowError `step-reason-required`, and those of any step
 */
export async function reopen(options: WithReason): Promise<YearAssessment> {
  const { req } = options
  const assessment = await assessmentFor('reopen', options, ['closed'])
  const reason = reasonFor(req, options.reason)
  const { closing } = assessment
  if (!closing) throw wrongStatus(req, assessment.status)
  const by = actorOf(req.user ?? { id: 'system' })
  const reopenings = [...(assessment.reopenings ?? []), { at: momentOf(req), by, reason, closing }]
  const changed = await changeAssessment(req, assessment, {
    status: closing.from,
    closedOn: null,
    closing: null,
    reopenings,
    keptOpenUntil: keptOpenFrom(todayOf(req), await readSettings(req)),
  })
  const key = `reopened:${assessment.id}:${reopenings.length}`
  await tellBoard(req, assessment, { key, ...reopenedText(assessment.year, reason) })
  return changed
}
