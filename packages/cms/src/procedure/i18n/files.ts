import type { Language } from '../../i18n/language.js'

const vi = {
  empty: 'Tệp này rỗng. Hãy chọn tệp khác.',
  wrongType:
    'Nội dung tệp không phải là PDF hoặc ảnh JPG, PNG, WebP, hoặc tệp bị hỏng. Hãy lưu lại thành PDF hoặc ảnh rồi tải lên.',
  locked:
    'Tệp PDF này có mật khẩu hoặc bị khóa, người khác không mở được. Hãy lưu lại thành PDF không khóa rồi tải lên.',
  tooManyDots: (megapixels: number) =>
    `Ảnh lớn hơn ${megapixels} triệu điểm ảnh. Hãy thu nhỏ ảnh hoặc quét ở độ phân giải thấp hơn.`,
  unreadable:
    'Không đọc được tệp gửi lên: tên tệp có ký tự lạ, hoặc tệp chưa được gửi hết. Hãy đổi tên tệp rồi tải lên lại.',
  disagrees: (type: string) =>
    `Tên tệp không khớp với nội dung: nội dung là ${type}. Hãy đổi lại đuôi tệp cho đúng rồi tải lên.`,
  tooLarge: (megabytes: number) =>
    `Tệp lớn hơn ${megabytes} MB. Hãy quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.`,
  input: {
    label: 'Tệp đính kèm',
    add: 'Thêm tệp (PDF, ảnh)',
    uploading: 'Đang tải tệp lên…',
    failed: 'Chưa tải được tệp lên.',
    remove: (name: string) => `Bỏ tệp ${name}`,
  },
}

const en: typeof vi = {
  empty: 'This file is empty. Choose another one.',
  wrongType:
    'The content is not a PDF or a JPG, PNG or WebP picture, or the file is damaged. Save it as a PDF or a picture and upload it again.',
  locked:
    'This PDF has a password or is locked, so that others cannot open it. Save it as an unlocked PDF and upload it again.',
  tooManyDots: (megapixels) =>
    `The picture has more than ${megapixels} million dots. Make it smaller or scan it at a lower resolution.`,
  unreadable:
    'What was sent cannot be read: the name of the file has strange characters, or the file did not come whole. Rename it and upload it again.',
  disagrees: (type) =>
    `The name does not agree with the content, which is ${type}. Correct the ending of the name and upload it again.`,
  tooLarge: (megabytes) =>
    `The file is larger than ${megabytes} MB. Scan it at a lower resolution or split it into several files.`,
  input: {
    label: 'Attached files',
    add: 'Add a file (PDF, picture)',
    uploading: 'Uploading…',
    failed: 'The file could not be uploaded.',
    remove: (name) => `Remove ${name}`,
  },
}

/** Why a file cannot be attached, and what is said where it can. */
export const fileTexts: Record<Language, typeof vi> = { vi, en }

/** Said in both languages, because a file is cut off before anybody knows who sends it. */
export function tooLarge(bytes: number): string {
  const megabytes = Math.floor(bytes / 1_000_000)
  return `${vi.tooLarge(megabytes)} / ${en.tooLarge(megabytes)}`
}
