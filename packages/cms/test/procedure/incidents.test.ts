import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeNumbers } from '../../src/procedure/records/numbers.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { type Name, openProvince, type Province } from './place.js'

/** Without a condition MongoDB only estimates how many there are. */
const all = { id: { exists: true } }

let province: Province
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

const accident = (changes: object = {}) => ({
  area: province.areas.one,
  type: 'traffic-accident',
  on: '2026-03-10',
  details: { 'in-area': true, deaths: 1, injured: 0, 'injury-rate': 0, damage: 0 },
  summary: 'Xe máy va chạm xe tải',
  ...changes,
})

const record = (changes: object = {}, as: Name = 'boardOne', language = 'vi') =>
  province.http.ask('POST', '/incidents?depth=0', {
    as,
    body: accident(changes),
    headers: { 'accept-language': language },
  })

const change = (id: string, body: object, as: Name = 'boardOne') =>
  province.http.ask('PATCH', `/incidents/${id}?depth=0`, { as, body })

const stored = (id: string) => province.stored(procedureSlugs.incidents, id)

/** The problems of an answer by their field. */
const problemsIn = (body: { errors: { data?: { errors: { path: string; message: string }[] } }[] }) =>
  Object.fromEntries(
    body.errors.flatMap(({ data }) => data?.errors ?? []).map(({ path, message }) => [path, message]),
  )

it('An incident gets the next number of its year, and the list names its type', async () => {
  const first = await record()
  expect(first.status).toBe(201)
  expect(first.body.doc).toMatchObject({
    number: expect.stringMatching(/^SV-2026-\d{6}$/),
    typeName: 'Tai nạn giao thông',
    struckOut: false,
  })
  const second = await record({}, 'policeEast')
  expect(Number(second.body.doc.number.slice(-6))).toBe(Number(first.body.doc.number.slice(-6)) + 1)
  const past = await record({ on: '2024-03-10' })
  expect(past.body.doc.number).toBe('SV-2024-000001')
})

it('Nobody chooses the number, the corrections or who recorded', async () => {
  const { body } = await record({ number: 'SV-2026-999999', corrections: [{ reason: 'x' }], recordedBy: {} })
  expect(body.doc.number).not.toBe('SV-2026-999999')
  expect(await stored(body.doc.id)).toMatchObject({
    corrections: null,
    recordedBy: { name: 'boardOne' },
  })
})

it('Two who take numbers at the same moment never get the same', async () => {
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeNumbers(province, 'SV-1999', 3)))
  const numbers = taken.flat()
  expect(new Set(numbers).size).toBe(60)
  expect([...numbers].sort().at(-1)).toBe('SV-1999-000060')
})

it('An incident of a later day, of no window, or of no real day is refused with a sentence', async () => {
  const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10)
  expect(problemsIn((await record({ on: tomorrow })).body).on).toContain('không ghi sự việc của ngày sau')
  expect(problemsIn((await record({ on: '2009-03-01' })).body).on).toBe(
    'Ngày 01-03-2009 không thuộc kỳ đánh giá nào: không có bộ tiêu chí khu dân cư có hiệu lực. Hãy kiểm tra lại ngày xảy ra.',
  )
  expect(problemsIn((await record({ on: '2026-02-30' })).body).on).toContain('Không phải là ngày có thật')
  expect(problemsIn((await record({ on: '2009-03-01' }, 'boardOne', 'en')).body).on).toContain(
    'no criteria for areas are in force',
  )
})

it('Everything wrong with an incident is told at once and nothing is stored', async () => {
  const before = await province.payload.count({ collection: procedureSlugs.incidents, where: all })
  const { status, body } = await record({
    details: { deaths: -1, injured: 1.5, damage: '100', 'in-area': true, rumour: 'x' },
    detectedAt: '2026-03-09T02:00:00.000Z',
    reportedAt: '2026-03-08T02:00:00.000Z',
    resolvedOn: '2026-03-01',
  })
  expect(status).toBe(400)
  const problems = problemsIn(body)
  expect(body.errors[0].message).toContain('Thông tin theo tiêu chí')
  expect(Object.keys(problems).sort()).toEqual(['details', 'detectedAt', 'reportedAt', 'resolvedOn'])
  expect(problems.details).toBe(
    'Số người chết: số nằm ngoài khoảng cho phép. Số người bị thương: phải là số nguyên. Thiệt hại về tài sản: giá trị không đúng kiểu. Loại sự việc này không có thông tin “rumour”.',
  )
  expect(await province.payload.count({ collection: procedureSlugs.incidents, where: all })).toEqual(before)
})

