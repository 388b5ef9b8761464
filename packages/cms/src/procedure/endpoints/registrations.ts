import type { Endpoint, PayloadRequest } from 'payload'
import { bodyOf, endpoint, numberOf, textOf } from '../../endpoints/endpoint.js'
import { addCommitments } from '../operations/registration/add-commitments.js'
import { fileRegistration } from '../operations/registration/file-registration.js'
import { registrationProgress } from '../operations/registration/registration-progress.js'

export const registrationEndpoints: Endpoint[] = [
  endpoint('get', '/:id/progress', async (req) => Response.json(await registrationProgress(req, idOf(req)))),
  endpoint('post', '/:id/file', async (req) => {
    const { edition, filedOn } = await bodyOf(req)
    const registration = await fileRegistration({
      req,
      id: idOf(req),
      edition: numberOf(edition),
      filedOn: textOf(filedOn),
    })
    return Response.json({ registration })
  }),
]

export const commitmentEndpoints: Endpoint[] = [
  endpoint('post', '/list', async (req) => {
    const { area, year, committedOn, codes } = await bodyOf(req)
    const recorded = await addCommitments({
      req,
      area: textOf(area) ?? '',
      year: numberOf(year) ?? Number.NaN,
      committedOn: textOf(committedOn) ?? '',
      codes: textOf(codes) ?? '',
    })
    return Response.json({ recorded }, { status: 201 })
  }),
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)
