import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { vi } from 'vitest'

/** A message as it arrived. */
export interface Arrived {
  to: string[]
  subject: string | undefined
  /** What it says, as text or HTML. */
  body: string
}

export interface MailServer {
  url: string
  /** The messages since the last call, once there are so many. */
  take(count: number): Promise<Arrived[]>
  close(): Promise<void>
}

/** A real mail server on this machine, which takes whatever comes. */
export async function openMailServer(): Promise<MailServer> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onData: async (stream, { envelope }, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const { subject, text, html } = await PostalMime.parse(Buffer.concat(chunks))
      const to = envelope.rcptTo.map(({ address }) => address)
      arrived.push({ to, subject, body: text ?? html ?? '' })
      answer()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    async take(count) {
      await vi.waitFor(() => {
        if (arrived.length < count) throw new Error(`${arrived.length} of ${count} messages arrived`)
      }, 10_000)
      return arrived.splice(0)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
