import type { NoticeKind } from '../collections/notice.js'
import { noticeKindLabels } from './exchange.js'

/** A message as it is written to anybody: Vietnamese first, English below. */
export interface Mail {
  subject: string
  text: string
}

/** What is sent by e-mail. It names the thing and leaves what it says to the admin, where access is checked. */
export const mailTexts = {
  notice: (kind: NoticeKind, subject: string, acknowledgeBy: string | undefined): Mail => ({
    subject: `${noticeKindLabels[kind].vi}: ${subject}`,
    text: [
      `Công an gửi ${noticeKindLabels[kind].vi.toLocaleLowerCase('vi')} “${subject}” tới khu dân cư của anh/chị.`,
      acknowledgeBy
        ? `Hãy đăng nhập để đọc và xác nhận đã nhận đến hết ngày ${acknowledgeBy}.`
        : 'Hãy đăng nhập để đọc và xác nhận đã nhận.',
      '',
      `The police sent a ${noticeKindLabels[kind].en.toLowerCase()} to your area. Log in to read and acknowledge it.`,
    ].join('\n'),
  }),
  ownNotice: (subject: string): Mail => ({
    subject: `Thông báo tự gửi: ${subject}`,
    text: [
      `Hệ thống gửi thông báo “${subject}” tới ban quản lý trong địa bàn. Hãy đăng nhập để xem những khu dân cư nào.`,
      '',
      'The system sent a notice to boards in your unit. Log in to see to which areas.',
    ].join('\n'),
  }),
  matter: (subject: string, dueOn: string): Mail => ({
    subject: `Kiến nghị cần trả lời: ${subject}`,
    text: [
      `Kiến nghị “${subject}” cần được trả lời đến hết ngày ${dueOn}. Hãy đăng nhập để xem và trả lời.`,
      '',
      `A matter waits for your answer until ${dueOn}. Log in to read and answer it.`,
    ].join('\n'),
  }),
  answer: (subject: string): Mail => ({
    subject: `Đã trả lời kiến nghị: ${subject}`,
    text: [
      `Kiến nghị “${subject}” đã được trả lời. Hãy đăng nhập để xem.`,
      '',
      'A matter that your area raised was answered. Log in to read it.',
    ].join('\n'),
  }),
}
