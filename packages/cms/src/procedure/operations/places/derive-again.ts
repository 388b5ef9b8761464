import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/scope.js'
import type { Area } from '../../collections/area.js'
import type { Unit } from '../../collections/unit.js'
import { belongingAreas, belongingUnits } from '../../records/belonging.js'
import { type DerivedPlaces, placesOfArea, placesOfUnit } from '../../records/derived-places.js'
import { rememberingUnits } from '../../records/place-on.js'
import { daysAfter, todayOf } from '../../records/today.js'
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

/** A move that a server was down for is made up for within so many days. */
const lookedBack = 400
const page = 1000

/**
 * Derives again where units and areas belong whose periods began lately, for the day on which a move that was entered
 * ahead takes place. Writes only what differs.
 * @returns how many areas now belong elsewhere, those not counted that follow a unit
 */
export async function derivePlacesAgain(req: PayloadRequest): Promise<number> {
  const today = todayOf(req)
  const begunLately = { greater_than: daysAfter(today, -lookedBack), less_than_equal: today }
  const units = await req.payload.find({
    collection: procedureSlugs.units,
    where: { 'parents.from': begunLately },
    depth: 0,
    pagination: false,
    req,
  })
  for (const unit of units.docs as unknown as Unit[]) {
    if (await store(req, procedureSlugs.units, unit, await placesOfUnit(req, unit))) {
      await deriveBelow(req, unit.id)
    }
  }
  let moved = 0
  const known = rememberingUnits(req)
  for (let number = 1; ; number += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: procedureSlugs.areas,
      where: { 'communes.from': begunLately },
      depth: 0,
      limit: page,
      page: number,
      sort: 'id',
      select: { communes: true, commune: true, district: true, province: true },
      req,
    })
    for (const area of docs as unknown as Area[]) {
      const places = await placesOfArea(req, area, known)
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
