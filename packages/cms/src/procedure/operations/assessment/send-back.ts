import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { returnedText } from '../../i18n/closing.js'
import { momentOf } from '../../records/today.js'
import { assessmentFor, changeAssessment } from './load.js'
import { refuseOwnFiling } from './own-filing.js'
import { reasonFor } from './reason.js'
import type { WithReason } from './step.js'
import { tellBoard } from './tell-board.js'

/**
 * The police send the self-assessment back to the board, which goes on with what it had answered. What was handed in
 * stays on record with its verdict.
 * @throws WorkflowError `step-reason-required`, and those of any step
 */
export async function sendBack(options: WithReason): Promise<YearAssessment> {
  const { req } = options
  const assessment = await assessmentFor('return', options, ['self-assessed'])
  await refuseOwnFiling(req, assessment)
  const reason = reasonFor(req, options.reason)
  const { self, ...submitted } = assessment.submitted
  if (!self) throw new WorkflowError('no-verdict-yet', req)
  const by = actorOf(req.user ?? { id: 'system' })
  const returns = [...(assessment.returns ?? []), { at: momentOf(req), by, reason, self }]
  const changed = await changeAssessment(req, assessment, { status: 'open', submitted, returns })
  const key = `returned:${assessment.id}:${returns.length}`
  await tellBoard(req, assessment, { key, ...returnedText(assessment.year, reason) })
  return changed
}
