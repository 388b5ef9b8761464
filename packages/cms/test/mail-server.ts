import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { vi } from 'vitest'

/** A message as it arrived: for whom by the envelope, what it says, and every byte of it. */
export interface Arrived {
  from: string
  to: string[]
  message: Email
  raw: string
}

export interface MailServer {
  /** With the account that it lets in. */
  url: string
  port: number
  arrived: Arrived[]
  /** Passwords that somebody logged in with, right or wrong. */
  passwords: string[]
  /** The messages since the last call, once there are so many. */
  take(count: number): Promise<Arrived[]>
  close(): Promise<void>
}

const account = { user: 'tieuchi', password: 'mật khẩu@1' }

/**
 * A real mail server on this machine, which asks for a password.
 * @param options.port any that is free unless given
 * @param options.tls false for one that takes everything in the clear
 */
export async function openMailServer(options: { port?: number; tls?: boolean } = {}): Promise<MailServer> {
  const arrived: Arrived[] = []
  const passwords: string[] = []
  const server = new SMTPServer({
    ...(options.tls === false && { disabledCommands: ['STARTTLS'], allowInsecureAuth: true }),
    closeTimeout: 100,
    logger: false,
    onAuth: ({ username, password }, _session, answer) => {
      passwords.push(String(password))
      if (username === account.user && password === account.password) answer(null, { user: username })
      else answer(new Error('Wrong password'))
    },
    onData: async (stream, session, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const raw = Buffer.concat(chunks)
      const { mailFrom, rcptTo } = session.envelope
      arrived.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        message: await PostalMime.parse(raw),
        raw: raw.toString(),
      })
      answer()
    },
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const login = `${account.user}:${encodeURIComponent(account.password)}`
  return {
    // Its certificate is its own.
    url: `smtp://${login}@127.0.0.1:${port}?tls.rejectUnauthorized=false`,
    port,
    arrived,
    passwords,
    async take(count) {
      await vi.waitFor(() => {
        if (arrived.length < count) throw new Error(`${arrived.length} of ${count} messages arrived`)
      }, 5_000)
      return arrived.splice(0)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
