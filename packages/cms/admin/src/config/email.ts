import type { EmailAdapter } from 'payload'

/** Without a mail server, what would be sent is printed, so that an administrator can pass it on. */
export const printedEmail: EmailAdapter = ({ payload }) => ({
  name: 'printed',
  defaultFromAddress: 'tieuchi@localhost',
  defaultFromName: 'tieuchi',
  sendEmail: async ({ to, subject, html, text }) => {
    payload.logger.info(`E-mail to ${String(to)}: ${subject}\n${text ?? html}`)
  },
})
