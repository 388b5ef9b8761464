import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessTable, type Grant, type Operation } from '../../src/procedure/access/table.js'
import { type ProcedureSlug, procedureSlugs } from '../../src/procedure/slugs.js'
import { type Door, type DoorName, doorsOf, type Who } from './doors.js'
import { openProvince, type Province } from './place.js'
import { putRecordAt, recordsAt } from './records-at.js'
import { changes, type Spot, samples } from './samples.js'

let place: Province
let doors: Record<DoorName, Door>
const spotNames = ['one', 'two', 'three', 'elsewhere'] as const
type SpotName = (typeof spotNames)[number]
let spots: Record<SpotName, Spot>
/** A record of each collection at each place, which nobody is meant to lose. */
const standing = new Map<SpotName, Record<ProcedureSlug, string>>()

beforeAll(async () => {
  place = await openProvince()
  doors = doorsOf(place)
  const { areas, units } = place
  const province = await place.put('admin-units', {
    code: '91',
    name: 'Tỉnh Khác',
    level: 'province',
    from: '1997-01-01',
  })
  const unit = await place.put('admin-units', {
    code: '91001',
    name: 'Xã Khác',
    level: 'commune',
    from: '1997-01-01',
    parents: [{ unit: province, from: '1997-01-01' }],
  })
  const area = await place.put('areas', {
    code: 'KDC-KHAC',
    name: 'Khu dân cư Khác',
    communes: [{ unit, from: '2010-01-01' }],
  })
  spots = {
    one: { area: areas.one, unit: units.east, province: units.province },
    two: { area: areas.two, unit: units.east, province: units.province },
    three: { area: areas.three, unit: units.west, province: units.province },
    elsewhere: { area, unit, province },
  }
  for (const name of spotNames) standing.set(name, await recordsAt(place, spots[name]))
})
afterAll(() => place.close())

/** Everybody who tries, with the nearest place that is not theirs. */
const people: Record<string, { role?: keyof Grant; notTheirs?: SpotName }> = {
  boardOne: { role: 'board', notTheirs: 'two' },
  policeEast: { role: 'police', notTheirs: 'three' },
  committeeEast: { role: 'committee', notTheirs: 'three' },
  steeringEast: { role: 'steering', notTheirs: 'three' },
  councilEast: { role: 'council', notTheirs: 'three' },
  oversight: { role: 'province', notTheirs: 'elsewhere' },
  administrator: { role: 'administrator' },
  drafter: {},
  approver: {},
  viewer: {},
  nobody: {},
}

/** What a person sends; a board names no unit. */
function sampleFor(collection: ProcedureSlug, who: Who, spot: Spot): Record<string, unknown> {
  const { unit, ...data } = samples[collection](spot)
  return unit === undefined || people[who]?.role === 'board' ? data : { unit, ...data }
}

const grantOf = (collection: ProcedureSlug, operation: Operation, who: Who) => {
  const role = people[who]?.role
  return role ? accessTable[collection][operation][role] : undefined
}
const own = (collection: ProcedureSlug, spot: SpotName): string =>
  (standing.get(spot) as Record<ProcedureSlug, string>)[collection]

/** The doors through which a new record of a collection can come. */
const doorsFor = (collection: ProcedureSlug, operation: Operation): DoorName[] => {
  if (operation === 'read' || operation === 'delete') return ['local', 'rest', 'graphql']
  return collection === 'files' && operation === 'create'
    ? ['local', 'form']
    : ['local', 'rest', 'form', 'graphql']
}

const outside = 'Không có mục này trong phạm vi của anh/chị.'
const everybody = Object.keys(people) as Who[]

describe.each(Object.values(procedureSlugs))('In %s', (collection) => {
  it.each(doorsFor(collection, 'read'))('each role reads what the table says, through %s', async (door) => {
    for (const who of everybody) {
      const scope = grantOf(collection, 'read', who)
      const ids = (['one', people[who]?.notTheirs ?? 'elsewhere'] as const).map((spot) =>
        own(collection, spot),
      )
      const expected = scope === undefined ? [] : scope === 'all' ? ids : ids.slice(0, 1)
      const { list, one, count } = await doors[door].read(collection, who, ids)
      expect({ who, list: list.sort(), one: one.sort(), count }).toEqual({
        who,
        list: [...expected].sort(),
        one: [...expected].sort(),
        count: expected.length,
      })
    }
  })

  it.each(doorsFor(collection, 'create'))(
    'each role creates what the table says, through %s',
    async (door) => {
      for (const who of everybody) {
        const scope = grantOf(collection, 'create', who)
        const attempt = (spot: SpotName) =>
          doors[door].create(collection, who, sampleFor(collection, who, spots[spot]))
        const tried = await attempt('one')
        expect({ who, ...tried }).toMatchObject({ who, what: scope ? 'done' : 'refused' })
        if (tried.what === 'done') {
          await place.payload.db.deleteOne({ collection, where: { id: { equals: tried.id } }, req: {} })
        }
        const elsewhere = people[who]?.notTheirs
        if (!scope || !elsewhere) continue
        const before = await place.payload.count({ collection, where: { id: { exists: true } } })
        const refused = await attempt(elsewhere)
        expect({ who, ...refused }).toMatchObject({
          who,
          what: 'invalid',
          why: expect.stringContaining(outside),
        })
        expect(await place.payload.count({ collection, where: { id: { exists: true } } })).toEqual(before)
      }
    },
  )

  it.each(doorsFor(collection, 'update'))(
    'each role changes what the table says, through %s',
    async (door) => {
      for (const who of everybody) {
        const scope = grantOf(collection, 'update', who)
        const attempt = (spot: SpotName) =>
          doors[door].update(collection, who, own(collection, spot), changes[collection])
        expect({ who, ...(await attempt('one')) }).toMatchObject({ who, what: scope ? 'done' : 'refused' })
        const elsewhere = people[who]?.notTheirs
        if (!scope || !elsewhere) continue
        const before = await place.stored(collection, own(collection, elsewhere))
        expect({ who, ...(await attempt(elsewhere)) }).toEqual({ who, what: 'refused' })
        expect(await place.stored(collection, own(collection, elsewhere))).toEqual(before)
      }
    },
  )

  it.each(doorsFor(collection, 'delete'))(
    'each role deletes what the table says, through %s',
    async (door) => {
      for (const who of everybody) {
        const scope = grantOf(collection, 'delete', who)
        const id = scope
          ? await putRecordAt(place, collection, spots.one, standing.get('one'))
          : own(collection, 'one')
        const what = scope ? 'done' : 'refused'
        expect({ who, ...(await doors[door].delete(collection, who, id)) }).toMatchObject({ who, what })
        expect({ who, left: Boolean(await place.stored(collection, id)) }).toEqual({ who, left: !scope })
        const elsewhere = people[who]?.notTheirs
        if (!scope || !elsewhere) continue
        const theirs = own(collection, elsewhere)
        expect({ who, ...(await doors[door].delete(collection, who, theirs)) }).toEqual({
          who,
          what: 'refused',
        })
        expect(await place.stored(collection, theirs)).toBeTruthy()
      }
    },
  )
})
