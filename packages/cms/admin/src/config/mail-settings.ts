/** With what e-mail is sent. */
export interface MailSettings {
  /** smtp://user:password@host:port, or smtps:// */
  smtpUrl: string
  from: { name: string; address: string }
}

/** @returns undefined where no e-mail is sent, or sentences for whoever starts the server */
export function readMail(
  variables: Record<string, string | undefined>,
): MailSettings | { problem: string } | undefined {
  const { SMTP_URL, MAIL_FROM, SERVER_URL } = variables
  if (!SMTP_URL && !MAIL_FROM) return undefined
  if (!SMTP_URL || !MAIL_FROM || !SERVER_URL) return { problem: problems.incomplete }
  if (!isSmtpUrl(SMTP_URL)) return { problem: problems.url }
  const from = readSender(MAIL_FROM)
  return from ? { smtpUrl: SMTP_URL, from } : { problem: problems.from }
}

// What is wrong is not repeated: the address of the server may hold a password.
const problems = {
  incomplete: [
    'Muốn gửi thư thì phải đặt cả SMTP_URL, MAIL_FROM và SERVER_URL (thư có đường dẫn tới hệ thống). Không gửi thư thì bỏ SMTP_URL và MAIL_FROM.',
    'Sending e-mail takes SMTP_URL, MAIL_FROM and SERVER_URL (messages link to the admin). Remove SMTP_URL and MAIL_FROM to send none.',
  ].join('\n'),
  url: [
    'Không đọc được SMTP_URL. Hãy viết smtp://tên:mật-khẩu@máy-chủ:587 (hoặc smtps://... với cổng 465); ký tự đặc biệt trong mật khẩu viết theo mã %, chẳng hạn %40 cho @.',
    'SMTP_URL cannot be read. Write smtp://user:password@host:587 (or smtps://... with port 465); special characters of a password are written with %, such as %40 for @.',
  ].join('\n'),
  from: [
    'Không đọc được MAIL_FROM. Hãy viết một địa chỉ, chẳng hạn tieuchi@donvi.gov.vn hoặc "Tên đơn vị <tieuchi@donvi.gov.vn>".',
    'MAIL_FROM cannot be read. Write an address, such as tieuchi@office.gov.vn or "Name of the office <tieuchi@office.gov.vn>".',
  ].join('\n'),
}

function isSmtpUrl(text: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(text)
    decodeURIComponent(username + password)
    return /^smtps?:$/.test(protocol) && hostname !== ''
  } catch {
    return false
  }
}

function readSender(text: string): MailSettings['from'] | undefined {
  const [, name = '', named, plain] = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>]+)>|(\S+))\s*$/.exec(text) ?? []
  const address = named ?? plain ?? ''
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? { name: name || 'tieuchi', address } : undefined
}
