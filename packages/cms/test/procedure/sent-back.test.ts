import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  appraise,
  saveAnswers,
  selfAssess,
  sendBack,
} from '../../src/procedure/operations/assessment/steps.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { deskContext } from '../../src/procedure/views/desk/desk-context.js'
import { deskLists } from '../../src/procedure/views/desk/desk-lists.js'
import { attested, opened, recordsFrom, register } from './assessed.js'
import { openProvince, type Province } from './place.js'

let place: Province
let id: string
const { assessments, notices, verdicts } = procedureSlugs
const on = (name: 'boardOne' | 'policeEast' | 'policeEastOther', day: string) =>
  place.as(name, { today: `2025-${day}` })
const ask = (as: Parameters<Province['as']>[0], body: object) =>
  place.http.ask('POST', `/assessments/${id}/return`, { as, body })
const verdictsOf = async () =>
  (
    await place.payload.find({
      collection: verdicts,
      where: { assessment: { equals: id } },
      sort: 'at',
      depth: 0,
      pagination: false,
    })
  ).docs

beforeAll(async () => {
  place = await openProvince()
  await recordsFrom(place, '2020-01-01')
  id = (await opened(place, 'one', 2025)).id
  await register(place, 'one', 2025)
  const board = await on('boardOne', '11-05')
  await saveAnswers({ req: board, id, answers: attested.self })
  await selfAssess({ req: board, id })
  await saveAnswers({ req: await on('policeEast', '11-06'), id, answers: attested.appraisal })
})
afterAll(() => place.close())

it('is sent back by the police of the unit alone, with a reason', async () => {
  for (const who of ['boardOne', 'committeeEast', 'oversight', 'administrator'] as const) {
    expect((await ask(who, { reason: 'Thử' })).status).toBe(403)
  }
  expect((await ask('policeWest', { reason: 'Thử' })).status).toBe(404)
  expect((await place.http.ask('POST', `/assessments/${id}/return`, { body: {} })).status).toBe(401)
  expect(await ask('policeEast', {})).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'step-reason-required', message: 'Cần ghi lý do.' }] },
  })
  expect((await ask('policeEast', { reason: 'x'.repeat(2001) })).body.errors[0].code).toBe('text-too-long')
  expect((await place.stored(assessments, id)).status).toBe('self-assessed')
})

it('goes back to the board with its answers, and what was handed in stays on record', async () => {
  const [before] = await verdictsOf()
  const req = await on('policeEast', '11-07')
  const { status, submitted, answers, returns } = await sendBack({
    req,
    id,
    reason: 'Thiếu biên bản họp dân',
  })
  expect(status).toBe('open')
  expect(submitted).toEqual({})
  expect(answers.self?.['complex-prolonged-disputes']).toMatchObject({ value: 0, by: { name: 'boardOne' } })
  expect(returns).toMatchObject([
    { reason: 'Thiếu biên bản họp dân', by: { name: 'policeEast' }, self: { verdict: String(before?.id) } },
  ])
  expect(await verdictsOf()).toEqual([before])
  await expect(sendBack({ req, id, reason: 'Nữa' })).rejects.toMatchObject({
    code: 'wrong-assessment-status',
  })
  await expect(appraise({ req, id })).rejects.toMatchObject({ code: 'wrong-assessment-status' })
})

it('tells the board, on its notices, on its desk and on the sheet', async () => {
  const found = await place.http.ask('GET', '/notices?where[subject][contains]=Trả lại', { as: 'boardOne' })
  expect(found.body.docs).toMatchObject([
    {
      subject: 'Trả lại tự đánh giá năm 2025',
      body: expect.stringContaining('Lý do: Thiếu biên bản họp dân'),
    },
  ])
  expect(
    (await place.http.ask('GET', '/notices?where[subject][contains]=Trả lại', { as: 'boardTwo' })).body.docs,
  ).toEqual([])
  const lists = await deskLists(deskContext(await on('boardOne', '11-08'), 'vi'))
  expect(lists.find(({ id: list }) => list === 'board')?.items).toContainEqual(
    expect.objectContaining({ text: 'Công an trả lại tự đánh giá năm 2025' }),
  )
  const { body: sheet } = await place.http.ask('GET', `/assessments/${id}/sheet`, { as: 'boardOne' })
  expect(sheet).toMatchObject({
    status: 'open',
    editing: 'self',
    history: [{ what: 'returned', reason: 'Thiếu biên bản họp dân', by: { name: 'policeEast' } }],
  })
  expect(sheet.verdicts).toHaveLength(1)
})

it('is handed in again; both verdicts stay, and it can be sent back once more', async () => {
  const board = await on('boardOne', '11-09')
  await saveAnswers({ req: board, id, answers: { 'complex-prolonged-disputes': { value: 1 } } })
  const { submitted } = await selfAssess({ req: board, id })
  const kept = await verdictsOf()
  expect(kept).toHaveLength(2)
  expect(submitted.self?.verdict).toBe(String(kept[1]?.id))
  const police = await on('policeEast', '11-10')
  const again = await sendBack({ req: police, id, reason: 'Còn thiếu' })
  expect(again.returns?.map(({ reason }) => reason)).toEqual(['Thiếu biên bản họp dân', 'Còn thiếu'])
  const { totalDocs } = await place.payload.count({
    collection: notices,
    where: { subject: { equals: 'Trả lại tự đánh giá năm 2025' } },
  })
  expect(totalDocs).toBe(2)
  await selfAssess({ req: await on('boardOne', '11-11'), id })
  expect(await verdictsOf()).toHaveLength(3)
  const done = await appraise({ req: police, id, reasons: { 'complex-prolonged-disputes': 'Đã xác minh' } })
  expect(done.status).toBe('appraised')
})

it('is sent back by nobody who handed in what was sent back before', async () => {
  const two = (await opened(place, 'two', 2025)).id
  const by = { id: place.user('policeEastOther').id, name: 'policeEastOther' }
  const self = {
    verdict: 'none',
    outcome: 'met',
    at: '2025-11-05T05:00:00.000Z',
    by: { id: 'x', name: 'x' },
    departures: [],
  }
  await place.payload.db.updateOne({
    collection: assessments,
    id: two,
    data: {
      status: 'self-assessed',
      submitted: { self },
      returns: [{ at: self.at, by: { id: 'y', name: 'y' }, reason: 'Thử', self: { ...self, by } }],
    } as never,
    req: {},
  })
  await expect(
    sendBack({ req: await on('policeEastOther', '11-12'), id: two, reason: 'Thử' }),
  ).rejects.toMatchObject({ code: 'own-filing' })
})
