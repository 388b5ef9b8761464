import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/scope.js'
import type { Area } from '../collections/area.js'
import type { Level, Unit } from '../collections/unit.js'
import { procedureSlugs } from '../slugs.js'

/** A place among dated ones: a commune of an area, or a parent of a unit. */
export interface DatedPlace {
  unit: string | { id: string }
  from: CalendarDate
}

/**
 * The place that holds on a day: the last one that began by then; undefined before the first.
 * @param places in any order
 */
export function placeOn<Place extends { from: CalendarDate }>(
  places: readonly Place[] | null | undefined,
  on: CalendarDate,
): Place | undefined {
  let found: Place | undefined
  for (const place of places ?? []) {
    if (place.from <= on && (found === undefined || place.from > found.from)) found = place
  }
  return found
}

/** True if a unit exists on a day. */
export const existsOn = (unit: Pick<Unit, 'from' | 'before'>, on: CalendarDate): boolean =>
  unit.from <= on && (!unit.before || on < unit.before)

/** A unit of the register as it is stored, or undefined if there is none with that id. */
export async function readUnit(
  req: Pick<PayloadRequest, 'payload'>,
  id: string | { id: string },
): Promise<Unit | undefined> {
  const found = await req.payload.findByID({
    collection: procedureSlugs.units,
    id: idOf(id) as string,
    depth: 0,
    disableErrors: true,
    // Inside a transaction what this request wrote is seen.
    ...('t' in req ? { req: req as PayloadRequest } : {}),
  })
  return (found as unknown as Unit | null) ?? undefined
}

/**
 * A unit with everything that it belongs to on a day, by level. On a day when the district level is no more there is no
 * district among them.
 * @returns empty if there is no such unit
 */
export async function ancestorsOn(
  req: Pick<PayloadRequest, 'payload'>,
  unit: string | { id: string },
  on: CalendarDate,
): Promise<Partial<Record<Level, Unit>>> {
  const found: Partial<Record<Level, Unit>> = {}
  let next: string | { id: string } | undefined = unit
  while (next) {
    const one: Unit | undefined = await readUnit(req, next)
    // A level met twice would go round in a circle.
    if (!one || found[one.level]) break
    found[one.level] = one
    next = placeOn(one.parents, on)?.unit
  }
  return found
}

/**
 * The unit of a level that an area belonged to on a day.
 * @param area with its dated communes; of an area known by its id read it first
 * @returns undefined if the area belonged to no such unit on that day
 */
export async function unitOn(
  req: Pick<PayloadRequest, 'payload'>,
  area: Pick<Area, 'communes'>,
  level: Level,
  on: CalendarDate,
): Promise<Unit | undefined> {
  const commune = placeOn(area.communes, on)?.unit
  return commune ? (await ancestorsOn(req, commune, on))[level] : undefined
}
