import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { mayTake } from '../../access/access.js'
import { idOf, type Member } from '../../access/scope.js'
import type { Matter, MatterEvent, MatterOwner } from '../../collections/matter.js'
import { type MatterState, stateOfMatter } from '../../records/matter-state.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'

/** Where a matter stands, and whether this person answers it. */
export interface MatterStanding {
  edition: number
  owner: MatterOwner
  dueOn: CalendarDate
  state: MatterState
  answer: string | null
  /** This person owns it and it is open. */
  may: boolean
  history: MatterEvent[]
}

/** @throws WorkflowError `not-logged-in`; `record-not-found` where the person may not read the matter */
export async function matterStanding(req: PayloadRequest, id: string): Promise<MatterStanding> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const found = await req.payload.findByID({
    collection: procedureSlugs.matters,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const matter = found as unknown as Matter | null
  if (!matter) throw new WorkflowError('record-not-found', req)
  const { roles } = req.user as unknown as Member
  const owns = roles?.includes(matter.owner) === true
  return {
    edition: matter.edition ?? 0,
    owner: matter.owner,
    dueOn: matter.dueOn,
    state: stateOfMatter(matter, todayOf(req)),
    answer: matter.answer ?? null,
    may: owns && !matter.answeredOn && (await mayTake('answer-matter', req, idOf(matter.area) as string)),
    history: matter.history ?? [],
  }
}
