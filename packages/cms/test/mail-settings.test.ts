import { describe, expect, it } from 'vitest'
import { readEnvironment, startProblem } from '../admin/src/config/environment'

const problemOf = (variables: Record<string, string>) =>
  startProblem(readEnvironment({ PAYLOAD_SECRET: 'secret', ...variables }))

const complete = {
  SMTP_URL: 'smtp://thu:mat%40khau@mail.example:587',
  MAIL_FROM: 'Công an xã <tieuchi@mail.example>',
  SERVER_URL: 'https://tieuchi.example',
}

describe('The mail server in the environment', () => {
  it('is none unless it is named, and nothing is wrong with that', () => {
    expect(readEnvironment({}).mail).toBeUndefined()
    expect(problemOf({})).toBeUndefined()
  })

  it('is read with the sender, with or without a name', () => {
    expect(readEnvironment(complete).mail).toEqual({
      smtpUrl: complete.SMTP_URL,
      from: { name: 'Công an xã', address: 'tieuchi@mail.example' },
    })
    const plain = readEnvironment({ ...complete, MAIL_FROM: 'tieuchi@mail.example' })
    expect(plain.mail?.from).toEqual({ name: 'tieuchi', address: 'tieuchi@mail.example' })
    expect(problemOf(complete)).toBeUndefined()
  })

  it.each(['SMTP_URL', 'MAIL_FROM', 'SERVER_URL'] as const)(
    'keeps the server from starting where %s is left out, in both languages',
    (name) => {
      const problem = problemOf({ ...complete, [name]: '' })
      expect(problem).toContain('Muốn gửi thư')
      expect(problem).toContain('Sending e-mail takes SMTP_URL, MAIL_FROM and SERVER_URL')
    },
  )

  it.each([
    'mail.example:587',
    'https://mail.example',
    'smtp://',
    'smtp://u:bi%mat@mail.example',
    'smtp://u:bi#mat@x',
  ])('keeps the server from starting where the address is %s, without repeating a password', (SMTP_URL) => {
    const problem = problemOf({ ...complete, SMTP_URL })
    expect(problem).toContain('Không đọc được SMTP_URL')
    expect(problem).not.toContain('mat')
  })

  it.each(['tieuchi', 'a@b <c', 'Tên <>', 'x@y z@t', '<tieuchi@mail.example>\r\nBcc: <a@b>'])(
    'keeps the server from starting where the sender is %j',
    (MAIL_FROM) => {
      expect(problemOf({ ...complete, MAIL_FROM })).toContain('Không đọc được MAIL_FROM')
    },
  )

  it('binds links to an address without a slash at its end', () => {
    expect(readEnvironment({ SERVER_URL: 'https://tieuchi.example/' }).serverUrl).toBe(
      'https://tieuchi.example',
    )
  })
})
