import type { Endpoint, PayloadRequest } from 'payload'
import { bodyOf, endpoint } from '../../endpoints/endpoint.js'
import { appealStanding } from '../operations/decision/appeal-standing.js'
import { decideAppeal } from '../operations/decision/decide-appeal.js'
import { judgeAppeal } from '../operations/decision/judge-appeal.js'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/** What can be done with an appeal. */
export const appealEndpoints: Endpoint[] = [
  endpoint('get', '/:id/standing', async (req) => Response.json(await appealStanding(req, idOf(req)))),
  endpoint('post', '/:id/judge', async (req) => {
    const { appeal, verdict, differences } = await judgeAppeal({ req, id: idOf(req) })
    const { id, outcome, at } = verdict
    return Response.json({ appeal, verdict: { id, outcome, at }, differences }, { status: 201 })
  }),
  endpoint('post', '/:id/decide', async (req) => {
    const { result, answer, answeredOn } = await bodyOf(req)
    return Response.json({ appeal: await decideAppeal({ req, id: idOf(req), result, answer, answeredOn }) })
  }),
]
