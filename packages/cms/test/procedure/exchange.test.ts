import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Matter } from '../../src/procedure/collections/matter.js'
import type { Notice } from '../../src/procedure/collections/notice.js'
import { acknowledge } from '../../src/procedure/operations/exchange/acknowledge.js'
import { answerMatter } from '../../src/procedure/operations/exchange/answer-matter.js'
import { matterStanding } from '../../src/procedure/operations/exchange/matter-standing.js'
import { noticeStanding } from '../../src/procedure/operations/exchange/notice-standing.js'
import { passOnMatter } from '../../src/procedure/operations/exchange/pass-on-matter.js'
import { type Name, openProvince, type Province } from './place.js'

let place: Province
beforeAll(async () => {
  place = await openProvince({ packs: false })
})
afterAll(() => place.close())

const refused = (code: string) => expect.objectContaining({ name: 'WorkflowError', code })
const today = '2026-03-10'

/** What a person creates through the Local API with access control. */
const createdBy = async (name: Name, collection: 'notices' | 'matters', data: object) =>
  (await place.payload.create({
    collection,
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req: await place.as(name, { today }),
  })) as unknown as { id: string }

const notice = (changes: object = {}) => ({
  unit: place.units.east,
  subject: 'Phòng chống lừa đảo qua điện thoại',
  kind: 'notice',
  body: 'Nhắc người dân không cung cấp mã xác thực.',
  areas: [place.areas.one, place.areas.two],
  sentOn: '2026-03-01',
  acknowledgeBy: '2026-03-15',
  ...changes,
})

const matter = (changes: object = {}) => ({
  area: place.areas.one,
  subject: 'Đèn đường hỏng ở ngõ 12',
  body: 'Ngõ tối, người dân lo mất an ninh.',
  raisedBy: 'residents',
  raisedOn: '2026-03-01',
  owner: 'police',
  dueOn: '2026-03-20',
  ...changes,
})

const storedNotice = (id: string): Promise<Notice> => place.stored('notices', id)
const storedMatter = (id: string): Promise<Matter> => place.stored('matters', id)

describe('A notice of the police', () => {
  it('is acknowledged by the board of each area it went to, each for itself and once', async () => {
    const { id } = await createdBy('policeEast', 'notices', notice())
    expect((await storedNotice(id)).pending).toBe(2)
    const said = await acknowledge({ req: await place.as('boardOne', { today }), id })
    expect(said).toMatchObject({ area: place.areas.one, by: { id: place.user('boardOne').id } })
    expect(await acknowledge({ req: await place.as('boardOne', { today: '2026-03-12' }), id })).toEqual(said)
    expect((await storedNotice(id)).pending).toBe(1)
    await acknowledge({ req: await place.as('boardTwo', { today }), id })
    expect(await storedNotice(id)).toMatchObject({
      pending: 0,
      acknowledgements: [{ area: place.areas.one }, { area: place.areas.two }],
    })
  })

  it('loses no acknowledgement where boards acknowledge it at the same moment', async () => {
    const { id } = await createdBy('policeEast', 'notices', notice())
    const boards = ['boardOne', 'boardTwo'] as const
    await Promise.all(boards.map(async (name) => acknowledge({ req: await place.as(name, { today }), id })))
    expect((await storedNotice(id)).acknowledgements).toHaveLength(2)
  })

  it('shows the police every area, and a board only what it said itself', async () => {
    const { id } = await createdBy('policeEast', 'notices', notice({ acknowledgeBy: '2026-03-05' }))
    await acknowledge({ req: await place.as('boardOne', { today }), id })
    expect(await noticeStanding(await place.as('policeEast', { today }), id)).toMatchObject({
      late: true,
      own: null,
      areas: [
        { name: 'Khu dân cư Hai', acknowledgement: null },
        { name: 'Khu dân cư Một', acknowledgement: { by: { name: 'boardOne' } } },
      ],
    })
    expect(await noticeStanding(await place.as('boardTwo', { today }), id)).toEqual({
      acknowledgeBy: '2026-03-05',
      late: true,
      own: { acknowledgement: null, may: true },
      areas: null,
    })
  })

  it('does not tell a board to which other areas it went, in the record, in a filter or in a sort', async () => {
    const { id } = await createdBy('policeEast', 'notices', notice())
    const as = 'boardOne' as const
    const { body } = await place.http.ask('GET', `/notices/${id}?depth=1`, { as })
    expect(body.subject).toBe('Phòng chống lừa đảo qua điện thoại')
    expect(JSON.stringify(body)).not.toContain(place.areas.two)
    for (const field of ['areas', 'areas.name', 'acknowledgements', 'pending']) {
      const filter = `where[${field}][equals]=${place.areas.two}`
      const answer = await place.http.ask('GET', `/notices?${filter}`, { as })
      expect(answer.status, field).toBe(400)
      expect(JSON.stringify(answer.body)).not.toContain('Khu dân cư Hai')
    }
    expect((await place.http.ask('GET', '/notices?sort=pending', { as })).status).toBe(400)
    const asked = `{ Notice(id: "${id}") { subject areas { id } } }`
    const { body: graph } = await place.http.graphql(asked, {}, as)
    expect(graph.data.Notice).toMatchObject({ subject: 'Phòng chống lừa đảo qua điện thoại', areas: [] })
  })

  it('does not exist for a board that it did not go to, nor for the police of another commune', async () => {
    const { id } = await createdBy('policeEast', 'notices', notice({ areas: [place.areas.one] }))
    for (const name of ['boardTwo', 'boardThree'] as const) {
      await expect(acknowledge({ req: await place.as(name), id })).rejects.toEqual(
        refused('record-not-found'),
      )
      await expect(noticeStanding(await place.as(name), id)).rejects.toEqual(refused('record-not-found'))
    }
    await expect(noticeStanding(await place.as('policeWest'), id)).rejects.toEqual(
      refused('record-not-found'),
    )
    await expect(acknowledge({ req: await place.as('policeEast'), id })).rejects.toEqual(
      refused('not-allowed'),
    )
  })

  it('keeps the text that a board acknowledged; another area can be added, one that acknowledged stays', async () => {
    const { id } = await createdBy('policeEast', 'notices', notice({ areas: [place.areas.one] }))
    const change = async (data: object) =>
      place.payload.update({
        collection: 'notices',
        id,
        data: data as never,
        overrideAccess: false,
        req: await place.as('policeEast', { today }),
      })
    await change({ body: 'Sửa trước khi có ai xác nhận.' })
    await acknowledge({ req: await place.as('boardOne', { today }), id })
    await expect(change({ body: 'Sửa sau khi đã xác nhận.' })).rejects.toEqual(refused('notice-acknowledged'))
    await expect(change({ areas: [place.areas.two] })).rejects.toEqual(refused('notice-acknowledged'))
    await change({ areas: [place.areas.one, place.areas.two], acknowledgeBy: '2026-03-31' })
    expect(await storedNotice(id)).toMatchObject({
      body: 'Sửa trước khi có ai xác nhận.',
      pending: 1,
      acknowledgeBy: '2026-03-31',
    })
  })

  it('goes only to areas of the sender, on a day that has come, and is due after it', async () => {
    const outside = createdBy('policeEast', 'notices', notice({ areas: [place.areas.three] }))
    await expect(outside).rejects.toMatchObject({ data: { errors: [{ path: 'areas' }] } })
    const later = createdBy(
      'policeEast',
      'notices',
      notice({ sentOn: '2026-03-11', acknowledgeBy: '2026-03-02' }),
    )
    await expect(later).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'sentOn', message: 'Ngày này chưa đến.' },
          { path: 'acknowledgeBy', message: 'Hạn xác nhận không được trước ngày gửi.' },
        ],
      },
    })
  })
})

