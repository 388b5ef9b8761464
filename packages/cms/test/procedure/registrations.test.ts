import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCommitments } from '../../src/procedure/operations/registration/add-commitments.js'
import { fileRegistration } from '../../src/procedure/operations/registration/file-registration.js'
import { registrationProgress } from '../../src/procedure/operations/registration/registration-progress.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { pdf } from './paper.js'
import { type AreaName, type Name, openProvince, type Province } from './place.js'

/** Without a condition MongoDB only estimates how many there are. */
const all = { id: { exists: true } }

const today = '2026-03-20'
let province: Province
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

/** A record as a person writes it, on the day of these tests. */
const write = async (collection: 'registrations' | 'commitments', data: object, as: Name = 'boardOne') =>
  province.payload.create({
    collection,
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req: await province.as(as, { today }),
    // biome-ignore lint/suspicious/noExplicitAny: tests look into records
  }) as Promise<any>

const change = async (
  collection: 'registrations' | 'commitments',
  id: string,
  data: object,
  as: Name = 'boardOne',
) =>
  province.payload.update({
    collection,
    id,
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req: await province.as(as, { today }),
    // biome-ignore lint/suspicious/noExplicitAny: tests look into records
  }) as Promise<any>

const paperOf = async (area: AreaName) =>
  String(
    (
      await province.payload.create({
        collection: procedureSlugs.files,
        data: { area: province.areas[area] } as never,
        file: { data: pdf, mimetype: 'application/pdf', name: 'dang-ky.pdf', size: pdf.length },
      })
    ).id,
  )

/** The problems of a refusal by their field. */
const problemsOf = async (attempt: Promise<unknown>): Promise<Record<string, string>> => {
  const error = (await attempt.then(
    () => ({ data: { errors: [] } }),
    (refused) => refused,
  )) as { data: { errors: { path: string; message: string }[] } }
  return Object.fromEntries(error.data.errors.map(({ path, message }) => [path, message]))
}

const clear = async () => {
  for (const collection of ['registrations', 'commitments'] as const) {
    await province.payload.delete({ collection, where: { id: { exists: true } } })
  }
}

it('A registration is named after its year and area and takes the households of the register', async () => {
  await clear()
  expect(await write('registrations', { area: province.areas.one, year: 2026 })).toMatchObject({
    title: 'Đăng ký năm 2026 · Khu dân cư Một',
    status: 'draft',
    householdsResiding: 100,
  })
})

it('An area registers once a year, and for no year without criteria', async () => {
  await clear()
  await write('registrations', { area: province.areas.one, year: 2026 })
  const twice = write('registrations', { area: province.areas.one, year: 2026 })
  expect(await problemsOf(twice)).toEqual({
    year: 'Khu dân cư này đã có đăng ký năm 2026. Hãy mở đăng ký đó để sửa.',
  })
  expect((await problemsOf(write('registrations', { area: province.areas.one, year: 2005 }))).year).toContain(
    'Không có bộ tiêu chí khu dân cư nào áp dụng cho năm 2005',
  )
  expect((await problemsOf(write('registrations', { area: province.areas.one, year: 2031 }))).year).toContain(
    'Năm muộn nhất hiện nay là 2027',
  )
  await write('registrations', { area: province.areas.two, year: 2026 }, 'boardTwo')
})

it('Days and numbers that cannot be are told together', async () => {
  await clear()
  const attempt = write('registrations', {
    area: province.areas.one,
    year: 2026,
    filedOn: '2026-03-21',
    partyResolutionOn: '2025-10-31',
    householdsResiding: 90,
    commitmentMode: 'totals',
    householdsCommitted: 91,
  })
  expect(await problemsOf(attempt)).toEqual({
    filedOn: 'Hôm nay là ngày 20-03-2026: hãy ghi ngày không muộn hơn hôm nay.',
    partyResolutionOn:
      'Kỳ đánh giá của năm này từ 01-11-2025 đến hết 31-10-2026. Ngày nằm ngoài kỳ thì tiêu chí không tính.',
    householdsCommitted: 'Số hộ đã ký không thể nhiều hơn số hộ đang cư trú (90).',
  })
})

