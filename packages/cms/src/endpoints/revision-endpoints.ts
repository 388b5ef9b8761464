import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole, roles } from '../access/role.js'
import type { Revision } from '../collections/revision.js'
import { WorkflowError } from '../errors.js'
import { approve } from '../operations/approve.js'
import { baseOf } from '../operations/base.js'
import { copy } from '../operations/copy.js'
import { createLocalSet } from '../operations/create-local-set.js'
import { publish } from '../operations/publish.js'
import { replaceContent } from '../operations/replace-content.js'
import { returnToDraft } from '../operations/return.js'
import { reviewOf } from '../operations/review.js'
import { type OnRevision, revisionById } from '../operations/revision-in-action.js'
import { submit } from '../operations/submit.js'
import { workflowOf } from '../operations/workflow.js'
import { bodyOf, endpoint, numberOf, textOf } from './endpoint.js'

export const revisionEndpoints: Endpoint[] = [
  endpoint('get', '/:id/workflow', async (req) => Response.json(await workflowOf(req, readableId(req)))),
  endpoint('get', '/:id/review', async (req) => Response.json(await reviewOf(req, readableId(req)))),
  endpoint('get', '/:id/content', async (req) =>
    Response.json((await revisionById(req, readableId(req))).content),
  ),
  endpoint('put', '/:id/content', async (req) => {
    const { content, edition } = await bodyOf(req)
    const revision = await replaceContent({ req, id: idOf(req), content, edition: numberOf(edition) })
    return Response.json({ revision })
  }),
  endpoint('post', '/:id/submit', transition(submit)),
  endpoint('post', '/:id/approve', transition(approve)),
  endpoint('post', '/:id/return', transition(returnToDraft)),
  endpoint('post', '/:id/copy', async (req) => {
    const revision = await copy({ req, id: idOf(req) })
    return Response.json({ revision }, { status: 201 })
  }),
  endpoint('post', '/:id/local-set', async (req) => {
    const { edition, setId, title } = await bodyOf(req)
    const revision = await createLocalSet({
      req,
      id: idOf(req),
      edition: numberOf(edition),
      setId: textOf(setId),
      title: textOf(title),
    })
    return Response.json({ revision }, { status: 201 })
  }),
  endpoint('get', '/:id/base', async (req) => {
    const { content } = await revisionById(req, readableId(req))
    return Response.json({ base: (await baseOf(req, { ...content })) ?? null })
  }),
  endpoint('post', '/:id/publish', async (req) => {
    const { edition, reason } = await bodyOf(req)
    const revisions = [{ id: idOf(req), edition: numberOf(edition) }]
    const { id, sequence, hash, publishedAt } = await publish({ req, revisions, reason: textOf(reason) })
    return Response.json({ release: { id, sequence, hash, publishedAt } }, { status: 201 })
  }),
]

function transition(operation: (to: OnRevision & { comment?: string | undefined }) => Promise<Revision>) {
  return async (req: PayloadRequest) => {
    const { edition, comment } = await bodyOf(req)
    const revision = await operation({
      req,
      id: idOf(req),
      edition: numberOf(edition),
      comment: textOf(comment),
    })
    return Response.json({ revision })
  }
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

function readableId(req: PayloadRequest): string {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  if (!hasRole(req.user, ...roles)) throw new WorkflowError('not-allowed', req)
  return idOf(req)
}
