import type { Endpoint, PayloadRequest } from 'payload'
import { endpoint } from '../../endpoints/endpoint.js'
import { acknowledge } from '../operations/exchange/acknowledge.js'
import { noticeStanding } from '../operations/exchange/notice-standing.js'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/** What can be done with a notice, and where it stands. */
export const noticeEndpoints: Endpoint[] = [
  endpoint('post', '/:id/acknowledge', async (req) =>
    Response.json({ acknowledgement: await acknowledge({ req, id: idOf(req) }) }),
  ),
  endpoint('get', '/:id/standing', async (req) => Response.json(await noticeStanding(req, idOf(req)))),
]
