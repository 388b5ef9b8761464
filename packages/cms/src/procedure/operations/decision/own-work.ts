import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { stages, type YearAssessment } from '../../collections/assessment.js'
import { refuseOwnFiling } from '../assessment/own-filing.js'

/**
 * Holds whoever decides to files that they had no hand in: neither filed nor sent back, appraised, posted or proposed. It goes by
 * the account, because roles change.
 * @throws WorkflowError `own-filing`, `own-work`
 */
export async function refuseOwnWork(req: PayloadRequest, assessment: YearAssessment): Promise<void> {
  await refuseOwnFiling(req, { ...assessment, answers: assessment.answers ?? {} })
  const { submitted, returns, posting, proposal } = assessment
  const returned = (returns ?? []).map(({ by }) => by)
  const hands = [...stages.map((stage) => submitted?.[stage]?.by), ...returned, posting?.by, proposal?.by]
  if (hands.some((hand) => hand?.id === String(req.user?.id))) throw new WorkflowError('own-work', req)
}
