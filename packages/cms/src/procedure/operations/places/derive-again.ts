import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../access/scope.js'
import type { Area } from '../../collections/area.js'
import { belongingAreas, belongingUnits } from '../../records/belonging.js'
import { type DerivedPlaces, placesOfArea, placesOfUnit } from '../../records/derived-places.js'
import { rememberingUnits } from '../../records/place-on.js'
import { type ProcedureSlug, procedureSlugs } from '../../slugs.js'

/** Derives again where everything below a unit belongs, level by level. */
export async function deriveBelow(req: PayloadRequest, unit: string): Promise<void> {
  for (const child of await belongingUnits(req, unit)) {
    await store(req, procedureSlugs.units, child, await placesOfUnit(req, child))
    await deriveBelow(req, child.id)
  }
  for (const area of await belongingAreas(req, unit)) {
    await store(req, procedureSlugs.areas, area, await placesOfArea(req, area))
  }
}

const page = 1000

/**
 * Derives again where every area belongs, for the day on which a move that was entered ahead takes place. Writes only
 * what differs.
 * @returns how many areas now belong elsewhere
 */
export async function derivePlacesAgain(req: PayloadRequest, where: Where = {}): Promise<number> {
  let moved = 0
  const units = rememberingUnits(req)
  for (let number = 1; ; number += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: procedureSlugs.areas,
      where,
      depth: 0,
      limit: page,
      page: number,
      sort: 'id',
      select: { communes: true, commune: true, district: true, province: true },
      req,
    })
    for (const area of docs as unknown as Area[]) {
      const places = await placesOfArea(req, area, units)
      if (await store(req, procedureSlugs.areas, area, places)) moved += 1
    }
    if (!hasNextPage) return moved
  }
}

/** The columns alone, so that nobody who has the record open is told that it changed. */
async function store(
  req: PayloadRequest,
  collection: ProcedureSlug,
  stored: DerivedPlaces & { id: string },
  places: DerivedPlaces,
): Promise<boolean> {
  const names = Object.keys(places) as (keyof DerivedPlaces)[]
  if (names.every((name) => (idOf(stored[name]) ?? null) === (places[name] ?? null))) return false
  await req.payload.db.updateOne({
    collection,
    id: stored.id,
    data: places as unknown as Record<string, unknown>,
    returning: false,
    req,
  })
  return true
}
