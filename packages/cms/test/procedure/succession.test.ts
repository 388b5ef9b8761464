import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { turnPlaces } from '../../src/procedure/operations/places/turn-places.js'
import { unitOn } from '../../src/procedure/records/place-on.js'
import { type Name, openProvince, type Province, twoTiersFrom } from './place.js'

let place: Province
beforeAll(async () => {
  place = await openProvince({ packs: false })
})
afterAll(() => place.close())

let count = 0
/** Two communes with an area and an account of the police each, for one test. */
interface Pair {
  communes: [string, string]
  areas: [string, string]
  accounts: [string, string]
}
let pair: Pair
beforeEach(async () => {
  count += 1
  const commune = (name: string) =>
    place.put('admin-units', {
      code: `${name}-${count}`,
      name: `Xã ${name}`,
      level: 'commune',
      from: '1997-01-01',
      parents: [
        { unit: place.units.district, from: '1997-01-01' },
        { unit: place.units.province, from: twoTiersFrom },
      ],
    })
  const area = (unit: string) =>
    place.put('areas', {
      code: `K-${count}-${unit}`,
      name: 'Khu dân cư',
      communes: [{ unit, from: '2010-01-01' }],
    })
  const account = async (unit: string) => {
    const data = {
      email: `p${count}-${unit}@khu-thu.example`,
      password: 'mat-khau-thu',
      name: 'P',
      roles: ['police'],
      unit,
    }
    return String((await place.payload.create({ collection: 'users', data: data as never })).id)
  }
  const communes: Pair['communes'] = [await commune('Lúa'), await commune('Ngô')]
  pair = {
    communes,
    areas: [await area(communes[0]), await area(communes[1])],
    accounts: [await account(communes[0]), await account(communes[1])],
  }
})

const succeed = (id: string, body: object, as: Name = 'administrator') =>
  place.http.ask('POST', `/admin-units/${id}/succeed`, { as, body })
const merge = (from: string, changes: object = {}) =>
  succeed(pair.communes[0], {
    code: `M-${count}`,
    name: 'Xã Lúa Ngô',
    from,
    together: [pair.communes[1]],
    ...changes,
  })
const unitOf = async (account: string) =>
  ((await place.payload.findByID({ collection: 'users', id: account, depth: 0 })) as { unit?: string }).unit

it('A merged commune takes over areas and accounts, and the days before stay as they were', async () => {
  const { status, body } = await merge('2025-07-01')
  expect([status, body.areas, body.accounts]).toEqual([200, 2, 2])
  const merged = body.unit.id
  expect(await place.stored('admin-units', merged)).toMatchObject({
    name: 'Xã Lúa Ngô',
    level: 'commune',
    province: place.units.province,
    replaces: expect.arrayContaining(pair.communes),
  })
  for (const old of pair.communes) {
    expect(await place.stored('admin-units', old)).toMatchObject({ before: '2025-07-01', successor: merged })
  }
  const area = await place.stored('areas', pair.areas[1])
  expect(area).toMatchObject({
    commune: merged,
    district: place.units.district,
    province: place.units.province,
  })
  const on = async (day: string) => (await unitOn(place, area, 'commune', day))?.id
  expect([await on('2025-06-30'), await on('2025-07-01')]).toEqual([pair.communes[1], merged])
  expect((await unitOn(place, area, 'district', '2025-06-30'))?.id).toBe(place.units.district)
  expect(await unitOn(place, area, 'district', '2025-07-01')).toBeUndefined()
  for (const account of pair.accounts) expect(await unitOf(account)).toBe(merged)
})

it('The same request finishes what was cut off', async () => {
  // As if the server had stopped after one of the areas.
  const [first] = pair.communes
  const begun = await place.put('admin-units', {
    code: `M-${count}`,
    name: 'Xã Lúa Ngô',
    level: 'commune',
    from: '2025-07-01',
    parents: [{ unit: place.units.province, from: '2025-07-01' }],
  })
  await place.payload.update({
    collection: 'areas',
    id: pair.areas[0],
    data: {
      communes: [
        { unit: first, from: '2010-01-01' },
        { unit: begun, from: '2025-07-01' },
      ],
    } as never,
  })
  const { body } = await merge('2025-07-01')
  expect([body.unit.id, body.areas]).toEqual([begun, 1])
  const again = await merge('2025-07-01')
  expect([again.status, again.body.areas, again.body.accounts]).toEqual([200, 0, 0])
  const { communes } = await place.stored('areas', pair.areas[0])
  expect(communes.map(({ from }: { from: string }) => from)).toEqual(['2010-01-01', '2025-07-01'])
})