it('A type that the criteria of the day do not have is refused', async () => {
  const { body } = await record({ type: 'eclipse', details: null })
  expect(problemsIn(body).type).toContain('không có loại sự việc “eclipse”')
})

it('A correction needs a reason and keeps what was there, with who changed it', async () => {
  const { id } = (await record()).body.doc
  const without = await change(id, { details: { deaths: 0 } })
  expect(without.status).toBe(400)
  expect(problemsIn(without.body).correctionReason).toContain('Hãy ghi lý do đính chính')
  const { status } = await change(id, {
    details: { deaths: 0 },
    correctionReason: 'Người bị nạn đã qua khỏi',
  })
  expect(status).toBe(200)
  const { corrections, details } = await stored(id)
  expect(details).toEqual({ deaths: 0 })
  expect(corrections).toEqual([
    {
      at: expect.any(String),
      by: { id: province.user('boardOne').id, name: 'boardOne' },
      reason: 'Người bị nạn đã qua khỏi',
      before: { details: { 'in-area': true, deaths: 1, injured: 0, 'injury-rate': 0, damage: 0 } },
    },
  ])
})

it('What becomes known later is filled in without a reason, and the same details written again are no correction', async () => {
  const { id } = (await record()).body.doc
  const resolved = await change(id, { resolvedOn: '2026-03-20', resolution: 'Đã xử phạt hành chính' })
  expect(resolved.status).toBe(200)
  const again = { damage: 0, injured: 0, deaths: 1, 'injury-rate': 0, 'in-area': true }
  expect((await change(id, { details: again })).status).toBe(200)
  expect((await stored(id)).corrections ?? []).toEqual([])
  expect((await change(id, { resolution: 'Sửa lại' })).status).toBe(400)
})

it('An incident recorded by mistake is struck out with a reason, never deleted', async () => {
  const { id } = (await record()).body.doc
  expect((await province.http.ask('DELETE', `/incidents/${id}`, { as: 'boardOne' })).status).toBe(403)
  expect((await change(id, { struckOut: true })).status).toBe(400)
  expect((await change(id, { struckOut: true, correctionReason: 'Ghi hai lần' })).status).toBe(200)
  expect(await stored(id)).toMatchObject({
    struckOut: true,
    corrections: [{ reason: 'Ghi hai lần', before: { struckOut: false } }],
  })
})

it('Of two people with the same form open the second is told, and a refused save can simply be mended', async () => {
  const { id, edition } = (await record({}, 'policeEast')).body.doc
  // Payload itself refuses the file, after the edition was claimed.
  const refused = await change(id, { files: ['no-such-file'], edition })
  expect(refused.status).toBe(400)
  expect((await change(id, { reportedTo: 'Công an xã', edition })).status).toBe(200)
  const late = await change(id, { reportedTo: 'Trưởng ấp', correctionReason: 'x', edition }, 'policeEast')
  expect(late.status).toBe(409)
  expect((await stored(id)).reportedTo).toBe('Công an xã')
})

it('A board that names another area is told that there is no such entry', async () => {
  const { status, body } = await record({ area: province.areas.two })
  expect(status).toBe(400)
  expect(problemsIn(body)).toEqual({ area: 'Không có mục này trong phạm vi của anh/chị.' })
})

it('The form reads the types of the criteria in force on the day', async () => {
  const { body } = await province.http.ask('GET', '/incidents/event-types?on=2021-06-01', { as: 'boardOne' })
  expect(body.criteria).toMatchObject({ id: 'vn.residential-area', revision: 1 })
  expect(body.criteria.eventTypes.map(({ id }: { id: string }) => id)).toContain('fire')
  const none = await province.http.ask('GET', '/incidents/event-types?on=2009-06-01', { as: 'boardOne' })
  expect(none.body.criteria).toBeNull()
  expect((await province.http.ask('GET', '/incidents/event-types')).status).toBe(401)
})
