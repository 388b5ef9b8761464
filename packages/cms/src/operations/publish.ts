import { hashOf, nextBundle } from '@tieuchi/rules'
import { type Bundle, checkBundle } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import type { Release } from '../collections/release.js'
import type { Revision } from '../collections/revision.js'
import { actorOf } from '../collections/user.js'
import { WorkflowError } from '../errors.js'
import { writing } from '../hooks/origin.js'
import { refusal } from '../hooks/problems.js'
import { slugs } from '../slugs.js'
import { checkedContent } from './base.js'
import { latestRelease } from './releases.js'
import { type OnRevision, revisionFor } from './revision-in-action.js'

/**
 * Publishes approved revisions as one new release: the last bundle and these, under the next sequence number.
 * It is a single insert, so there is no half-published state; of two publishers racing, the unique index on the
 * sequence lets one win.
 * Local sets are held once more to the base that is published by then.
 * @throws ValidationError where the content has problems; WorkflowError, `publish-conflict` for the one that came second
 */
export async function publish(request: {
  req: PayloadRequest
  revisions: Pick<OnRevision, 'id' | 'edition'>[]
  reason: string | undefined
}): Promise<Release> {
  const { req } = request
  const last = await latestRelease(req, 'sequence', 'bundle', 'contents')
  const revisions: Revision[] = []
  for (const one of request.revisions) {
    const { revision } = await revisionFor('publish', { req, ...one })
    if (hashOf(revision.content) !== revision.approval?.hash) throw new WorkflowError('content-changed', req)
    const checked = await checkedContent({ ...revision.content }, req)
    if (!checked.ok) throw refusal(checked.issues, { ...revision.content }, req)
    revisions.push(revision)
  }
  const reason = request.reason?.trim()
  if (!reason) throw new WorkflowError('reason-required', req)
  const data = releaseOf(revisions, last, { by: actorOf(req.user ?? { id: 'system' }), reason })
  return insert(data, req)
}

function releaseOf(
  revisions: Revision[],
  last: Pick<Release, 'sequence' | 'bundle' | 'contents'> | undefined,
  { by, reason }: { by: Release['publishedBy']; reason: string },
): Omit<Release, 'id'> {
  const at = new Date().toISOString()
  const bundle = nextBundle(
    last?.bundle,
    revisions.map(({ content }) => content),
    at,
  )
  refuseBroken(bundle)
  const { sequence, hash } = bundle
  return {
    sequence,
    publishedAt: at,
    publishedBy: by,
    reason,
    hash,
    contents: [
      ...(last?.contents ?? []),
      ...revisions.map(({ setId, revision, content }) => ({
        setId,
        revision,
        hash: hashOf(content),
        sequence,
        at,
        by,
        reason,
      })),
    ],
    approvals: revisions.map(({ setId, revision, submission, approval }) => ({
      setId,
      revision,
      submission,
      approval,
    })),
    bundle,
  }
}

function refuseBroken(bundle: Bundle): void {
  const checked = checkBundle(bundle)
  // Every part was checked when it was submitted, so this would be a fault of the program.
  if (!checked.ok) throw new Error('The bundle to publish is broken', { cause: checked.issues })
}

async function insert(data: Omit<Release, 'id'>, req: PayloadRequest): Promise<Release> {
  try {
    return (await req.payload.create({
      collection: slugs.releases,
      data: data as unknown as Record<string, unknown>,
      depth: 0,
      req: writing({ action: 'publish' }, req),
    })) as unknown as Release
  } catch (error) {
    // Databases word a duplicate differently, so look who holds the number instead of reading the error.
    const now = await latestRelease(req, 'sequence')
    if ((now?.sequence ?? 0) >= data.sequence) throw new WorkflowError('publish-conflict', req)
    throw error
  }
}
