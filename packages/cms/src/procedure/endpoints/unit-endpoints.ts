import type { Endpoint } from 'payload'
import { bodyOf, endpoint } from '../../endpoints/endpoint.js'
import { succeed } from '../operations/places/succeed.js'
import { successionStanding } from '../operations/places/succession-standing.js'

/** What can be done with a unit beside editing it. */
export const unitEndpoints: Endpoint[] = [
  endpoint('get', '/:id/succession', async (req) =>
    Response.json(await successionStanding(req, String(req.routeParams?.id))),
  ),
  endpoint('post', '/:id/succeed', async (req) => {
    const { code, name, from, together } = await bodyOf(req)
    return Response.json(await succeed({ req, id: String(req.routeParams?.id), code, name, from, together }))
  }),
]
