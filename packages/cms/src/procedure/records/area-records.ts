import type { CalendarDate, Period } from '@tieuchi/schemas'
import { previousPeriod } from '@tieuchi/schemas/model'
import type { PayloadRequest, SelectType, Where } from 'payload'
import { idOf } from '../access/scope.js'
import type { Incident } from '../collections/incident.js'
import type { Registration } from '../collections/registration.js'
import { procedureSlugs } from '../slugs.js'

/** A group or model of an area, as far as an assessment reads it. */
export interface RecordedGroup {
  id: string
  area: string
  kind: string
  from: CalendarDate
  before?: CalendarDate | null
}

export interface RecordedArea {
  id: string
  code: string
  name: string
  households?: number | null
}

/** What is recorded of an area for an assessment year. */
export interface AreaRecords {
  area: RecordedArea
  registration: Registration | undefined
  /** Households whose commitment stands at the end of the window. */
  committed: number
  groups: RecordedGroup[]
  /** Of the window and of the year before it; what was struck out is not among them. */
  incidents: Incident[]
}

/** So many areas are read at once: enough to spare queries, few enough for one statement and little memory. */
const chunk = 200

/**
 * What is recorded of areas for a year, in five queries for every 200 areas.
 * @param period the window of the year, half-open
 * @returns by the id of the area; an area that is not in the register is left out
 */
export async function readAreaRecords(
  req: PayloadRequest,
  areas: readonly string[],
  { year, period }: { year: number; period: Period },
): Promise<Map<string, AreaRecords>> {
  const found = new Map<string, AreaRecords>()
  for (let start = 0; start < areas.length; start += chunk) {
    await readChunk(req, areas.slice(start, start + chunk), year, period, found)
  }
  return found
}

async function readChunk(
  req: PayloadRequest,
  areas: readonly string[],
  year: number,
  period: Period,
  found: Map<string, AreaRecords>,
): Promise<void> {
  const ofAreas: Where = { area: { in: areas } }
  const ofYear: Where = { and: [ofAreas, { year: { equals: year } }] }
  const happened: Where = {
    and: [
      ofAreas,
      { on: { greater_than_equal: previousPeriod(period).from } },
      { on: { less_than: period.before } },
    ],
  }
  const register: SelectType = { code: true, name: true, households: true }
  for (const area of await all<RecordedArea>(req, 'areas', { id: { in: areas } }, register)) {
    found.set(area.id, { area, registration: undefined, committed: 0, groups: [], incidents: [] })
  }
  const of = (record: { area: unknown }) => found.get(idOf(record.area as string) ?? '')

  for (const registration of await all<Registration>(req, 'registrations', ofYear)) {
    const records = of(registration)
    if (records) records.registration = registration
  }
  const committed: SelectType = { area: true, committedOn: true, withdrawnOn: true }
  for (const one of await all<Commitment>(req, 'commitments', ofYear, committed)) {
    const records = of(one)
    if (records && stands(one, period.before)) records.committed += 1
  }
  const grouped: SelectType = { area: true, kind: true, from: true, before: true }
  for (const group of await all<RecordedGroup>(req, 'groups', ofAreas, grouped)) of(group)?.groups.push(group)
  const recorded: SelectType = {
    number: true,
    area: true,
    type: true,
    on: true,
    details: true,
    struckOut: true,
  }
  for (const incident of await all<Incident>(req, 'incidents', happened, recorded)) {
    if (!incident.struckOut) of(incident)?.incidents.push(incident)
  }
  // The order of the register, so that the same records make the same assessment, byte for byte.
  for (const { incidents } of found.values()) incidents.sort(byDayAndNumber)
}

interface Commitment {
  area: string
  committedOn: CalendarDate
  withdrawnOn?: CalendarDate | null
}

/** A commitment that was made before the window ends and not withdrawn by then. */
const stands = ({ committedOn, withdrawnOn }: Commitment, end: CalendarDate): boolean =>
  committedOn < end && !(withdrawnOn && withdrawnOn < end)

function byDayAndNumber(one: Incident, other: Incident): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return one.number < other.number ? -1 : Number(one.number > other.number)
}

/** Straight from the database: nothing here is computed on reading, and the hooks of 20,000 rows take their time. */
async function all<Found>(
  req: PayloadRequest,
  collection: keyof typeof procedureSlugs,
  where: Where,
  select?: SelectType,
): Promise<Found[]> {
  const { docs } = await req.payload.db.find({
    collection: procedureSlugs[collection],
    where,
    pagination: false,
    limit: 0,
    ...(select && { select }),
    req,
  })
  return docs as unknown as Found[]
}
