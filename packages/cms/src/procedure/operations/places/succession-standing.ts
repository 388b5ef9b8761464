import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { slugs } from '../../../slugs.js'
import { idOf, type Member, reach } from '../../access/scope.js'
import { accessTable } from '../../access/table.js'
import type { Unit } from '../../collections/unit.js'
import { belongingAreas, belongingUnits, replacementsOf } from '../../records/belonging.js'
import { type DatedPlace, placeOn, unitReader } from '../../records/place-on.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'

interface Named {
  id: string
  name: string
  code: string
}

/** What a unit replaced and what replaced it, and what a merger or renaming would take along. */
export interface SuccessionStanding {
  name: string
  from: CalendarDate
  before: CalendarDate | null
  replaces: Named[]
  replacedBy: Named[]
  /** For those who may merge units, while the unit exists. */
  merger?: {
    areas: number
    units: number
    accounts: number
    /** The units of the same level and province with which it can be merged. */
    others: Named[]
  }
}

/** @throws WorkflowError `not-logged-in`, `record-not-found` */
export async function successionStanding(req: PayloadRequest, id: string): Promise<SuccessionStanding> {
  const member = req.user as unknown as Member | null
  if (!member) throw new WorkflowError('not-logged-in', req)
  const { read, create } = accessTable[procedureSlugs.units]
  const unit = reach(procedureSlugs.units, read, member) ? await unitReader(req)(id) : undefined
  if (!unit) throw new WorkflowError('record-not-found', req)
  const replaced = await Promise.all((unit.replaces ?? []).map((one) => unitReader(req)(idOf(one) as string)))
  return {
    name: unit.name,
    from: unit.from,
    before: unit.before ?? null,
    replaces: replaced.flatMap((one) => (one ? [named(one)] : [])),
    replacedBy: (await replacementsOf(req, id)).map(named),
    ...(reach(procedureSlugs.units, create, member) && !unit.before && { merger: await mergerOf(req, unit) }),
  }
}

const named = ({ id, name, code }: Unit): Named => ({ id, name, code })

async function mergerOf(req: PayloadRequest, unit: Unit): Promise<NonNullable<SuccessionStanding['merger']>> {
  const today = todayOf(req)
  const belongsTo = (places: readonly DatedPlace[] | null | undefined) =>
    idOf(placeOn(places, today)?.unit) === unit.id
  const { totalDocs: accounts } = await req.payload.count({
    collection: slugs.users,
    where: { unit: { equals: unit.id } },
    req,
  })
  return {
    areas: (await belongingAreas(req, unit.id)).filter(({ communes }) => belongsTo(communes)).length,
    units: (await belongingUnits(req, unit.id)).filter(({ parents }) => belongsTo(parents)).length,
    accounts,
    others: await othersLike(req, unit),
  }
}

async function othersLike(req: PayloadRequest, unit: Unit): Promise<Named[]> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.units,
    where: {
      and: [
        { id: { not_equals: unit.id } },
        { level: { equals: unit.level } },
        { before: { exists: false } },
        ...(unit.province ? [{ province: { equals: unit.province } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    sort: 'name',
    select: { name: true, code: true },
    req,
  })
  return (docs as unknown as Unit[]).map(named)
}
