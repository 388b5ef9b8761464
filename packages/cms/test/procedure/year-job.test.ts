import { createLocalReq, type Where } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { turnYearSlug } from '../../src/procedure/jobs/turn-year-task.js'
import { succeed } from '../../src/procedure/operations/places/succeed.js'
import { fileRegistration } from '../../src/procedure/operations/registration/file-registration.js'
import { turnYear } from '../../src/procedure/operations/year/turn-year.js'
import { daysAfter, todayOf } from '../../src/procedure/records/today.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { pdf } from './paper.js'
import { openProvince, type Province } from './place.js'

let place: Province
beforeAll(async () => {
  place = await openProvince()
})
afterAll(() => place.close())

const { assessments, notices } = procedureSlugs
// Without a condition MongoDB only estimates how many there are.
const count = async (
  collection: typeof assessments | typeof notices,
  where: Where = { id: { exists: true } },
) => (await place.payload.count({ collection, where })).totalDocs
const sent = async () =>
  (
    await place.payload.find({ collection: notices, depth: 0, pagination: false, sort: 'createdAt' })
  ).docs.map(({ subject, unit, areas, sentOn }) => ({ subject, unit, areas, sentOn }))
const turn = async (on: string) => {
  return turnYear(await createLocalReq({}, place.payload), on)
}

/** A registration that the board of an area filed on 10 February. */
const register = async (name: 'two') => {
  const area = place.areas[name]
  const req = await place.as('boardTwo', { today: '2026-02-10' })
  const { id: paper } = await place.payload.create({
    collection: procedureSlugs.files,
    data: { area } as never,
    file: { data: pdf, mimetype: 'application/pdf', name: 'dang-ky.pdf', size: pdf.length },
    req,
  })
  const { id } = await place.payload.create({
    collection: procedureSlugs.registrations,
    data: {
      area,
      year: 2026,
      papers: [paper],
      partyResolutionOn: '2026-02-01',
      householdsResiding: 100,
      commitmentMode: 'totals',
      householdsCommitted: 100,
    } as never,
    depth: 0,
    req,
  })
  await fileRegistration({ req, id: String(id) })
}

it('Opens the year whose window holds the day, for every area, and judges what the records say', async () => {
  expect(await turn('2025-11-01')).toEqual({
    on: '2025-11-01',
    year: 2026,
    opened: 3,
    judged: 3,
    closed: 0,
    told: 0,
  })
  const { docs } = await place.payload.find({ collection: assessments, depth: 0, pagination: false })
  for (const one of docs) {
    expect(one).toMatchObject({ year: 2026, from: '2025-11-01', before: '2026-11-01', status: 'open' })
    expect(one).toMatchObject({ stale: false, currentOutcome: 'undetermined' })
  }
})

it('Finds nothing to do when it runs again on the same day or in the same window', async () => {
  const nothing = { year: 2026, opened: 0, judged: 0, closed: 0, told: 0 }
  expect(await turn('2025-11-01')).toMatchObject(nothing)
  expect(await turn('2026-02-01')).toMatchObject(nothing)
})

it('Reminds the boards that have not registered, from the day that the settings say, one notice for each commune', async () => {
  await register('two')
  expect(await turn('2026-03-16')).toMatchObject({ told: 0 })
  expect(await turn('2026-03-17')).toMatchObject({ told: 4 })
  const registration = (await sent()).filter(({ subject }) => subject.startsWith('Nhắc nộp đăng ký'))
  expect(registration).toHaveLength(2)
  expect(registration).toContainEqual({
    subject: 'Nhắc nộp đăng ký năm 2026, hạn 31-03-2026',
    unit: place.units.east,
    areas: [place.areas.one],
    sentOn: '2026-03-17',
  })
})

it('Tells nobody twice of the same deadline, also on later days', async () => {
  const before = await count(notices)
  expect(await turn('2026-03-17')).toMatchObject({ told: 0 })
  expect(await turn('2026-03-25')).toMatchObject({ told: 0 })
  expect(await count(notices)).toBe(before)
})

it('Says once that a deadline has passed', async () => {
  expect(await turn('2026-04-01')).toMatchObject({ told: 4 })
  expect(await turn('2026-04-02')).toMatchObject({ told: 0 })
  const late = (await sent()).filter(({ subject }) => subject.startsWith('Quá hạn nộp đăng ký'))
  expect(late.map(({ subject }) => subject)).toEqual([
    'Quá hạn nộp đăng ký năm 2026 (hạn 31-03-2026)',
    'Quá hạn nộp đăng ký năm 2026 (hạn 31-03-2026)',
  ])
})