it('Filing names everything that is missing, and then freezes the registration', async () => {
  await clear()
  const { id } = await write('registrations', {
    area: province.areas.one,
    year: 2026,
    commitmentMode: 'totals',
  })
  const file = async (as: Name = 'boardOne', edition?: number) =>
    fileRegistration({ req: await province.as(as, { today }), id, edition })
  expect(await problemsOf(file())).toEqual({
    papers: 'Hãy đính kèm bản đăng ký đã ký.',
    householdsCommitted: 'Hãy ghi tổng số hộ đã ký cam kết.',
  })
  await change('registrations', id, { papers: [await paperOf('one')], householdsCommitted: 88 })
  await expect(file('boardOne', 0)).rejects.toMatchObject({ code: 'record-edited-meanwhile' })
  expect(await file()).toMatchObject({ status: 'filed', filedOn: today, filedBy: { name: 'boardOne' } })
  await expect(file()).rejects.toMatchObject({ code: 'registration-filed' })

  expect(await problemsOf(change('registrations', id, { householdsResiding: 99 }))).toHaveProperty(
    'correctionReason',
  )
  expect(await problemsOf(change('registrations', id, { year: 2027 }))).toMatchObject({
    year: 'Đăng ký đã nộp thì không đổi khu dân cư và năm.',
  })
  expect(await problemsOf(change('registrations', id, { papers: [], correctionReason: 'x' }))).toHaveProperty(
    'papers',
  )
  const corrected = await change('registrations', id, {
    householdsResiding: 99,
    correctionReason: 'Một hộ đã chuyển đi trước ngày đăng ký',
  })
  expect(corrected.corrections).toMatchObject([
    { reason: 'Một hộ đã chuyển đi trước ngày đăng ký', before: { householdsResiding: 100 } },
  ])
})

it('Only the board of the area files, and nobody writes the status', async () => {
  await clear()
  const { id } = await write('registrations', { area: province.areas.one, year: 2026, status: 'filed' })
  expect((await province.stored(procedureSlugs.registrations, id)).status).toBe('draft')
  const file = async (as: Name) => fileRegistration({ req: await province.as(as, { today }), id })
  await expect(file('boardTwo')).rejects.toMatchObject({ code: 'record-not-found' })
  await expect(file('policeEast')).rejects.toMatchObject({ code: 'not-allowed' })
  await change('registrations', id, { status: 'filed' })
  expect((await province.stored(procedureSlugs.registrations, id)).status).toBe('draft')
})

it('The paper of another area cannot be attached', async () => {
  await clear()
  const of = { area: province.areas.one, year: 2026 }
  expect(await problemsOf(write('registrations', { ...of, papers: [await paperOf('two')] }))).toHaveProperty(
    'papers',
  )
})

const commitment = (household: string, changes: object = {}) => ({
  area: province.areas.one,
  year: 2026,
  household,
  committedOn: '2026-03-01',
  ...changes,
})

it('A household counts once, however its code is typed', async () => {
  await clear()
  expect((await write('commitments', commitment(' h-001 '))).household).toBe('H-001')
  expect(await problemsOf(write('commitments', commitment('H – 001')))).toEqual({
    household: 'Hộ H-001 đã được ghi cam kết năm 2026 (ngày 01-03-2026). Một hộ chỉ tính một lần.',
  })
  await write('commitments', commitment('H-001', { year: 2025, committedOn: '2025-03-01' }))
  await write('commitments', commitment('H-001', { area: province.areas.two }), 'boardTwo')
})

it('A name is not taken for a code, and days that cannot be are refused', async () => {
  await clear()
  const problems = await problemsOf(
    write(
      'commitments',
      commitment('Nguyễn Văn A', { committedOn: '2026-03-21', withdrawnOn: '2026-03-02' }),
    ),
  )
  expect(problems.household).toContain('Không ghi họ tên')
  expect(problems.committedOn).toContain('không muộn hơn hôm nay')
  expect(problems.withdrawnOn).toContain('không thể trước ngày ký')
})

it('Of two who record the same household at the same moment one is refused', async () => {
  await clear()
  const attempts = await Promise.allSettled(
    ['h-9', 'H-9', 'H -9'].map((household) => write('commitments', commitment(household))),
  )
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await province.payload.count({ collection: 'commitments', where: all })).totalDocs).toBe(1)
})

const codes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `H-${from + index}`).join('\n')

const addList = async (list: string, as: Name = 'boardOne', changes: object = {}) =>
  addCommitments({
    req: await province.as(as, { today }),
    area: province.areas.one,
    year: 2026,
    committedOn: '2026-03-01',
    codes: list,
    ...changes,
  })

it('A pasted list records every household, and 88 of 100 leave 12 to go', async () => {
  await clear()
  const { id } = await write('registrations', { area: province.areas.one, year: 2026 })
  expect(await addList(codes(1, 90))).toBe(90)
  await write('commitments', commitment('H-91', { withdrawnOn: '2026-03-10' }))
  const withdrawn = await province.payload.find({
    collection: 'commitments',
    where: { household: { in: ['H-1', 'H-2'] } },
  })
  for (const doc of withdrawn.docs) await change('commitments', String(doc.id), { withdrawnOn: '2026-03-15' })
  const progress = await registrationProgress(await province.as('boardOne', { today }), id)
  expect(progress).toMatchObject({
    residing: 100,
    committed: 88,
    missing: 12,
    percent: { value: 88, exact: true },
    mayFile: true,
    mayRecord: true,
  })
  expect(await registrationProgress(await province.as('policeEast', { today }), id)).toMatchObject({
    committed: 88,
    mayFile: false,
    mayRecord: false,
  })
  await expect(registrationProgress(await province.as('boardTwo', { today }), id)).rejects.toMatchObject({
    code: 'record-not-found',
  })
})

