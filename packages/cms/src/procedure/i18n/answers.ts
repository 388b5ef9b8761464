import type { Label } from '../../fields/label.js'

/** Why an answer was not saved; `{fact}` is the name of what it is about. */
export const answerTexts = {
  'not-asked': {
    vi: '{fact}: bộ tiêu chí này không hỏi chỉ số này.',
    en: '{fact}: this set does not ask for it.',
  },
  counted: {
    vi: '{fact}: được đếm từ sổ sự việc. Nếu chưa đúng, hãy ghi thêm hoặc đính chính sự việc.',
    en: '{fact} is counted from the incidents. Where it is wrong, record or correct the incident.',
  },
  recorded: {
    vi: '{fact}: được lấy từ hồ sơ đăng ký, cam kết hoặc sổ địa bàn. Nếu chưa đúng, hãy sửa ở đó.',
    en: '{fact} is taken from the registration, the commitments or the registers. Correct it there.',
  },
  'note-required': {
    vi: '{fact}: để trống số liệu thì phải ghi lý do.',
    en: '{fact}: without a value the note has to say why.',
  },
  'note-too-long': {
    vi: '{fact}: ghi chú dài quá 2000 ký tự.',
    en: '{fact}: the note is longer than 2000 characters.',
  },
  'files-unknown': {
    vi: '{fact}: có tệp minh chứng không thuộc khu dân cư này.',
    en: '{fact}: a file of the evidence does not belong to this area.',
  },
  'wrong-type': { vi: '{fact}: số liệu không đúng kiểu.', en: '{fact}: the value is not of its type.' },
  'out-of-range': { vi: '{fact}: số liệu ngoài khoảng cho phép.', en: '{fact}: the value is out of range.' },
  'not-whole': { vi: '{fact}: phải là số nguyên.', en: '{fact}: a whole number is required.' },
  'outside-period': {
    vi: '{fact}: ngày không nằm trong kỳ đánh giá.',
    en: '{fact}: the day is not within the assessment window.',
  },
  'unknown-option': {
    vi: '{fact}: không có lựa chọn này.',
    en: '{fact}: there is no such option.',
  },
} satisfies Record<string, Label>

export type AnswerProblemCode = keyof typeof answerTexts
