import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { idOf, type Member } from '../../access/scope.js'
import { stepTable } from '../../access/table.js'
import type { Notice } from '../../collections/notice.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById } from '../record-for-step.js'

/**
 * A notice that a person acknowledges for their area.
 * @throws WorkflowError `not-logged-in`, `not-allowed`; `record-not-found` where it did not go to their area
 */
export async function noticeForBoard(
  req: PayloadRequest,
  id: string,
): Promise<{ notice: Notice; area: string }> {
  const member = req.user as unknown as Member | null
  if (!member) throw new WorkflowError('not-logged-in', req)
  const grant = stepTable['acknowledge-notice']
  if (!(member.roles ?? []).some((role) => role in grant)) throw new WorkflowError('not-allowed', req)
  const area = idOf(member.area)
  const notice = await recordById<Notice>(req, procedureSlugs.notices, id)
  if (!notice || !area || !notice.areas.map((one) => idOf(one)).includes(area)) {
    throw new WorkflowError('record-not-found', req)
  }
  return { notice, area }
}
