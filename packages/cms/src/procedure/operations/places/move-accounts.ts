import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs.js'
import type { Member } from '../../access/scope.js'
import { idOf } from '../../access/scope.js'
import { unitReader } from '../../records/place-on.js'
import { todayOf } from '../../records/today.js'

/**
 * Lets the accounts of units that ended by today work for the successor. Those of a unit that was split stay where they
 * are, until an administrator says who works where.
 * @returns how many accounts moved
 */
export async function moveAccounts(req: PayloadRequest): Promise<number> {
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: {
      and: [{ 'unit.before': { less_than_equal: todayOf(req) } }, { 'unit.successor': { exists: true } }],
    },
    depth: 0,
    pagination: false,
    req,
  })
  let moved = 0
  for (const member of docs as unknown as Member[]) {
    const ended = await unitReader(req)(idOf(member.unit) as string)
    const unit = ended?.successor
    // On MongoDB a successor that is null counts as one that exists.
    if (!unit) continue
    await req.payload.update({
      collection: slugs.users,
      id: member.id,
      data: { unit } as never,
      depth: 0,
      req,
    })
    moved += 1
  }
  return moved
}
