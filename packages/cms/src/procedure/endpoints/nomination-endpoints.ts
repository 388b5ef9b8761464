import { isCalendarDate } from '@tieuchi/schemas/model'
import type { Endpoint, PayloadRequest } from 'payload'
import { bodyOf, endpoint, numberOf } from '../../endpoints/endpoint.js'
import { decideReward } from '../operations/reward/decide-reward.js'
import { type DraftNomination, factsToState } from '../operations/reward/facts-to-state.js'
import { giveCouncilView } from '../operations/reward/give-council-view.js'
import { nominationStanding } from '../operations/reward/nomination-standing.js'
import { dateInVietnam } from '../records/today.js'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/** What can be done with a nomination, where it stands, and what its form has to ask. */
export const nominationEndpoints: Endpoint[] = [
  endpoint('get', '/facts', async (req) => Response.json(await factsToState(req, draftOf(req)))),
  endpoint('get', '/:id/standing', async (req) => Response.json(await nominationStanding(req, idOf(req)))),
  endpoint('post', '/:id/council-view', async (req) => {
    const { view, on, note, edition } = await bodyOf(req)
    const nomination = await giveCouncilView({
      req,
      id: idOf(req),
      view,
      on,
      note,
      edition: numberOf(edition),
    })
    return Response.json({ nomination })
  }),
  endpoint('post', '/:id/decide', async (req) => {
    const { edition, ...paper } = await bodyOf(req)
    const nomination = await decideReward({ ...paper, req, id: idOf(req), edition: numberOf(edition) })
    return Response.json({ nomination })
  }),
]

/** What the form has been filled in with so far, from the query string. */
function draftOf(req: PayloadRequest): DraftNomination {
  const asked = req.searchParams ?? new URL(req.url as string).searchParams
  const text = (name: string) => asked.get(name) || undefined
  const featOn = text('featOn')
  const year = Number(text('year'))
  return {
    ...Object.fromEntries(
      ['kind', 'occasion', 'movement', 'subject', 'area'].map((name) => [name, text(name)]),
    ),
    ...(isCalendarDate(featOn) && { featOn }),
    year: Number.isInteger(year) && year > 0 ? year : Number(dateInVietnam(new Date()).slice(0, 4)),
  }
}
