import { createReceipt } from '@tieuchi/rules'
import type { ReceiptFile } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import type { Verdict } from '../../collections/verdict.js'
import { sameCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'

/**
 * A verdict with everything it rests on, for whoever may read it: the criteria come from the releases, where they stay.
 * @throws WorkflowError `not-logged-in`, `not-found`
 */
export async function receiptOf(
  req: PayloadRequest,
  id: string,
): Promise<{ verdict: Verdict; receipt: ReceiptFile }> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const found = await req.payload.findByID({
    collection: procedureSlugs.verdicts,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!found) throw new WorkflowError('not-found', req)
  const verdict = found as unknown as Verdict
  const { criteriaSet } = await sameCriteria(req, verdict.setId, verdict.year, verdict.setHash)
  return { verdict, receipt: createReceipt(criteriaSet, verdict.input, verdict.evaluation) }
}
