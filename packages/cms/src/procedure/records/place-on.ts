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

/** Reads a unit of the register as it is stored; undefined if there is none with that id. */
export type UnitReader = (id: string) => Promise<Unit | undefined>

/** Where units are read from: the database, or a reader that remembers. */
export type Units = (Pick<PayloadRequest, 'payload'> & { context?: PayloadRequest['context'] }) | UnitReader

/**
 * The reader that whoever works through many areas put on the request as `context.readUnit`, or one that asks the
 * database each time.
 */
export function unitReader(units: Units): UnitReader {
  if (typeof units === 'function') return units
  const remembering = units.context?.readUnit
  if (typeof remembering === 'function') return remembering as UnitReader
  return async (id) => {
    const found = await units.payload.findByID({
      collection: procedureSlugs.units,
      id,
      depth: 0,
      disableErrors: true,
      // Inside a transaction what this request wrote is seen.
      ...('t' in units ? { req: units as PayloadRequest } : {}),
    })
    return (found as unknown as Unit | null) ?? undefined
  }
}

/** A reader that asks for each unit once; for work that changes no unit. */
export function rememberingUnits(units: Units): UnitReader {
  const read = unitReader(units)
  const known = new Map<string, Promise<Unit | undefined>>()
  return (id) => {
    const found = known.get(id) ?? read(id)
    known.set(id, found)
    return found
  }
}

/**
 * A unit with everything that it belongs to on a day, by level. On a day when the district level is no more there is no
 * district among them.
 * @returns empty if there is no such unit
 */
export async function ancestorsOn(
  units: Units,
  unit: string | { id: string },
  on: CalendarDate,
): Promise<Partial<Record<Level, Unit>>> {
  const found: Partial<Record<Level, Unit>> = {}
  const read = unitReader(units)
  let next: string | undefined = idOf(unit)
  while (next) {
    const one: Unit | undefined = await read(next)
    // A level met twice would go round in a circle.
    if (!one || found[one.level]) break
    found[one.level] = one
    next = idOf(placeOn(one.parents, on)?.unit)
  }
  return found
}

/**
 * The unit of a level that an area belonged to on a day.
 * @param area with its dated communes; of an area known by its id read it first
 * @returns undefined if the area belonged to no such unit on that day
 */
export async function unitOn(
  units: Units,
  area: Pick<Area, 'communes'>,
  level: Level,
  on: CalendarDate,
): Promise<Unit | undefined> {
  const commune = placeOn(area.communes, on)?.unit
  return commune ? (await ancestorsOn(units, commune, on))[level] : undefined
}
