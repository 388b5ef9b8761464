import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { email } from '../../admin/src/config/email'
import { type MailServer, openMailServer } from '../mail-server.js'
import { type Name, openProvince, type Province } from './place.js'

const serverUrl = 'https://tieuchi.example'
const from = { name: 'Xã Đông', address: 'tieuchi@khu-thu.example' }

let mail: MailServer
let place: Province
beforeAll(async () => {
  mail = await openMailServer()
  place = await openProvince({
    packs: false,
    environment: { serverUrl, mail: { smtpUrl: mail.url, from } },
  })
})
afterAll(async () => {
  await place.close()
  await mail.close()
})
beforeEach(() => {
  mail.arrived.length = 0
})

const addressOf = (name: Name) => `${name}@khu-thu.example`.toLowerCase()

const post = async (as: Name, path: string, body: object) => {
  const answer = await place.http.ask('POST', path, { as, body })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body
}

const notice = (areas: string[], subject = 'Phòng chống lừa đảo qua điện thoại') => ({
  unit: place.units.east,
  kind: 'notice',
  subject,
  body: 'Nhắc người dân không cung cấp mã xác thực.',
  areas,
  sentOn: '2025-03-01',
  acknowledgeBy: '2025-03-15',
})

const matter = () => ({
  area: place.areas.one,
  subject: 'Đèn đường hỏng ở ngõ 12',
  body: 'Bà Nguyễn Thị Thử ở số 5 kể: ngõ tối.',
  raisedBy: 'residents',
  raisedOn: '2025-03-01',
  owner: 'police',
  dueOn: '2025-03-20',
})

describe('A message over SMTP', () => {
  it('tells the board of each area that a notice went to, and nobody else, in readable Vietnamese', async () => {
    const { doc } = await post('policeEast', '/notices', notice([place.areas.one]))
    const [arrived, ...others] = await mail.take(1)
    expect(others).toEqual([])
    expect(arrived).toMatchObject({
      from: from.address,
      to: [addressOf('boardOne')],
      message: { subject: 'Thông báo: Phòng chống lừa đảo qua điện thoại', from },
    })
    // Old mail programs read nothing but ASCII in the head of a message.
    const head = arrived?.raw.split('\r\n\r\n')[0] ?? ''
    expect([...head].every((letter) => letter.charCodeAt(0) < 128)).toBe(true)
    expect(arrived?.message.text).toContain('Công an gửi thông báo “Phòng chống lừa đảo qua điện thoại”')
    expect(arrived?.message.text).toContain('đến hết ngày 15-03-2025')
    expect(arrived?.message.text).toContain(`${serverUrl}/admin/collections/notices/${doc.id}`)
    expect(arrived?.message.text).not.toContain('mã xác thực')
  })

  it('tells the owner that a matter waits and the board that it is answered, not what they said', async () => {
    const { doc } = await post('boardOne', '/matters', matter())
    const asked = await mail.take(2)
    expect(asked.flatMap(({ to }) => to).sort()).toEqual(
      [addressOf('policeEast'), addressOf('policeEastOther')].sort(),
    )
    await post('policeEast', `/matters/${doc.id}/answer`, { answer: 'Đã sửa cho bà Thử.' })
    const answered = await mail.take(1)
    expect(answered).toMatchObject([
      {
        to: [addressOf('boardOne')],
        message: { subject: 'Đã trả lời kiến nghị: Đèn đường hỏng ở ngõ 12' },
      },
    ])
    for (const { message, to } of [...asked, ...answered]) {
      expect(message.text).toContain(`${serverUrl}/admin/collections/matters/${doc.id}`)
      expect(message.text).not.toMatch(/Nguyễn Thị Thử|bà Thử/)
      // Each person gets a message of their own: nobody reads the addresses of others.
      expect([message.to?.map(({ address }) => address), message.cc, message.bcc]).toEqual([
        to,
        undefined,
        undefined,
      ])
    }
  })

  it('lets somebody set a new password, with a link that holds although the question came elsewhere', async () => {
    const asked = await place.http.ask('POST', '/users/forgot-password', {
      body: { email: addressOf('committeeWest') },
      headers: { host: 'evil.example' },
    })
    expect(asked.status).toBe(200)
    const [arrived] = await mail.take(1)
    expect(arrived?.to).toEqual([addressOf('committeeWest')])
    expect(arrived?.message).toMatchObject({ subject: 'Tạo lại mật khẩu', from })
    const [, token] =
      /https:\/\/tieuchi\.example\/admin\/reset\/(\w+)/.exec(arrived?.message.html ?? '') ?? []
    const reset = await place.http.ask('POST', '/users/reset-password', {
      body: { token, password: 'mat-khau-moi-2026' },
    })
    expect(reset.body.user.email).toBe(addressOf('committeeWest'))
  })

  it('goes to nobody for an account that does not exist, and is answered the same', async () => {
    const ask = (email: string) => place.http.ask('POST', '/users/forgot-password', { body: { email } })
    const [known, unknown] = [await ask(addressOf('drafter')), await ask('ai-do@khu-thu.example')]
    expect(unknown).toMatchObject({ status: known.status, body: known.body })
    await pause(200)
    expect(mail.arrived.map(({ to }) => to)).toEqual([[addressOf('drafter')]])
  })

  it('cannot be given further recipients by what somebody writes', async () => {
    const subject = 'Mất nước\r\nBcc: ngoai@xa.example'
    await post('policeEast', '/notices', notice([place.areas.two], subject))
    const [arrived] = await mail.take(1)
    expect(arrived?.to).toEqual([addressOf('boardTwo')])
    expect(arrived?.message.bcc).toBeUndefined()
  })
})

describe('A mail server without TLS', () => {
  it('is not told the password', async () => {
    const plain = await openMailServer({ tls: false })
    const send = (smtpUrl: string) =>
      email({ smtpUrl, from })({ payload: place.payload }).sendEmail({
        to: addressOf('viewer'),
        subject: 'Thử',
        text: 'Thử',
      })
    await send(plain.url)
    await pause(500)
    expect([plain.passwords, plain.arrived]).toEqual([[], []])
    // Whoever runs the server can give that up.
    await send(`${plain.url}&requireTLS=false`)
    expect(await plain.take(1)).toHaveLength(1)
    await plain.close()
  })
})

describe('A mail server that is away', () => {
  it('makes no step fail or get lost; once it is back, messages go out again', async () => {
    await mail.close()
    const began = Date.now()
    const { doc } = await post('policeEast', '/notices', notice([place.areas.one, place.areas.two]))
    const raised = await post('boardOne', '/matters', matter())
    await post('policeEast', `/matters/${raised.doc.id}/answer`, { answer: 'Đã sửa.' })
    await post('boardOne', '/users/forgot-password', { email: addressOf('viewer') })
    expect(Date.now() - began).toBeLessThan(5_000)
    expect((await place.stored('notices', doc.id)).pending).toBe(2)
    expect((await place.stored('matters', raised.doc.id)).answer).toBe('Đã sửa.')

    mail = await openMailServer({ port: mail.port })
    await post('policeEast', '/notices', notice([place.areas.one], 'Máy chủ thư đã chạy lại'))
    // What waited for the server may come first.
    await vi.waitFor(() => {
      const subjects = mail.arrived.map(({ message }) => message.subject)
      expect(subjects).toContain('Thông báo: Máy chủ thư đã chạy lại')
    }, 5_000)
  })
})
