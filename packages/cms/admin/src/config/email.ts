import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { MailSettings } from './mail-settings'

/** Without a mail server, what would be sent is printed, so that an administrator can pass it on. */
const printedEmail: EmailAdapter = ({ payload }) => ({
  name: 'printed',
  defaultFromAddress: 'tieuchi@localhost',
  defaultFromName: 'tieuchi',
  sendEmail: async ({ to, subject, html, text }) => {
    payload.logger.info(`E-mail to ${String(to)}: ${subject}\n${text ?? html}`)
  },
})

/**
 * Hands messages to a mail server in the background. Nobody waits for that server, so that it makes no step fail, and
 * so that a forgotten password is answered the same whether the account exists or not.
 */
const smtpEmail =
  ({ smtpUrl, from }: MailSettings): EmailAdapter =>
  ({ payload }) => {
    const transport = createTransport({
      url: smtpUrl,
      pool: true,
      maxConnections: 4,
      // A password is not sent in the clear.
      requireTLS: new URL(smtpUrl).password !== '',
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 60_000,
    })
    return {
      name: 'smtp',
      defaultFromAddress: from.address,
      defaultFromName: from.name,
      sendEmail: async (message) => {
        void transport.sendMail({ from, ...message }).catch((error) => {
          payload.logger.error({ err: error, msg: 'An e-mail could not be sent' })
        })
      },
    }
  }

/** @param mail undefined to print what would be sent */
export const email = (mail: MailSettings | undefined): EmailAdapter => (mail ? smtpEmail(mail) : printedEmail)
