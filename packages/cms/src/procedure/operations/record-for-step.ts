import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { WorkflowError } from '../../errors.js'
import { mayTake } from '../access/access.js'
import { idOf, type Member } from '../access/scope.js'
import { type Step, stepTable } from '../access/table.js'
import type { ProcedureSlug } from '../slugs.js'

/**
 * A record that a person wants to take a step with.
 * @throws WorkflowError `not-logged-in`; `not-allowed` where the step is not theirs wherever it is taken;
 * `record-not-found` where the record is outside their scope or does not exist, in the same words
 */
export async function recordForStep<Record extends { area: string }>(
  step: Step,
  req: PayloadRequest,
  collection: ProcedureSlug,
  id: string,
): Promise<Record> {
  const member = req.user as unknown as Member | null
  if (!member) throw new WorkflowError('not-logged-in', req)
  if (!(member.roles ?? []).some((role) => role in stepTable[step]))
    throw new WorkflowError('not-allowed', req)
  const found = await recordById<Record>(req, collection, id)
  const area = idOf(found?.area)
  if (!found || !area || !(await mayTake(step, req, area))) throw new WorkflowError('record-not-found', req)
  return found
}

/** A record as it is stored, whoever asks; undefined where there is none. */
export async function recordById<Record>(
  req: PayloadRequest,
  collection: ProcedureSlug,
  id: string,
): Promise<Record | undefined> {
  const found = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req })
  return (found as unknown as Record | null) ?? undefined
}

/** The request for one write of an operation that has looked at the places itself: the trust ends with the write. */
export function trusted(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, trusted: true }
  return own
}
