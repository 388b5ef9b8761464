import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/scope.js'
import { replacementsOf } from '../../records/belonging.js'
import { unitReader } from '../../records/place-on.js'
import { procedureSlugs } from '../../slugs.js'

/**
 * Derives again who looks after what a unit left behind: the last in the chain of those that replaced it, as long as
 * each was replaced by one. What was split has no successor, because nobody can say for the records which part is theirs.
 */
export async function deriveSuccessor(req: PayloadRequest, unit: string): Promise<void> {
  await store(req, unit, await lastSuccessor(req, unit))
  // Whatever this unit had replaced passes on to the same successor.
  const { replaces } = (await unitReader(req)(unit)) ?? {}
  for (const earlier of replaces ?? []) await deriveSuccessor(req, idOf(earlier) as string)
}

async function lastSuccessor(req: PayloadRequest, unit: string): Promise<string | null> {
  let last: string | null = null
  for (;;) {
    // It ends, because whatever replaces a unit begins later than that one did.
    const [one, ...others]: { id: string }[] = await replacementsOf(req, last ?? unit)
    if (others.length > 0) return null
    if (!one) return last
    last = one.id
  }
}

async function store(req: PayloadRequest, id: string, successor: string | null): Promise<void> {
  await req.payload.db.updateOne({
    collection: procedureSlugs.units,
    id,
    data: { successor },
    returning: false,
    req,
  })
}
