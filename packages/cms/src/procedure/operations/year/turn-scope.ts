import type { PayloadRequest, Where } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { type Member, reach } from '../../access/scope.js'
import { stepTable } from '../../access/table.js'
import type { ProcedureSlug } from '../../slugs.js'

/**
 * How far a turn of the year reaches: everywhere for a job, which has a request without a person; within their scope
 * for a person.
 * @throws WorkflowError `not-allowed`
 */
export function turnScope(req: PayloadRequest, slug: ProcedureSlug): Where {
  if (!req.user) return {}
  const where = reach(slug, stepTable['turn-year'], req.user as unknown as Member)
  if (where === false) throw new WorkflowError('not-allowed', req)
  return where === true ? {} : where
}
