import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { idOf, type Member } from '../../access/scope.js'
import { stepTable } from '../../access/table.js'
import { readsWholeNotices } from '../../access/whole-notices.js'
import type { Acknowledgement, Notice } from '../../collections/notice.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById } from '../record-for-step.js'

/** Who has acknowledged a notice, as far as the person may know. */
export interface NoticeStanding {
  acknowledgeBy: CalendarDate | null
  /** The day to acknowledge it by has passed. */
  late: boolean
  /** For a board: what it said, and whether it can say it. */
  own: { acknowledgement: Acknowledgement | null; may: boolean } | null
  /** For whoever reads the notices of a unit: every area it went to. */
  areas: { id: string; name: string; acknowledgement: Acknowledgement | null }[] | null
}

/** @throws WorkflowError `not-logged-in`; `record-not-found` where the person may not read the notice */
export async function noticeStanding(req: PayloadRequest, id: string): Promise<NoticeStanding> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const collection = procedureSlugs.notices
  const readable = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const notice = readable ? await recordById<Notice>(req, collection, id) : undefined
  if (!notice) throw new WorkflowError('record-not-found', req)
  const by = new Map((notice.acknowledgements ?? []).map((one) => [one.area, one]))
  const acknowledgeBy = notice.acknowledgeBy ?? null
  const member = req.user as unknown as Member
  const own = idOf(member.area)
  const isTo = own !== undefined && notice.areas.includes(own)
  const may = (member.roles ?? []).some((role) => role in stepTable['acknowledge-notice'])
  return {
    acknowledgeBy,
    late: acknowledgeBy !== null && todayOf(req) > acknowledgeBy,
    own: isTo ? { acknowledgement: by.get(own) ?? null, may } : null,
    areas: readsWholeNotices({ req }) ? await withNames(req, notice.areas, by) : null,
  }
}

async function withNames(
  req: PayloadRequest,
  areas: readonly string[],
  by: ReadonlyMap<string, Acknowledgement>,
): Promise<NonNullable<NoticeStanding['areas']>> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.areas,
    where: { id: { in: [...areas] } },
    depth: 0,
    pagination: false,
    sort: 'name',
    select: { name: true },
    req,
  })
  return docs.map(({ id, name }) => ({
    id: String(id),
    name: String(name),
    acknowledgement: by.get(String(id)) ?? null,
  }))
}
