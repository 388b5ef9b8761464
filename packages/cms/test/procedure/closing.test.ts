import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { YearAssessment } from '../../src/procedure/collections/assessment.js'
import {
  appraise,
  comment,
  finalise,
  post,
  propose,
  reopen,
  saveAnswers,
  selfAssess,
  sendBack,
} from '../../src/procedure/operations/assessment/steps.js'
import { decide } from '../../src/procedure/operations/decision/decide.js'
import { turnYear } from '../../src/procedure/operations/year/turn-year.js'
import { readOverview } from '../../src/procedure/records/overview.js'
import { byStanding, byStatus } from '../../src/procedure/records/overview-folds.js'
import { procedureSlugs, settingsSlug } from '../../src/procedure/slugs.js'
import { deskContext } from '../../src/procedure/views/desk/desk-context.js'
import { deskLists } from '../../src/procedure/views/desk/desk-lists.js'
import { opened } from './assessed.js'
import { openProvince, type Province } from './place.js'
import { proposed } from './proposed.js'

let place: Province
const { assessments, notices } = procedureSlugs
/** The assessments of 2026: the window ends on 31-10-2026, and 90 days later is 29-01-2027. */
const ids = { one: '', two: '', three: '' }
const turn = async (on: string) => turnYear(await createLocalReq({}, place.payload), on)
const stored = (id: string): Promise<YearAssessment> => place.stored(assessments, id)
const put = (id: string, data: object) =>
  place.payload.db.updateOne({ collection: assessments, id, data: data as never, req: {} })
const sent = async (subject: string) => {
  const { docs } = await place.payload.find({
    collection: notices,
    where: { subject: { contains: subject } },
    depth: 0,
    pagination: false,
  })
  return docs as unknown as { subject: string; body: string; areas: string[]; unit: string }[]
}
const settings = (data: object) => place.payload.updateGlobal({ slug: settingsSlug, data: data as never })

beforeAll(async () => {
  place = await openProvince()
  await turn('2025-11-01')
  for (const name of ['one', 'two', 'three'] as const) ids[name] = (await opened(place, name, 2026)).id
})
afterAll(() => place.close())

it('closes after 90 days unless the office says otherwise, and never while self-assessments may be handed in', async () => {
  expect(await place.payload.findGlobal({ slug: settingsSlug })).toMatchObject({ closeDays: 90 })
  const ask = (closeDays: unknown) =>
    place.http.ask('POST', '/globals/procedure-settings', { as: 'administrator', body: { closeDays } })
  expect(await ask(20)).toMatchObject({
    status: 400,
    body: { errors: [{ data: { errors: [{ message: expect.stringContaining('từ 21 đến 365') }] } }] },
  })
  expect((await ask(null)).status).toBe(200)
  expect(await place.payload.findGlobal({ slug: settingsSlug })).toMatchObject({ closeDays: null })
  expect(await turn('2027-06-01')).toMatchObject({ closed: 0 })
  expect((await ask(90)).status).toBe(200)
})

it('reminds the boards before it closes, once', async () => {
  const subject = 'Hồ sơ năm 2026 chưa xong sẽ bị đóng ngày 29-01-2027'
  await turn('2027-01-14')
  expect(await sent(subject)).toEqual([])
  await turn('2027-01-15')
  await turn('2027-01-20')
  expect((await sent(subject)).flatMap(({ areas }) => areas).sort()).toEqual(
    Object.values(place.areas).sort(),
  )
})

it('closes nothing before its day, nothing by hand for a day to come, and nothing that has a final outcome', async () => {
  await put(ids.two, { status: 'proposed' })
  expect(await turn('2027-01-28')).toMatchObject({ closed: 0 })
  const byHand = await place.http.ask('POST', '/procedure/turn-year', {
    as: 'administrator',
    body: { on: '2027-01-29' },
  })
  expect(byHand).toMatchObject({ status: 200, body: { closed: 0 } })
  expect(await turn('2027-01-29')).toMatchObject({ closed: 2 })
  expect((await stored(ids.two)).status).toBe('proposed')
  expect(await stored(ids.one)).toMatchObject({
    status: 'closed',
    closedOn: '2027-01-29',
    closing: { from: 'open', on: '2027-01-29', by: null },
  })
})

