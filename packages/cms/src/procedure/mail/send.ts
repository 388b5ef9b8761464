import type { Payload, PayloadRequest } from 'payload'

/** A message to one person. */
export interface Message {
  to: string
  subject: string
  text: string
}

/** Adapters that write what they are given into the log instead of sending it. */
const printing = ['console', 'printed']

/** So many messages are under way at once. */
const atOnce = 8

/** True if an installation has an e-mail adapter that sends. */
export const sendsEmail = ({ email }: Pick<Payload, 'email'>): boolean => !printing.includes(email?.name)

/**
 * Sends messages where an adapter that sends is configured; does nothing otherwise, because everything is in the admin
 * too. A message that cannot be sent is logged without what it says. Never rejects, so that nobody has to wait for it.
 */
export async function sendMessages(
  { payload }: Pick<PayloadRequest, 'payload'>,
  messages: readonly Message[],
): Promise<void> {
  if (!sendsEmail(payload)) return
  const waiting = [...messages]
  const work = async () => {
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      try {
        // One line, so that a subject cannot smuggle in further headers.
        await payload.sendEmail({ ...message, subject: message.subject.replace(/\s+/g, ' ') })
      } catch (error) {
        payload.logger.error({ err: error, msg: 'An e-mail could not be sent' })
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work))
}
