import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProvince, type Province } from './place.js'

let place: Province
beforeAll(async () => {
  place = await openProvince()
})
afterAll(() => place.close())

it('An area knows its commune and province of today, and the district it last belonged to', async () => {
  expect(await place.stored('areas', place.areas.one)).toMatchObject({
    commune: place.units.east,
    district: place.units.district,
    province: place.units.province,
  })
})
it('A board sees its own area only', async () => {
  const { body } = await place.http.ask('GET', '/areas?depth=0', { as: 'boardOne' })
  expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([place.areas.one])
})
