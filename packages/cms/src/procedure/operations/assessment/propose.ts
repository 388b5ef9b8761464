import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { momentOf } from '../../records/today.js'
import { assessmentFor, changeAssessment } from './load.js'
import { refuseOwnFiling } from './own-filing.js'
import type { Propose } from './step.js'

const longest = 5000

/**
 * The police advise the authority. Recognition is advised only where the final outcome is met.
 * @throws WorkflowError `proposal-incomplete`, `text-too-long`, `final-not-met`, and those of any step
 */
export async function propose(options: Propose): Promise<YearAssessment> {
  const { req, recommends } = options
  const assessment = await assessmentFor('propose', options, ['finalised'])
  await refuseOwnFiling(req, assessment)
  const reasons = options.reasons.trim()
  const isComplete = recommends === 'recognise' || (recommends === 'refuse' && reasons !== '')
  if (!isComplete) throw new WorkflowError('proposal-incomplete', req)
  if (reasons.length > longest) throw new WorkflowError('text-too-long', req, { longest })
  if (recommends === 'recognise' && assessment.outcome !== 'met')
    throw new WorkflowError('final-not-met', req)
  const by = actorOf(req.user ?? { id: 'system' })
  return changeAssessment(req, assessment, {
    status: 'proposed',
    proposal: { recommends, reasons, at: momentOf(req), by },
  })
}