describe('A pressing matter', () => {
  it('is answered by its owner, and stands as it was asked from then on', async () => {
    const { id } = await createdBy('boardOne', 'matters', matter())
    const req = await place.as('policeEast', { today })
    const answered = await answerMatter({ req, id, answer: ' Đã sửa xong ngày 09-3. ' })
    expect(answered).toMatchObject({
      answer: 'Đã sửa xong ngày 09-3.',
      answeredOn: today,
      answeredBy: { id: place.user('policeEast').id },
    })
    expect(answered.history?.map(({ what, by }) => [what, by.name])).toEqual([
      ['raised', 'boardOne'],
      ['answered', 'policeEast'],
    ])
    await expect(answerMatter({ req, id, answer: 'Lần nữa' })).rejects.toEqual(refused('matter-answered'))
    const data = { body: 'Khác' } as never
    const board = await place.as('boardOne', { today })
    const edit = place.payload.update({ collection: 'matters', id, data, overrideAccess: false, req: board })
    await expect(edit).rejects.toMatchObject({ status: 403 })
    // Code that runs without access control is told why.
    const trusted = place.payload.update({ collection: 'matters', id, data })
    await expect(trusted).rejects.toEqual(refused('matter-answered'))
  })

  it('is answered by nobody else: not by the other body, the board, or another commune', async () => {
    const { id } = await createdBy('boardOne', 'matters', matter({ owner: 'committee' }))
    const answer = async (name: Name) =>
      answerMatter({ req: await place.as(name, { today }), id, answer: 'Xong' })
    await expect(answer('policeEast')).rejects.toEqual(refused('not-matter-owner'))
    await expect(answer('boardOne')).rejects.toEqual(refused('not-allowed'))
    await expect(answer('committeeWest')).rejects.toEqual(refused('record-not-found'))
    expect((await answer('committeeEast')).answeredOn).toBe(today)
  })

  it('takes no answer and no owner from a form', async () => {
    const { id } = await createdBy('boardOne', 'matters', matter({ answer: 'Tự trả lời', answeredOn: today }))
    const raised = await storedMatter(id)
    // SQLite has null where MongoDB has nothing.
    expect([raised.answer ?? null, raised.answeredOn ?? null, raised.owner]).toEqual([null, null, 'police'])
    await place.http.ask('PATCH', `/matters/${id}`, {
      as: 'boardOne',
      body: { owner: 'committee', dueOn: '2027-01-01', answer: 'Tự trả lời', subject: 'Đèn hỏng' },
    })
    const edited = await storedMatter(id)
    expect(edited.answer ?? null).toBe(null)
    expect(edited).toMatchObject({
      subject: 'Đèn hỏng',
      owner: 'police',
      dueOn: '2026-03-20',
      history: [{ what: 'raised' }, { what: 'edited', before: { subject: 'Đèn đường hỏng ở ngõ 12' } }],
    })
  })

  it('is passed on with a reason that is kept, and the new owner answers it', async () => {
    const { id } = await createdBy('boardOne', 'matters', matter())
    const req = await place.as('policeEast', { today })
    const nothing = passOnMatter({ req, id, reason: ' ', dueOn: '2026-03-01' })
    await expect(nothing).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'dueOn', message: 'Hạn trả lời mới phải từ hôm nay, 10-03-2026, trở đi.' },
          { path: 'reason', message: 'Hãy ghi lý do chuyển.' },
        ],
      },
    })
    const passed = await passOnMatter({
      req,
      id,
      owner: 'committee',
      dueOn: '2026-04-01',
      reason: 'Thuộc Ủy ban nhân dân',
    })
    expect(passed).toMatchObject({ owner: 'committee', dueOn: '2026-04-01' })
    expect(passed.history?.at(-1)).toMatchObject({
      what: 'passed-on',
      reason: 'Thuộc Ủy ban nhân dân',
      before: { owner: 'police', dueOn: '2026-03-20' },
    })
    await expect(answerMatter({ req, id, answer: 'Xong' })).rejects.toEqual(refused('not-matter-owner'))
    await answerMatter({ req: await place.as('committeeEast', { today }), id, answer: 'Đã giao đội điện.' })
  })

  it('is overdue from the day after its last day, and the standing says who answers', async () => {
    const { id } = await createdBy('boardOne', 'matters', matter({ dueOn: '2026-03-20' }))
    const on = async (name: Name, day: string) => matterStanding(await place.as(name, { today: day }), id)
    expect(await on('policeEast', '2026-03-20')).toMatchObject({ state: { daysLeft: 0 }, may: true })
    expect(await on('boardOne', '2026-03-21')).toMatchObject({ state: { daysLeft: -1 }, may: false })
    await expect(on('boardTwo', '2026-03-21')).rejects.toEqual(refused('record-not-found'))
  })

  it('is answered once where two people answer at the same moment', async () => {
    const { id } = await createdBy('boardOne', 'matters', matter())
    const answers = await Promise.allSettled(
      (['policeEast', 'policeEastOther'] as const).map(async (name) =>
        answerMatter({ req: await place.as(name, { today }), id, answer: name }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await storedMatter(id)).history).toHaveLength(2)
  })

  it('refuses a day to come, and an answer that is due before the matter was raised', async () => {
    const raised = createdBy('boardOne', 'matters', matter({ raisedOn: '2026-03-11', dueOn: '2026-03-02' }))
    await expect(raised).rejects.toMatchObject({
      data: { errors: [{ path: 'raisedOn' }, { path: 'dueOn' }] },
    })
  })
})

