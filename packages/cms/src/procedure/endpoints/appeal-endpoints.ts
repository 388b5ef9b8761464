import type { Endpoint } from 'payload'
import { bodyOf, endpoint } from '../../endpoints/endpoint.js'
import { decideAppeal } from '../operations/decision/decide-appeal.js'

export const appealEndpoints: Endpoint[] = [
  endpoint('post', '/:id/decide', async (req) => {
    const { result, answer, answeredOn } = await bodyOf(req)
    const id = String(req.routeParams?.id)
    return Response.json({ appeal: await decideAppeal({ req, id, result, answer, answeredOn }) })
  }),
]
