import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import type { Appeal } from '../../collections/appeal.js'
import { runAgain } from '../assessment/rerun.js'
import type { RerunResult } from '../assessment/steps.js'
import { changeOpenAppeal, openAppeal } from './decide-appeal.js'

/**
 * Judges what is recorded now by the criteria as they stood at the final result, for an appeal. The final verdict stays;
 * this one stands beside it. It can be done again until the appeal is answered.
 * @throws WorkflowError `own-work`, `appeal-answered`, `record-edited-meanwhile`
 */
export async function judgeAppeal({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<RerunResult & { appeal: Appeal }> {
  const { appeal, assessment } = await openAppeal(req, id)
  const result = await runAgain(req, assessment.id, 'appeal')
  if (!(await changeOpenAppeal(req, appeal, { verdict: result.verdict.id }))) {
    throw new WorkflowError('record-edited-meanwhile', req)
  }
  return { ...result, appeal: { ...appeal, verdict: result.verdict.id } }
}