it('A merger ahead takes effect on its day', async () => {
  const { body } = await merge('2099-01-01')
  expect([body.areas, body.accounts]).toEqual([2, 0])
  expect((await place.stored('areas', pair.areas[0])).commune).toBe(pair.communes[0])
  await turnPlaces(await place.as('administrator', { today: '2099-01-01' }))
  expect((await place.stored('areas', pair.areas[0])).commune).toBe(body.unit.id)
  expect(await unitOf(pair.accounts[0])).toBe(body.unit.id)
  // A day later nothing is left to do.
  expect(await turnPlaces(await place.as('administrator', { today: '2099-01-02' }))).toEqual({
    areas: 0,
    accounts: 0,
  })
  await turnPlaces(await place.as('administrator'))
})

it('A commune that comes under another province ahead takes its areas along on the day', async () => {
  const [commune] = pair.communes
  const other = await place.put('admin-units', {
    code: `TK-${count}`,
    name: 'Tỉnh Khác',
    level: 'province',
    from: '1997-01-01',
  })
  const { parents } = await place.stored('admin-units', commune)
  await place.payload.update({
    collection: 'admin-units',
    id: commune,
    data: { parents: [...parents, { unit: other, from: '2098-01-01' }] } as never,
  })
  expect((await place.stored('areas', pair.areas[0])).province).toBe(place.units.province)
  await turnPlaces(await place.as('administrator', { today: '2098-01-05' }))
  expect((await place.stored('admin-units', commune)).province).toBe(other)
  expect((await place.stored('areas', pair.areas[0])).province).toBe(other)
})

it('What was renamed twice is looked after by the last successor', async () => {
  const [commune] = pair.communes
  const rename = async (id: string, name: string, from: string): Promise<string> =>
    (await succeed(id, { code: `${name}-${count}`, name, from })).body.unit.id
  const second = await rename(commune, 'Hai', '2020-01-01')
  const third = await rename(second, 'Ba', '2021-01-01')
  expect((await place.stored('admin-units', commune)).successor).toBe(third)
  expect((await place.stored('admin-units', third)).parents).toMatchObject([
    { unit: place.units.district, from: '2021-01-01' },
    { unit: place.units.province, from: twoTiersFrom },
  ])
})

it('A merger says everything that is wrong with it, and changes nothing', async () => {
  const { status, body } = await merge('1997-01-01', {
    code: '90001',
    name: ' ',
    together: [place.units.district, pair.communes[1]],
  })
  expect(status).toBe(400)
  expect(body.errors[0].data.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
    'code',
    'from',
    'from',
    'name',
    'together',
  ])
  expect((await place.stored('admin-units', pair.communes[0])).before ?? null).toBeNull()
})

it('Only administrators merge units', async () => {
  const { status, body } = await succeed(pair.communes[0], {}, 'committeeProvince')
  expect([status, body.errors[0].code]).toEqual([403, 'not-allowed'])
})

it('The panel says what goes over, with whom a unit can be merged, and afterwards what replaced it', async () => {
  const standing = async (as: Name = 'administrator') =>
    (await place.http.ask('GET', `/admin-units/${pair.communes[0]}/succession`, { as })).body
  const before = await standing()
  expect(before.merger).toMatchObject({ areas: 1, units: 0, accounts: 1 })
  const others = before.merger.others.map(({ id }: { id: string }) => id)
  expect(others).toContain(pair.communes[1])
  expect(others).not.toContain(pair.communes[0])
  expect(await standing('boardOne')).not.toHaveProperty('merger')
  await merge('2025-07-01')
  const after = await standing()
  expect(after).toMatchObject({ before: '2025-07-01', replacedBy: [{ name: 'Xã Lúa Ngô' }] })
  expect(after).not.toHaveProperty('merger')
})

it('What a commune left behind is read by its successor, also where it was the sender', async () => {
  const notice = await place.put('nominations', {
    unit: pair.communes[0],
    kind: 'person',
    subject: 'CT-01',
    year: 2024,
    occasion: 'yearly',
    movement: 'security',
    merits: 'Bắt cướp',
  })
  await merge('2025-07-01')
  const [account] = pair.accounts
  const { docs } = await place.payload.find({
    collection: 'nominations',
    overrideAccess: false,
    user: {
      ...(await place.payload.findByID({ collection: 'users', id: account })),
      collection: 'users',
    } as never,
  })
  expect(docs.map(({ id }) => id)).toEqual([notice])
})