describe('Over HTTP', () => {
  it('a board acknowledges and an owner answers; a refusal is a sentence in Vietnamese', async () => {
    const sent = await createdBy('policeEast', 'notices', notice())
    const raised = await createdBy('boardOne', 'matters', matter())
    const ask = place.http.ask
    const said = await ask('POST', `/notices/${sent.id}/acknowledge`, { as: 'boardTwo' })
    expect(said.body.acknowledgement.area).toBe(place.areas.two)
    const other = await ask('POST', `/notices/${sent.id}/acknowledge`, { as: 'boardThree' })
    expect(other).toMatchObject({
      status: 404,
      body: { errors: [{ message: 'Không có mục này trong phạm vi của anh/chị.' }] },
    })
    const empty = await ask('POST', `/matters/${raised.id}/answer`, { as: 'policeEast', body: {} })
    expect(empty.status).toBe(400)
    expect(JSON.stringify(empty.body)).toContain('Hãy ghi nội dung trả lời.')
    const answered = await ask('POST', `/matters/${raised.id}/answer`, {
      as: 'policeEast',
      body: { answer: 'Đã xử lý', edition: 0 },
    })
    expect(answered.body.matter.answer).toBe('Đã xử lý')
    const stale = await ask('POST', `/matters/${raised.id}/pass-on`, {
      as: 'policeEast',
      body: { owner: 'committee', reason: 'Chuyển', edition: 0 },
    })
    expect(stale.body.errors[0].code).toBe('matter-answered')
    expect((await ask('GET', `/matters/${raised.id}/standing`)).status).toBe(401)
  })
})

describe('Without a mail server', () => {
  it('nothing is printed of notices and matters, which are in the admin', async () => {
    const printed = vi.spyOn(place.payload, 'sendEmail')
    await createdBy('policeEast', 'notices', notice())
    await createdBy('boardOne', 'matters', matter())
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(printed).not.toHaveBeenCalled()
  })
})
