import type { Endpoint, PayloadRequest } from 'payload'
import { bodyOf, endpoint, numberOf } from '../../endpoints/endpoint.js'
import { answerMatter } from '../operations/exchange/answer-matter.js'
import { matterStanding } from '../operations/exchange/matter-standing.js'
import { passOnMatter } from '../operations/exchange/pass-on-matter.js'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/** What can be done with a matter, and where it stands. */
export const matterEndpoints: Endpoint[] = [
  endpoint('post', '/:id/answer', async (req) => {
    const { answer, edition } = await bodyOf(req)
    const matter = await answerMatter({ req, id: idOf(req), answer, edition: numberOf(edition) })
    return Response.json({ matter })
  }),
  endpoint('post', '/:id/pass-on', async (req) => {
    const { owner, dueOn, reason, edition } = await bodyOf(req)
    const matter = await passOnMatter({
      req,
      id: idOf(req),
      owner,
      dueOn,
      reason,
      edition: numberOf(edition),
    })
    return Response.json({ matter })
  }),
  endpoint('get', '/:id/standing', async (req) => Response.json(await matterStanding(req, idOf(req)))),
]
