import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/scope.js'
import type { Area } from '../collections/area.js'
import type { Unit } from '../collections/unit.js'
import { procedureSlugs } from '../slugs.js'
import type { DatedPlace } from './place-on.js'

/**
 * The names of the units and areas that belong to a unit on days outside a span.
 * @param span nothing: on any day at all
 */
export async function placesOutside(
  req: PayloadRequest,
  unit: string,
  span?: { from: CalendarDate; before?: CalendarDate | null },
): Promise<string[]> {
  const units = await belongingUnits(req, unit)
  const areas = await belongingAreas(req, unit)
  return [
    ...units.filter((one) => isOutside(one.parents, one.before)).map(({ name }) => name),
    ...areas.filter((one) => isOutside(one.communes, one.endedOn)).map(({ name }) => name),
  ]

  function isOutside(
    places: readonly DatedPlace[] | null | undefined,
    last: CalendarDate | null | undefined,
  ): boolean {
    const rows = [...(places ?? [])].sort((one, other) => (one.from < other.from ? -1 : 1))
    return rows.some((row, index) => {
      if (idOf(row.unit) !== unit) return false
      if (!span) return true
      const end = rows[index + 1]?.from ?? last
      return row.from < span.from || Boolean(span.before && (!end || end > span.before))
    })
  }
}

/** The units that belong, or once belonged, to a unit. */
export async function belongingUnits(req: PayloadRequest, unit: string): Promise<Unit[]> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.units,
    where: { 'parents.unit': { equals: unit } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs as unknown as Unit[]
}

/** The areas that belong, or once belonged, to a commune. */
export async function belongingAreas(req: PayloadRequest, commune: string): Promise<Area[]> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.areas,
    where: { 'communes.unit': { equals: commune } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs as unknown as Area[]
}

/** The units that replace a unit. */
export async function replacementsOf(req: PayloadRequest, unit: string): Promise<Unit[]> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.units,
    where: { replaces: { equals: unit } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs as unknown as Unit[]
}