it('Goes on after a crash between opening and reminding, and after one in the middle of the opening', async () => {
  // What a run leaves that is cut off after the first area: one assessment, not judged, nobody told.
  await place.payload.delete({ collection: notices, where: {} })
  await place.payload.delete({
    collection: assessments,
    where: { area: { not_equals: place.areas.one } },
    context: { trusted: true },
  })
  expect(await turn('2026-03-20')).toMatchObject({ opened: 2, judged: 2, told: 4 })
  expect(await count(assessments)).toBe(3)
})

it('Does each thing once where several run at the same moment', async () => {
  const turns = await Promise.all([turn('2026-11-10'), turn('2026-11-10'), turn('2026-11-10')])
  const sum = (name: 'opened' | 'told') => turns.reduce((all, one) => all + one[name], 0)
  expect(sum('opened')).toBe(3)
  // The next year is opened beside the one that is handed in now.
  expect(await count(assessments, { year: { equals: 2027 } })).toBe(3)
  const handIn = (await sent()).filter(
    ({ subject }) => subject === 'Nhắc gửi tự đánh giá năm 2026, hạn 20-11-2026',
  )
  expect(handIn.flatMap(({ areas }) => areas as string[]).sort()).toEqual(Object.values(place.areas).sort())
  expect(sum('told')).toBe(3)
})

it('Is run by hand for a day by the province and the administrator, by nobody else', async () => {
  const ask = (as: Parameters<Province['as']>[0], body: unknown) =>
    place.http.ask('POST', '/procedure/turn-year', { as, body })
  expect(await ask('oversight', { on: '2026-11-10' })).toMatchObject({
    status: 200,
    body: { on: '2026-11-10', year: 2027, opened: 0, closed: 0, told: 0 },
  })
  expect((await ask('administrator', { on: '2026-11-10' })).status).toBe(200)
  for (const name of ['boardOne', 'policeEast', 'committeeEast', 'steeringEast', 'viewer'] as const) {
    expect((await ask(name, { on: '2026-11-10' })).status).toBe(403)
  }
  expect((await place.http.ask('POST', '/procedure/turn-year', { body: {} })).status).toBe(401)
  expect(await ask('oversight', { on: '31-11-2026' })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'bad-request', message: expect.stringContaining('năm-tháng-ngày') }] },
  })
})

it('Is run by the queue, once for the hour, and a run that a crash cut off does not hold up the next', async () => {
  const { payload } = place
  const jobs = 'payload-jobs' as never
  const waiting = async () => (await payload.find({ collection: jobs, depth: 0, pagination: false })).docs
  await payload.jobs.handleSchedules({ queue: 'procedure' })
  await payload.jobs.handleSchedules({ queue: 'procedure' })
  expect(await waiting()).toMatchObject([{ taskSlug: turnYearSlug, queue: 'procedure' }])

  // The process that had taken it died: it stays under way for ever.
  const [job] = await waiting()
  await payload.db.updateOne({
    collection: jobs,
    id: (job as unknown as { id: string }).id,
    data: { processing: true, updatedAt: new Date(Date.now() - 3 * 3_600_000).toISOString() },
  })
  await payload.jobs.handleSchedules({ queue: 'procedure' })
  expect(await waiting()).toHaveLength(2)

  await payload.jobs.queue({ task: turnYearSlug as never, queue: 'procedure', input: {} as never })
  await payload.jobs.run({ queue: 'procedure' })
  const left = await payload.find({ collection: jobs, depth: 0, where: { hasError: { equals: true } } })
  expect(left.totalDocs).toBe(0)
})

it('Lets a merger that was entered ahead take effect once its day has come', async () => {
  const { payload, areas, units } = place
  const { unit } = await succeed({
    req: await place.as('administrator'),
    id: units.east,
    name: 'Xã Đông Mới',
    code: '90009',
    from: daysAfter(todayOf({}), -1),
  })
  // As it was stored while the day had not come.
  const account = place.user('policeEast').id
  await payload.db.updateOne({
    collection: procedureSlugs.areas,
    id: areas.one,
    data: { commune: units.east },
    req: {},
  })
  await payload.update({ collection: 'users', id: account, data: { unit: units.east } as never })

  await payload.jobs.queue({ task: turnYearSlug as never, queue: 'procedure', input: {} as never })
  await payload.jobs.run({ queue: 'procedure' })
  expect((await place.stored(procedureSlugs.areas, areas.one)).commune).toBe(unit.id)
  expect(await payload.findByID({ collection: 'users', id: account, depth: 0 })).toMatchObject({
    unit: unit.id,
  })
})
