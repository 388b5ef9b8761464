import { hashOf } from '@tieuchi/rules'
import type { Revision } from '../collections/revision.js'
import { actorOf } from '../collections/user.js'
import { WorkflowError } from '../errors.js'
import { refusal } from '../hooks/problems.js'
import { checkedContent } from './base.js'
import { changeRevision } from './change-revision.js'
import { type OnRevision, recorded, revisionById, revisionFor } from './revision-in-action.js'

/**
 * Hands a draft in for approval. From now on its content is frozen and known by its hash.
 * @throws WorkflowError; ValidationError where the content has problems
 */
export async function submit(to: OnRevision & { comment?: string | undefined }): Promise<Revision> {
  const { req, id, comment } = to
  const { revision } = await revisionFor('submit', to)
  const checked = await checkedContent({ ...revision.content }, req)
  if (!checked.ok) throw refusal(checked.issues, revision.content, req)
  const user = actorOf(req.user ?? { id: 'system' })
  const hash = hashOf(revision.content)
  const changed = await changeRevision(req, revision, {
    edition: revision.edition + 1,
    status: 'submitted',
    submission: { user, at: new Date().toISOString(), hash },
    approval: null,
    contributors: [...new Set([...revision.contributors, user.id])],
    history: recorded(revision, req, { action: 'submit', hash, ...(comment ? { comment } : {}) }),
  })
  if (!changed) throw new WorkflowError('edited-meanwhile', req)
  return revisionById(req, id)
}
