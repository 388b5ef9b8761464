import type { Revision } from '../collections/revision.js'
import { WorkflowError } from '../errors.js'
import { changeRevision } from './change-revision.js'
import { type OnRevision, recorded, revisionById, revisionFor } from './revision-in-action.js'

/**
 * Makes a submitted or approved revision a draft again: an approver sends it back, or the submitter takes it back.
 * @throws WorkflowError, `comment-required` without a comment
 */
export async function returnToDraft(to: OnRevision & { comment?: string | undefined }): Promise<Revision> {
  const { req, id } = to
  const comment = to.comment?.trim()
  const { revision } = await revisionFor('return', to)
  if (!comment) throw new WorkflowError('comment-required', req)
  const changed = await changeRevision(req, revision, {
    edition: revision.edition + 1,
    status: 'draft',
    submission: null,
    approval: null,
    history: recorded(revision, req, { action: 'return', comment }),
  })
  if (!changed) throw new WorkflowError('edited-meanwhile', req)
  return revisionById(req, id)
}
