import type { Endpoint, PayloadRequest } from 'payload'
import { bodyOf, endpoint } from '../../endpoints/endpoint.js'
import { appeal } from '../operations/decision/appeal.js'
import { decide } from '../operations/decision/decide.js'
import { revoke } from '../operations/decision/revoke.js'
import { decisionOutlook, decisionStanding } from '../operations/decision/standing.js'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/** What can be done with a decision. */
export const decisionEndpoints: Endpoint[] = [
  endpoint('get', '/:id/standing', async (req) => Response.json(await decisionStanding(req, idOf(req)))),
  endpoint('post', '/:id/revoke', async (req) => {
    const decision = await revoke({ ...(await bodyOf(req)), req, id: idOf(req) })
    return Response.json({ decision }, { status: 201 })
  }),
  endpoint('post', '/:id/appeal', async (req) => {
    const { grounds, filedOn, files } = await bodyOf(req)
    const filed = await appeal({ req, id: idOf(req), grounds, filedOn, files })
    return Response.json({ appeal: filed }, { status: 201 })
  }),
]

/** What the authority does with an assessment; on the collection of the assessments. */
export const assessmentDecisionEndpoints: Endpoint[] = [
  endpoint('get', '/:id/decision', async (req) => Response.json(await decisionOutlook(req, idOf(req)))),
  endpoint('post', '/:id/decide', async (req) => {
    const { kind, ...paper } = await bodyOf(req)
    const decision = await decide({ ...paper, kind, req, id: idOf(req) })
    return Response.json({ decision }, { status: 201 })
  }),
]
