import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { Acknowledgement } from '../../collections/notice.js'
import { changeIfUnchanged } from '../../hooks/claim-edition.js'
import { pendingOf } from '../../hooks/keep-acknowledged-notice.js'
import { momentOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { noticeForBoard } from './notice-for-step.js'

/** So often a board tries again where other boards acknowledge the same notice at the same moment. */
const attempts = 50

/**
 * Says that the board of the person's area received a notice. Saying it again changes nothing.
 * @returns what is kept of it
 * @throws WorkflowError `not-logged-in`, `not-allowed`, `record-not-found`, `record-edited-meanwhile`
 */
export async function acknowledge({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<Acknowledgement> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { notice, area } = await noticeForBoard(req, id)
    const known = (notice.acknowledgements ?? []).find((one) => one.area === area)
    if (known) return known
    const said: Acknowledgement = { area, at: momentOf(req), by: actorOf(req.user as never) }
    const acknowledgements = [...(notice.acknowledgements ?? []), said]
    const pending = pendingOf(notice.areas, acknowledgements)
    if (await changeIfUnchanged(req, procedureSlugs.notices, notice, { acknowledgements, pending }))
      return said
  }
  throw new WorkflowError('record-edited-meanwhile', req)
}
