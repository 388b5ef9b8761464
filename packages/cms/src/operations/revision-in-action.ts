import type { PayloadRequest } from 'payload'
import type { Contained } from '../collections/release.js'
import type { HistoryEntry, Revision } from '../collections/revision.js'
import { actorOf } from '../collections/user.js'
import { WorkflowError } from '../errors.js'
import { withEntry } from '../hooks/bookkeeping.js'
import { languageOf } from '../i18n/language.js'
import { statusLabels } from '../i18n/status.js'
import { slugs } from '../slugs.js'
import { type Action, objection } from './action.js'
import { publicationOf } from './releases.js'

/** What an operation on a revision takes: the request (who, in which language) and what they saw. */
export interface OnRevision {
  req: PayloadRequest
  id: string
  /** The edition the person saw; where given, a revision changed since is refused. */
  edition?: number | undefined
}

/** The revision, whoever asks. @throws WorkflowError `not-found` */
export async function revisionById(req: PayloadRequest, id: string): Promise<Revision> {
  const found = await req.payload.findByID({
    collection: slugs.criteriaRevisions,
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!found) throw new WorkflowError('not-found', req)
  return found as unknown as Revision
}

/** The revision, if this user may do this to it now. @throws WorkflowError saying why not */
export async function revisionFor(
  action: Action,
  { req, id, edition }: OnRevision,
): Promise<{ revision: Revision; published: Contained | undefined }> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const revision = await revisionById(req, id)
  const published = await publicationOf(req, revision)
  const code = objection(action, revision, published !== undefined, req.user)
  if (code) {
    const statusLabel = statusLabels[revision.status][languageOf(req)]
    throw new WorkflowError(
      code,
      req,
      code === 'wrong-status' ? { status: revision.status, statusLabel } : {},
    )
  }
  if (edition !== undefined && edition !== revision.edition) throw new WorkflowError('edited-meanwhile', req)
  return { revision, published }
}

/** The history with what this user does now. */
export function recorded(
  revision: Revision,
  req: PayloadRequest,
  entry: Pick<HistoryEntry, 'action' | 'comment' | 'hash'>,
): HistoryEntry[] {
  const user = actorOf(req.user ?? { id: 'system' })
  return withEntry(revision.history, { ...entry, user, at: new Date().toISOString() })
}
