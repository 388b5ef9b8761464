import { formatDate } from '@tieuchi/schemas/model'
import { createLocalReq, type PayloadRequest } from 'payload'
import { reminderBodies, reminderSubjects, type Urgency } from '../../i18n/year.js'
import type { Deadline } from '../../records/deadlines.js'
import { daysAfter, todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { type PendingArea, pendingAreas } from './pending-areas.js'

/**
 * Tells the boards that have not done something of a deadline that is near, or that it has passed: each board once for
 * either. The notices themselves say who was told, so that a second run, another process or a start after a crash
 * tells nobody twice and forgets nobody.
 * @returns how many boards were told
 */
export async function remind(
  req: PayloadRequest,
  year: number,
  deadline: Deadline,
  remindDays: number,
): Promise<number> {
  const on = todayOf(req)
  const urgency: Urgency | undefined =
    on > deadline.on ? 'overdue' : on >= daysAfter(deadline.on, -remindDays) ? 'reminder' : undefined
  if (!urgency) return 0
  const pending = await pendingAreas(req, deadline.kind, year)
  if (pending.length === 0) return 0
  const prefix = `${urgency}:${deadline.kind}:${year}:`
  const told = await toldAreas(req, prefix)
  let count = 0
  for (const [commune, areas] of byCommune(pending.filter(({ id }) => !told.has(id)))) {
    const day = formatDate(deadline.on, 'vi')
    const sent = await send(req, {
      key: `${prefix}${commune}:${on}`,
      unit: commune,
      kind: 'notice',
      subject: reminderSubjects[urgency][deadline.kind](year, day),
      body: reminderBodies[deadline.kind](year, day),
      areas,
      sentOn: on,
    })
    if (sent) count += areas.length
  }
  return count
}

async function toldAreas(req: PayloadRequest, prefix: string): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ key?: string; areas?: string[] }>({
    collection: procedureSlugs.notices,
    where: { key: { like: prefix } },
    select: { key: true, areas: true },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.flatMap(({ key, areas }) => (key?.startsWith(prefix) ? (areas ?? []) : [])))
}

/** Writes a notice under its key. @returns false if it is there already */
async function send(req: PayloadRequest, data: { key: string } & Record<string, unknown>): Promise<boolean> {
  const { payload, context } = req
  // Nobody's account: the notice is the commune's, and a board that starts the job by hand must not seem to have sent it.
  const quiet = await createLocalReq({ context: { ...context, trusted: true } }, payload)
  try {
    await payload.create({ collection: procedureSlugs.notices, data: data as never, depth: 0, req: quiet })
    return true
  } catch (error) {
    const { totalDocs } = await payload.count({
      collection: procedureSlugs.notices,
      where: { key: { equals: data.key } },
    })
    if (totalDocs > 0) return false
    throw error
  }
}

function byCommune(areas: readonly PendingArea[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, commune } of areas) {
    const known = found.get(commune)
    if (known) known.push(id)
    else found.set(commune, [id])
  }
  return found
}
