import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Place, setUpPlace } from '../procedure/place'
import { startAdmin } from '../servers/admin'
import type { Server } from '../servers/server'
import { logInAs, type Session } from '../servers/session'
import { type MailServer, openMailServer } from './mail-server'

const serverUrl = 'https://tieuchi.example'

let directory: string
let mail: MailServer
let admin: Server
let place: Place
let board: Session
let police: Session

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tieuchi-mail-'))
  mail = await openMailServer()
  admin = await startAdmin(join(directory, 'mail.db'), 47_000, {
    on: '2026-11-24',
    env: { SMTP_URL: mail.url, MAIL_FROM: 'Xã Bình Minh <tieuchi@nam.example>', SERVER_URL: serverUrl },
  })
  place = await setUpPlace(admin, 'NAM', 'Bình Minh', 12)
  board = await logInAs(admin, place.accounts.board)
  police = await logInAs(admin, place.accounts.police)
}, 240_000)

afterAll(async () => {
  await admin?.close()
  await mail.close()
  await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

describe('The admin with a mail server', () => {
  it('tells the board of a notice of the police', async () => {
    const { area, commune } = place
    const sent = await police.call('POST', '/notices', {
      unit: commune,
      areas: [area],
      kind: 'notice',
      subject: 'Phòng cháy mùa khô',
      body: 'Kiểm tra bình chữa cháy của từng hộ.',
      sentOn: '2026-04-10',
    })
    expect(sent.status, JSON.stringify(sent.json)).toBe(201)
    const arrived = await mail.take(1)
    expect(arrived).toMatchObject([
      { to: [place.accounts.board.email], subject: 'Thông báo: Phòng cháy mùa khô' },
    ])
    expect(arrived[0]?.body).toContain(`${serverUrl}/admin/collections/notices/${sent.json.doc.id}`)
  })

  it('tells the police of a matter, and the board of their answer', async () => {
    const raised = await board.call('POST', '/matters', {
      area: place.area,
      subject: 'Đèn đường hỏng',
      body: 'Ngõ 3 tối, dễ mất trộm.',
      raisedBy: 'residents',
      raisedOn: '2026-05-05',
      owner: 'police',
      dueOn: '2026-05-20',
    })
    expect(raised.status, JSON.stringify(raised.json)).toBe(201)
    expect(await mail.take(1)).toMatchObject([
      { to: [place.accounts.police.email], subject: 'Kiến nghị cần trả lời: Đèn đường hỏng' },
    ])
    const { id } = raised.json.doc
    const answered = await police.call('POST', `/matters/${id}/answer`, { answer: 'Đã thay đèn.' })
    expect(answered.status, JSON.stringify(answered.json)).toBe(200)
    expect(await mail.take(1)).toMatchObject([
      { to: [place.accounts.board.email], subject: 'Đã trả lời kiến nghị: Đèn đường hỏng' },
    ])
  })

  it('sends a link to whoever forgot a password', async () => {
    const { email } = place.accounts.committee
    expect((await board.call('POST', '/users/forgot-password', { email })).status).toBe(200)
    const [arrived] = await mail.take(1)
    expect(arrived).toMatchObject({ to: [email], subject: 'Tạo lại mật khẩu' })
    expect(arrived?.body).toMatch(/https:\/\/tieuchi\.example\/admin\/reset\/\w{20}/)
  })
})

it('The admin does not start with half of a mail server, and says in plain words what is missing', async () => {
  const started = startAdmin(join(directory, 'half.db'), 47_100, { env: { SMTP_URL: mail.url } })
  await expect(started).rejects.toThrow(/Muốn gửi thư thì phải đặt cả SMTP_URL, MAIL_FROM và SERVER_URL/)
}, 60_000)