it('tells each board once what was closed and what was missing, and no board of the others', async () => {
  await turn('2027-01-29')
  await turn('2027-01-30')
  const told = await sent('Đã đóng hồ sơ năm 2026')
  expect(told.map(({ unit, areas }) => [unit, areas]).sort()).toEqual(
    [
      [place.units.east, [place.areas.one]],
      [place.units.west, [place.areas.three]],
    ].sort(),
  )
  expect(told[0]?.subject).toContain('ban quản lý chưa nộp tự đánh giá')
  expect(told[0]?.body).not.toContain('Khu dân cư Ba')
})

it('makes up for the telling where a run was cut off after the closing', async () => {
  await place.payload.delete({ collection: notices, where: { subject: { contains: 'Đã đóng hồ sơ' } } })
  expect(await turn('2027-01-31')).toMatchObject({ closed: 0 })
  expect((await sent('Đã đóng hồ sơ năm 2026')).flatMap(({ areas }) => areas)).toHaveLength(2)
})

it('refuses every step with a closed one, and says who can open it again', async () => {
  const on = (name: 'boardOne' | 'policeEast' | 'committeeEast') => place.as(name, { today: '2027-02-01' })
  const [board, police, committee] = [await on('boardOne'), await on('policeEast'), await on('committeeEast')]
  const id = ids.one
  const reason = 'Thử'
  const steps = [
    () => saveAnswers({ req: board, id, answers: {} }),
    () => selfAssess({ req: board, id }),
    () => sendBack({ req: police, id, reason }),
    () => appraise({ req: police, id }),
    () => post({ req: police, id }),
    () => comment({ req: police, id, from: 'Người dân', text: 'Thử' }),
    () => finalise({ req: police, id }),
    () => propose({ req: police, id, recommends: 'refuse', reasons: reason }),
    () => decide({ req: committee, id, kind: 'recognise' }),
  ]
  for (const step of steps) {
    await expect(step()).rejects.toMatchObject({
      code: 'assessment-closed',
      message: expect.stringContaining('Ủy ban nhân dân cấp xã hoặc quản trị viên mở lại được'),
    })
  }
})

it('shows a closed one for what it is: on the sheet, on desks, and in every count', async () => {
  const sheet = await place.http.ask('GET', `/assessments/${ids.one}/sheet`, { as: 'boardOne' })
  expect(sheet.body).toMatchObject({
    status: 'closed',
    closing: { from: 'open', on: '2027-01-29' },
    closesOn: null,
    editing: null,
    history: [{ what: 'closed', from: 'open', by: null }],
  })
  // Where it stopped is still read there: what the records say, and what is missing.
  expect(sheet.body.stages[0]).toMatchObject({ stage: 'self', state: 'in-progress' })
  expect(sheet.body.criteria.length).toBeGreaterThan(0)
  expect(sheet.body.missing.length).toBeGreaterThan(0)
  expect(sheet.body.facts.some((fact: object) => 'answer' in fact)).toBe(false)
  const offered = async (as: 'boardOne' | 'policeEast' | 'committeeEast' | 'administrator') =>
    (await place.http.ask('GET', `/assessments/${ids.one}/sheet`, { as })).body.steps.map(
      (one: { step: string }) => one.step,
    )
  expect(await offered('boardOne')).toEqual([])
  expect(await offered('policeEast')).toEqual([])
  expect(await offered('committeeEast')).toEqual(['reopen'])
  expect(await offered('administrator')).toEqual(['reopen'])

  const desk = async (name: 'boardOne' | 'committeeEast' | 'administrator') =>
    deskLists(deskContext(await place.as(name, { today: '2027-02-01' }), 'vi'))
  const closedOn = (lists: Awaited<ReturnType<typeof desk>>) => lists.find(({ id }) => id === 'closed')
  expect(closedOn(await desk('administrator'))).toMatchObject({ count: 2 })
  const committee = await desk('committeeEast')
  expect(closedOn(committee)).toMatchObject({
    count: 1,
    items: [{ text: 'Khu dân cư Một, năm 2026', note: 'đóng ngày 29-01-2027' }],
  })
  // What only waits for the decision is late.
  expect(committee.find(({ id }) => id === 'decide')).toMatchObject({
    items: [{ late: true, note: 'quá hạn từ 29-01-2027' }],
  })
  expect(await desk('boardOne')).not.toContainEqual(
    expect.objectContaining({
      items: expect.arrayContaining([expect.objectContaining({ id: 'assess-2026' })]),
    }),
  )

  const req = await place.as('oversight', { today: '2027-02-01' })
  const { rows } = await readOverview(req, 2026)
  expect(byStatus(rows)).toEqual({ closed: 2, proposed: 1 })
  expect(byStanding(rows)).toMatchObject({ closed: 2, met: 0, unopened: 0 })
  expect(rows.map(({ area, overdue }) => [area, overdue]).filter(([, late]) => late)).toEqual([
    [place.areas.two, true],
  ])
  const next = await readOverview(req, 2027)
  expect(next.rows.map(({ statusBefore }) => statusBefore).sort()).toEqual(['closed', 'closed', 'proposed'])
})

