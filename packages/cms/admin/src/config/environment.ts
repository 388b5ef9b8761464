import { type MailSettings, readMail } from './mail-settings'

/** What the environment decides about this installation. */
export interface Environment {
  /** A MongoDB address, or the address of an SQLite file. */
  databaseUri: string
  secret: string
  /** Demo accounts may log in. */
  demoAccounts: boolean
  /** Demo accounts and the criteria packs are put in where they are missing. */
  seed: boolean
  /** The address people reach this admin at, if it is known; cookies and links are then bound to it. */
  serverUrl: string | undefined
  /** Where attached files are kept. */
  fileDirectory: string
  /** With what e-mail is sent; undefined to print it. */
  mail?: MailSettings | undefined
  /** Why e-mail was asked for and cannot be sent. */
  mailProblem?: string | undefined
  /** Nothing but faults is logged. */
  quiet?: boolean
}

/**
 * Reads the environment: DATABASE_URI, PAYLOAD_SECRET, TIEUCHI_DEMO, SERVER_URL, FILE_DIRECTORY, SMTP_URL, MAIL_FROM.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const demo = variables.TIEUCHI_DEMO === '1'
  const mail = readMail(variables)
  return {
    databaseUri: variables.DATABASE_URI || 'file:./tieuchi.db',
    secret: variables.PAYLOAD_SECRET || (demo ? 'demo-only-secret' : ''),
    demoAccounts: demo,
    seed: demo,
    // Browsers name an origin without a slash at its end.
    serverUrl: variables.SERVER_URL?.replace(/\/+$/, '') || undefined,
    fileDirectory: variables.FILE_DIRECTORY || './files',
    ...(mail && 'problem' in mail ? { mail: undefined, mailProblem: mail.problem } : { mail }),
  }
}

/** Sentences for whoever starts the server, or undefined where nothing is wrong. */
export function startProblem({ secret, mailProblem }: Environment): string | undefined {
  if (secret) return mailProblem
  return [
    'PAYLOAD_SECRET chưa được đặt. Hãy đặt một chuỗi bí mật dài, ngẫu nhiên rồi khởi động lại.',
    'PAYLOAD_SECRET is not set. Set it to a long random text and start again.',
    '(Dùng thử / to try things out: TIEUCHI_DEMO=1)',
  ].join('\n')
}
