import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { Registration } from '../../collections/registration.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordForStep, trusted } from '../record-for-step.js'

/** What filing takes: the registration, the edition the person saw, and the day on the signed paper. */
export interface FileRegistration {
  req: PayloadRequest
  id: string
  edition?: number | undefined
  /** The day it was filed; what the registration says already, or today, unless given. */
  filedOn?: string | undefined
}

/**
 * Files an area's registration for the year: from now on it is only corrected, with a reason.
 * @throws WorkflowError `registration-filed`, `record-edited-meanwhile`, and those of `recordForStep`; ValidationError
 * with everything that is still missing
 */
export async function fileRegistration({
  req,
  id,
  edition,
  filedOn,
}: FileRegistration): Promise<Registration> {
  const { registrations: collection } = procedureSlugs
  const stored = await recordForStep<Registration>('file-registration', req, collection, id)
  if (stored.status === 'filed') throw new WorkflowError('registration-filed', req)
  const data = {
    status: 'filed',
    filedOn: filedOn || stored.filedOn || todayOf(req),
    filedBy: actorOf(req.user ?? { id: 'system' }),
    edition: edition ?? stored.edition ?? 0,
  }
  return (await req.payload.update({
    collection,
    id,
    data: data as never,
    depth: 0,
    req: trusted(req),
  })) as unknown as Registration
}
