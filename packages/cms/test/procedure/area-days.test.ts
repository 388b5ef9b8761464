import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProcedureSlug } from '../../src/procedure/slugs.js'
import { type Name, openProvince, type Province } from './place.js'
import { samples } from './samples.js'

let place: Province
/** An area that came into being on 1-6-2015 and was dissolved on 1-3-2026. */
let area: string
beforeAll(async () => {
  place = await openProvince()
  area = await place.put('areas', {
    code: 'KDC-09',
    name: 'Khu dân cư Chín',
    communes: [{ unit: place.units.east, from: '2015-06-01' }],
    programme: 'none',
    endedOn: '2026-03-01',
  })
  await place.payload.update({
    collection: 'users',
    id: place.user('boardOne').id,
    data: { area } as never,
  })
})
afterAll(() => place.close())

const sample = (collection: ProcedureSlug) => {
  const { unit: _, ...record } = samples[collection]({ area, unit: place.units.east, province: '' })
  return record
}

async function problems(collection: ProcedureSlug, data: object, id?: string, language = 'vi') {
  const as: Name =
    collection === 'inspections' ? 'steeringEast' : collection === 'notices' ? 'policeEast' : 'boardOne'
  const { status, body } = await place.http.ask(
    id ? 'PATCH' : 'POST',
    `/${collection}${id ? `/${id}` : ''}?depth=0`,
    { as, body: data, headers: { 'accept-language': language } },
  )
  if (status < 300) return {}
  const errors: { path: string; message: string }[] = body.errors[0].data?.errors ?? [body.errors[0]]
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}

const notYet = 'Đến ngày 01-06-2015 mới có Khu dân cư Chín: hãy sửa ngày hoặc chọn khu dân cư khác.'
const ended = 'Khu dân cư Chín đã giải thể từ ngày 01-03-2026: hãy sửa ngày hoặc chọn khu dân cư khác.'

/** The day of each kind of record. */
const days = {
  groups: 'from',
  incidents: 'on',
  activities: 'on',
  inspections: 'on',
  matters: 'raisedOn',
  commitments: 'committedOn',
  notices: 'sentOn',
} as const satisfies Partial<Record<ProcedureSlug, string>>

describe.each(Object.entries(days) as [keyof typeof days, string][])('One of %s', (collection, field) => {
  const on = (day: string, changes: object = {}) => ({
    ...sample(collection),
    ...(collection === 'notices' ? { unit: place.units.east } : {}),
    ...(collection === 'incidents' ? { details: null } : {}),
    ...(collection === 'matters' ? { dueOn: '2026-12-31' } : {}),
    [field]: day,
    ...changes,
  })

  it('is not dated before its area came into being', async () => {
    const year = collection === 'commitments' ? { year: 2016 } : {}
    expect(await problems(collection, on('2015-05-31', year))).toEqual({ [field]: notYet })
  })

  it('is not dated on or after the day on which its area was dissolved', async () => {
    expect(await problems(collection, on('2026-03-01'))).toEqual({ [field]: ended })
    expect(await problems(collection, on('2026-03-01'), undefined, 'en')).toEqual({
      [field]: 'Khu dân cư Chín was dissolved on 1 March 2026: change the day or choose another area.',
    })
  })

  it('is stored on the last day of its area', async () => {
    expect(await problems(collection, on('2026-02-28'))).toEqual({})
  })
})

describe('A registration', () => {
  const of = (year: number, changes: object = {}) => ({ ...sample('registrations'), year, ...changes })

  it('is not for a year in which its area did not exist on any day', async () => {
    expect(await problems('registrations', of(2014))).toEqual({ year: notYet })
    expect(await problems('registrations', of(2027))).toEqual({ year: ended })
  })

  it('is filed while its area exists', async () => {
    expect(await problems('registrations', of(2026, { filedOn: '2026-03-02' }))).toEqual({ filedOn: ended })
    expect(await problems('registrations', of(2026, { filedOn: '2026-02-20' }))).toEqual({})
  })
})

it('A household does not commit for a year in which its area did not exist', async () => {
  const commitment = { area, year: 2027, household: 'H-01', committedOn: '2026-02-20' }
  expect(await problems('commitments', commitment)).toEqual({ year: ended })
  const { status, body } = await place.http.ask('POST', '/commitments/list', {
    as: 'boardOne',
    body: { area, year: 2026, committedOn: '2026-03-05', codes: 'H-77\nH-78' },
  })
  expect([status, body.errors[0].data.errors[0].message]).toEqual([400, ended])
})

it('An import names the row whose area did not exist on its day, and stores no row', async () => {
  const file =
    'Mã khu dân cư;Ngày;Nội dung;Loại;Hình thức\n' +
    'KDC-09;10-02-2026;Họp dân;Tuyên truyền;Họp dân\nKDC-09;10-03-2026;Họp dân muộn;Tuyên truyền;Họp dân\n'
  const form = new FormData()
  form.append('file', new Blob([`\ufeff${file}`], { type: 'text/csv' }), 'hoat-dong.csv')
  const { status, body } = await place.http.ask('POST', '/activities/import', { as: 'boardOne', body: form })
  expect(status).toBe(422)
  expect(JSON.stringify(body)).toContain(ended)
  const where = { topic: { equals: 'Họp dân muộn' } }
  expect((await place.payload.count({ collection: 'activities', where })).totalDocs).toBe(0)
})

it('What was recorded before an area was found to be dissolved can still be corrected', async () => {
  const id = await place.put('incidents', { ...sample('incidents'), on: '2026-03-10' })
  const struck = { struckOut: true, correctionReason: 'Ghi nhầm' }
  expect(await problems('incidents', struck, id)).toEqual({})
  expect(await problems('incidents', { on: '2026-03-11', correctionReason: 'Nhầm ngày' }, id)).toEqual({
    on: ended,
  })
})
