import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/scope.js'
import type { Area } from '../collections/area.js'
import type { Unit } from '../collections/unit.js'
import { ancestorsOn, placeOn, type UnitReader, unitReader } from './place-on.js'
import { todayOf } from './today.js'

/** Where a record belongs, kept beside it for queries. */
export interface DerivedPlaces {
  commune?: string | null
  district?: string | null
  province?: string | null
}

/** Where an area belongs today; its first commune if it belongs to none yet. */
export async function placesOfArea(
  req: PayloadRequest,
  area: Pick<Area, 'communes'>,
  read: UnitReader = unitReader(req),
): Promise<DerivedPlaces> {
  const today = todayOf(req)
  const communes = newestFirst(area.communes)
  const current = placeOn(communes, today) ?? communes.at(-1)
  const commune = idOf(current?.unit) ?? null
  const { province } = commune
    ? await ancestorsOn(read, commune, later(today, current?.from))
    : { province: undefined }
  let district: string | null = null
  for (const { unit, from } of communes) {
    if (from > today && from !== current?.from) continue
    district = idOf((await read(idOf(unit) as string))?.district) ?? null
    if (district) break
  }
  return { commune, district, province: idOf(province) ?? null }
}

/** Where a unit belongs: the province of its last period, and the last district among its parents. */
export async function placesOfUnit(
  req: PayloadRequest,
  { level, parents, from }: Pick<Unit, 'level' | 'parents' | 'from'>,
): Promise<DerivedPlaces> {
  const places: DerivedPlaces = { district: null, province: null }
  if (level === 'province') return places
  const today = later(todayOf(req), from)
  for (const period of newestFirst(parents)) {
    if (period.from > today) continue
    const { district, province } = await ancestorsOn(req, period.unit, later(today, period.from))
    places.district ??= level === 'commune' ? (idOf(district) ?? null) : null
    places.province ??= idOf(province) ?? null
  }
  return places
}

const newestFirst = <Place extends { from: CalendarDate }>(
  places: readonly Place[] | null | undefined,
): Place[] => [...(places ?? [])].sort((one, other) => (one.from < other.from ? 1 : -1))

const later = (one: CalendarDate, other: CalendarDate | undefined): CalendarDate =>
  other && other > one ? other : one