it('A list with problems records nothing and names every line', async () => {
  await clear()
  await write('commitments', commitment('H-2'))
  const refused = await addList('H-1\nh-2; H-3\n\nTrần Thị B\nh - 1').catch((error) => error)
  expect(refused).toMatchObject({ code: 'commitments-refused', status: 400 })
  expect(refused.details.problems).toEqual([
    {
      line: 2,
      household: 'H-2',
      message: 'Hộ H-2 đã được ghi cam kết năm 2026 (ngày 01-03-2026). Một hộ chỉ tính một lần.',
    },
    { line: 4, household: 'TRẦNTHỊB', message: expect.stringContaining('Không ghi họ tên') },
    { line: 5, household: 'H-1', message: 'Hộ H-1 đã có ở dòng 1 của danh sách này.' },
  ])
  expect((await province.payload.count({ collection: 'commitments', where: all })).totalDocs).toBe(1)
})

it('A list whose household is recorded meanwhile leaves nothing behind', async () => {
  await clear()
  const attempts = await Promise.allSettled([
    addList(codes(1, 30)),
    addList([...codes(1, 30).split('\n')].reverse().join('\n')),
  ])
  const recorded = attempts.filter(({ status }) => status === 'fulfilled').length
  const { totalDocs } = await province.payload.count({ collection: 'commitments', where: all })
  expect(totalDocs).toBe(recorded * 30)
  expect(recorded).toBeLessThan(2)
})

it('A list is for the own area, a day that has come, and a registration that keeps households', async () => {
  await clear()
  await expect(addList('H-1', 'boardTwo')).rejects.toMatchObject({ code: 'record-not-found' })
  await expect(addList('H-1', 'policeEast')).rejects.toMatchObject({ code: 'record-not-found' })
  expect(await problemsOf(addList('  \n', 'boardOne', { committedOn: '2026-04-01' }))).toMatchObject({
    committedOn: expect.stringContaining('không muộn hơn hôm nay'),
    codes: 'Danh sách chưa có mã hộ nào.',
  })
  await write('registrations', { area: province.areas.one, year: 2026, commitmentMode: 'totals' })
  expect((await problemsOf(addList('H-1'))).year).toContain('chỉ ghi tổng số')
})

it('A household that two people have open is not overwritten by the later of them', async () => {
  await clear()
  const { id, edition } = await write('commitments', {
    area: province.areas.one,
    year: 2026,
    household: 'H-1',
    committedOn: '2026-03-01',
  })
  const withdraw = (withdrawnOn: string) =>
    province.http.ask('PATCH', `/commitments/${id}`, { as: 'boardOne', body: { withdrawnOn, edition } })
  expect((await withdraw('2026-04-01')).status).toBe(200)
  expect((await withdraw('2026-05-01')).status).toBe(409)
  expect(await province.stored('commitments', id)).toMatchObject({ withdrawnOn: '2026-04-01' })
})

it('The steps are taken through the API as the form takes them', async () => {
  await clear()
  const registration = { area: province.areas.one, year: 2026, papers: [await paperOf('one')] }
  const { id, edition } = (
    await province.http.ask('POST', '/registrations?depth=0', { as: 'boardOne', body: registration })
  ).body.doc
  const list = { area: province.areas.one, year: 2026, committedOn: '2026-03-01', codes: 'H-1\nH-2' }
  const added = await province.http.ask('POST', '/commitments/list', { as: 'boardOne', body: list })
  expect([added.status, added.body]).toEqual([201, { recorded: 2 }])
  const again = await province.http.ask('POST', '/commitments/list', { as: 'boardOne', body: list })
  expect(again.status).toBe(400)
  expect(again.body.errors[0]).toMatchObject({
    code: 'commitments-refused',
    message: 'Chưa ghi hộ nào: danh sách có 2 dòng cần sửa.',
  })
  const filed = await province.http.ask('POST', `/registrations/${id}/file`, {
    as: 'boardOne',
    body: { edition, filedOn: '2026-03-15' },
  })
  expect(filed.status).toBe(200)
  const progress = await province.http.ask('GET', `/registrations/${id}/progress`, { as: 'oversight' })
  expect(progress.body).toMatchObject({ status: 'filed', filedOn: '2026-03-15', committed: 2, missing: 98 })
})
