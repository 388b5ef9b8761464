import { createLocalReq, type PayloadRequest } from 'payload'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { tellPolice } from '../exchange/tell.js'
import type { PendingArea } from './pending-areas.js'

/** Something that boards are told once, whichever run of the job comes first. */
export interface Word {
  /** What it is about, without blanks: who was told under it is not told again. */
  prefix: string
  subject: string
  body: string
  /** The police of the commune are told by e-mail as well. */
  police?: boolean
}

/**
 * Tells the boards of areas by one notice for each commune. The notices themselves say who was told, so that a second
 * run, another process or a start after a crash tells nobody twice and forgets nobody.
 * @returns how many boards were told
 */
export async function tellOnce(
  req: PayloadRequest,
  { prefix, subject, body, police }: Word,
  areas: readonly PendingArea[],
): Promise<number> {
  if (areas.length === 0) return 0
  const told = await toldAreas(req, prefix)
  const on = todayOf(req)
  let count = 0
  for (const [commune, some] of byCommune(areas.filter(({ id }) => !told.has(id)))) {
    const key = `${prefix}${commune}:${on}`
    const notice = { key, unit: commune, kind: 'notice', subject, body, areas: some, sentOn: on }
    if (!(await sendOnce(req, notice))) continue
    if (police) await tellPolice(req, commune, subject)
    count += some.length
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
export async function sendOnce(
  { payload, context }: PayloadRequest,
  data: { key: string } & Record<string, unknown>,
): Promise<boolean> {
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
