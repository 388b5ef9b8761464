import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { idOf, type Member, reach } from '../../access/scope.js'
import { accessTable } from '../../access/table.js'
import type { Unit } from '../../collections/unit.js'
import { belongingAreas, belongingUnits } from '../../records/belonging.js'
import { type DatedPlace, existsOn, placeOn, unitReader } from '../../records/place-on.js'
import { type ProcedureSlug, procedureSlugs } from '../../slugs.js'
import { trusted } from '../record-for-step.js'
import { moveAccounts } from './move-accounts.js'
import { readSuccession, type SuccessionInput } from './read-succession.js'

/** What came of a merger or a renaming. */
export interface Succession {
  unit: Unit
  /** How many areas, lower units and accounts went over to the new unit. */
  areas: number
  units: number
  accounts: number
}

/**
 * Merges or renames units: a new unit replaces them from a day on, and what belonged to them belongs to it from then.
 * Where the work was cut off, the same request finishes it: each step in between leaves a register without a gap.
 * @param succession.id one of the units that end
 * @throws WorkflowError `not-logged-in`, `not-allowed`, `record-not-found`; ValidationError naming what is wrong
 */
export async function succeed({
  req,
  id,
  ...input
}: SuccessionInput & { req: PayloadRequest; id: string }): Promise<Succession> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const grant = accessTable[procedureSlugs.units].create
  if (!reach(procedureSlugs.units, grant, req.user as unknown as Member)) {
    throw new WorkflowError('not-allowed', req)
  }
  const { old, from, begun, ...names } = await readSuccession(req, id, input)
  const unit = begun ?? (await createSuccessor(req, old[0] as Unit, { ...names, from }))
  const ended = new Set(old.map((one) => one.id))
  const moved = { areas: 0, units: 0 }
  for (const one of old) {
    for (const child of await belongingUnits(req, one.id)) {
      const parents = goneOver(child.parents, child.before)
      if (!parents) continue
      await change(req, procedureSlugs.units, child.id, { parents })
      moved.units += 1
    }
    for (const area of await belongingAreas(req, one.id)) {
      const communes = goneOver(area.communes, area.endedOn)
      if (!communes) continue
      await change(req, procedureSlugs.areas, area.id, { communes })
      moved.areas += 1
    }
  }
  for (const one of old) {
    // What was entered ahead for it goes on with the new unit.
    const parents = (one.parents ?? []).filter((period) => period.from < from)
    if (!one.before) await change(req, procedureSlugs.units, one.id, { before: from, parents })
  }
  await change(req, procedureSlugs.units, unit.id, { replaces: [...ended] })
  const accounts = await moveAccounts(req)
  return { unit: (await unitReader(req)(unit.id)) as Unit, ...moved, accounts }

  /** The periods of a place that goes over to the new unit; undefined if it does not. */
  function goneOver(
    places: readonly DatedPlace[] | null | undefined,
    last: CalendarDate | null | undefined,
  ): DatedPlace[] | undefined {
    const current = placeOn(places, from)
    if (!current || !ended.has(idOf(current.unit) as string) || (last && last <= from)) return undefined
    return [...(places ?? []).filter((place) => place.from !== from), { unit: unit.id, from }]
  }
}

/** The new unit takes the place of the old one in the tree, also for what is entered ahead. */
async function createSuccessor(
  req: PayloadRequest,
  first: Unit,
  data: Pick<Unit, 'code' | 'name' | 'from'>,
): Promise<Unit> {
  const read = unitReader(req)
  let above = placeOn(first.parents, data.from)?.unit
  // A merger may fall on the day on which the level above ends.
  for (let parent = above && (await read(idOf(above) as string)); parent && !existsOn(parent, data.from); ) {
    above = placeOn(parent.parents, data.from)?.unit
    parent = above && (await read(idOf(above) as string))
  }
  const later = (first.parents ?? []).filter((period) => period.from > data.from)
  const created = await req.payload.create({
    collection: procedureSlugs.units,
    data: {
      ...data,
      level: first.level,
      parents: above ? [{ unit: idOf(above), from: data.from }, ...later.map(withoutId)] : [],
    } as never,
    depth: 0,
    req: trusted(req),
  })
  return created as unknown as Unit
}

const withoutId = ({ unit, from }: DatedPlace): DatedPlace => ({ unit, from })

async function change(
  req: PayloadRequest,
  collection: ProcedureSlug,
  id: string,
  data: object,
): Promise<void> {
  await req.payload.update({ collection, id, data: data as never, depth: 0, req: trusted(req) })
}