it('is opened again by the committee of the commune with a reason, where it had stopped, for as many days again', async () => {
  const path = `/assessments/${ids.one}/reopen`
  const ask = (
    as: 'boardOne' | 'policeEast' | 'committeeWest' | 'oversight' | 'committeeEast',
    body: object,
  ) => place.http.ask('POST', path, { as, body })
  for (const who of ['boardOne', 'policeEast', 'oversight'] as const) {
    expect((await ask(who, { reason: 'Thử' })).status).toBe(403)
  }
  expect((await ask('committeeWest', { reason: 'Thử' })).status).toBe(404)
  expect(await ask('committeeEast', { reason: ' ' })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'step-reason-required' }] },
  })
  const req = await place.as('committeeEast', { today: '2027-02-02' })
  const again = await reopen({ req, id: ids.one, reason: 'Ban quản lý mới được kiện toàn' })
  expect(again).toMatchObject({ status: 'open', keptOpenUntil: '2027-05-03' })
  expect(again.closing ?? null).toBeNull()
  expect(again.closedOn ?? null).toBeNull()
  expect(again.reopenings).toMatchObject([
    { reason: 'Ban quản lý mới được kiện toàn', closing: { from: 'open', on: '2027-01-29' } },
  ])
  await expect(reopen({ req, id: ids.one, reason: 'Nữa' })).rejects.toMatchObject({
    code: 'wrong-assessment-status',
  })
  expect(await sent('Mở lại hồ sơ năm 2026')).toMatchObject([{ areas: [place.areas.one] }])
  expect(await turn('2027-02-03')).toMatchObject({ closed: 0 })
  expect(await turn('2027-05-02')).toMatchObject({ closed: 0 })
  expect(await sent('chưa xong sẽ bị đóng ngày 03-05-2027')).toMatchObject([{ areas: [place.areas.one] }])
  expect(await turn('2027-05-03')).toMatchObject({ closed: 1 })
})

it('goes on where it stood: one that waited for the appraisal is appraised after it was opened again', async () => {
  await put(ids.three, {
    status: 'closed',
    closing: { from: 'self-assessed', on: '2027-01-29', at: 'x', by: null },
  })
  const req = await place.as('administrator', { today: '2027-05-04' })
  expect(await reopen({ req, id: ids.three, reason: 'Công an bận' })).toMatchObject({
    status: 'self-assessed',
  })
})

it('does not close a draft result while it is on public view', async () => {
  const id = await proposed(place, { area: 'two', year: 2024, status: 'posted' })
  await put(id, { posting: { from: '2027-05-01', before: '2027-05-08', by: { id: 'x', name: 'x' } } })
  expect(await turn('2027-05-07')).toMatchObject({ closed: 0 })
  expect(await turn('2027-05-08')).toMatchObject({ closed: 1 })
  expect(await stored(id)).toMatchObject({ closing: { from: 'posted' } })
})

it('keeps a step that is taken at the moment of closing, or tells whoever took it', async () => {
  const id = await proposed(place, { area: 'one', year: 2023, status: 'appraised' })
  const police = await place.as('policeEastOther', { today: '2027-05-09' })
  const [stepped, turned] = await Promise.allSettled([post({ req: police, id }), turn('2027-05-09')])
  expect(turned.status).toBe('fulfilled')
  const { status, closing, posting } = await stored(id)
  if (stepped.status === 'fulfilled') expect([status, posting?.from]).toEqual(['posted', '2027-05-09'])
  else {
    expect(stepped.reason.code).toMatch(/^(record-edited-meanwhile|assessment-closed)$/)
    expect([status, closing?.from, posting ?? null]).toEqual(['closed', 'appraised', null])
  }
})

it('gives a year that is opened late as much time as any other', async () => {
  expect(await opened(place, 'one', 2022)).toMatchObject({ status: 'open' })
  const { keptOpenUntil, id } = await opened(place, 'one', 2022)
  expect(keptOpenUntil).toBeTruthy()
  await settings({ closeDays: 120 })
  await turn('2026-12-01')
  expect((await stored(id)).status).toBe('open')
  await settings({ closeDays: 90 })
})
