import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Revision } from '../collections/revision.js'
import { WorkflowError } from '../errors.js'
import { publicationOf } from '../operations/releases.js'
import { revisionById } from '../operations/revision-in-action.js'

/** Refuses to touch what is submitted, approved or published. @throws WorkflowError `frozen` */
export async function refuseFrozen(revision: Revision, req: PayloadRequest): Promise<void> {
  // A draft cannot be published, but a release is the last word on what is.
  if (revision.status === 'draft' && !(await publicationOf(req, revision))) return
  throw new WorkflowError('frozen', req)
}

/** Only drafts can be deleted, also where access control is off. */
export const refuseFrozenDeletion: CollectionBeforeDeleteHook = async ({ id, req }) =>
  refuseFrozen(await revisionById(req, String(id)), req)
