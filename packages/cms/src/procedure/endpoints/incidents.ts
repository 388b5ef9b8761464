import type { CriteriaSet } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import type { Endpoint, PayloadRequest } from 'payload'
import { endpoint } from '../../endpoints/endpoint.js'
import { WorkflowError } from '../../errors.js'
import { areaCriteriaOn } from '../records/event-types.js'
import { todayOf } from '../records/today.js'

/** What a form needs to record what happened on a day; null where no criteria are in force on it. */
export interface IncidentCriteria {
  on: string
  criteria: Pick<CriteriaSet, 'id' | 'revision' | 'title' | 'window' | 'parameters' | 'eventTypes'> | null
}

/** Read by the form; `/event-types` without a day answers for today. */
export const incidentEndpoints: Endpoint[] = [
  endpoint('get', '/event-types', async (req) => {
    if (!req.user) throw new WorkflowError('not-logged-in', req)
    const on = dayOf(req)
    const found = await areaCriteriaOn(req, on)
    const answer: IncidentCriteria = { on, criteria: found ? partsOf(found) : null }
    return Response.json(answer)
  }),
]

function dayOf(req: PayloadRequest): string {
  const on = req.searchParams?.get('on') ?? todayOf(req)
  if (!isCalendarDate(on)) throw new WorkflowError('bad-request', req, { problem: 'on=YYYY-MM-DD' })
  return on
}

const partsOf = ({ id, revision, title, window, parameters, eventTypes }: CriteriaSet) => ({
  id,
  revision,
  title,
  window,
  parameters,
  ...(eventTypes ? { eventTypes } : {}),
})
