import { hashOf } from '@tieuchi/rules'
import type { Revision } from '../collections/revision.js'
import { actorOf } from '../collections/user.js'
import { WorkflowError } from '../errors.js'
import { changeRevision } from './change-revision.js'
import { type OnRevision, recorded, revisionById, revisionFor } from './revision-in-action.js'

/**
 * Approves submitted content. The approval is bound to the hash of exactly that content.
 * @throws WorkflowError, `self-approval` for whoever drafted, edited or submitted it, whatever their roles
 */
export async function approve(to: OnRevision & { comment?: string | undefined }): Promise<Revision> {
  const { req, id, comment } = to
  const { revision } = await revisionFor('approve', to)
  const hash = hashOf(revision.content)
  if (hash !== revision.submission?.hash) throw new WorkflowError('content-changed', req)
  const changed = await changeRevision(req, revision, {
    edition: revision.edition + 1,
    status: 'approved',
    approval: { user: actorOf(req.user ?? { id: 'system' }), at: new Date().toISOString(), hash },
    history: recorded(revision, req, { action: 'approve', hash, ...(comment ? { comment } : {}) }),
  })
  if (!changed) throw new WorkflowError('edited-meanwhile', req)
  return revisionById(req, id)
}
