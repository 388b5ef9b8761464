import type { UnreadableCode } from '@tieuchi/schemas/model'
import type { Language } from '../../i18n/language.js'

const vi = {
  problems: {
    required: 'Hãy điền mục này.',
    badDate: 'Không phải là ngày có thật. Hãy viết ngày-tháng-năm.',
    badMoment: 'Không đọc được thời điểm này.',
    future: (day: string) => `Hôm nay là ngày ${day}: không ghi sự việc của ngày sau.`,
    futureMoment: 'Thời điểm này chưa tới. Hãy kiểm tra lại ngày, giờ.',
    outsideWindows: (day: string) =>
      `Ngày ${day} không thuộc kỳ đánh giá nào: không có bộ tiêu chí khu dân cư có hiệu lực. Hãy kiểm tra lại ngày xảy ra.`,
    noCriteria:
      'Chưa công bố bộ tiêu chí nào nên chưa có loại sự việc để ghi. Hãy báo người quản lý bộ tiêu chí.',
    unknownType: (type: string, day: string) =>
      `Bộ tiêu chí có hiệu lực ngày ${day} không có loại sự việc “${type}”. Hãy chọn lại.`,
    notDetails: 'Thông tin theo tiêu chí phải là các cặp tên và giá trị.',
    unknownField: (field: string) => `Loại sự việc này không có thông tin “${field}”.`,
    detectedBefore: 'Thời điểm phát hiện không thể trước ngày xảy ra.',
    reportedBefore: 'Thời điểm báo cáo không thể trước thời điểm phát hiện.',
    resolvedBefore: 'Ngày giải quyết xong không thể trước ngày xảy ra.',
    unreadable: (label: string, code: UnreadableCode) => `${label}: ${unreadableVi[code]}`,
    why: (code: UnreadableCode) => capitalised(unreadableVi[code]),
  },
  type: {
    chooseDay: 'Hãy ghi ngày xảy ra trước: loại sự việc theo bộ tiêu chí có hiệu lực ngày đó.',
    choose: 'Chọn loại sự việc…',
    loading: 'Đang tải loại sự việc…',
    failed: 'Chưa tải được loại sự việc. Hãy kiểm tra mạng rồi thử lại.',
    retry: 'Thử lại',
    by: (set: string, revision: number) => `Theo ${set}, bản ${revision}.`,
    gone: (type: string) => `${type} (không có trong bộ tiêu chí của ngày này)`,
  },
  details: {
    chooseType: 'Hãy chọn loại sự việc để ghi các thông tin mà tiêu chí cần.',
    classified: 'Hệ thống xếp loại',
    unknownYet: 'Chưa biết thì để trống: thiếu không được tính là 0.',
    decided: 'Đã có kết luận của cơ quan có thẩm quyền',
    byEngine: 'Để hệ thống xếp loại',
    stated: 'theo kết luận đã ghi',
    computed: 'hệ thống tính theo bộ tiêu chí',
    open: (values: string) => `chưa rõ, có thể là ${values}`,
    needs: (fields: string) => `Cần ghi thêm: ${fields}.`,
    or: ' hoặc ',
    remove: 'Bỏ thông tin này',
    unverified: 'Cách xếp loại này chưa được đối chiếu với văn bản gốc.',
  },
  struckOut: 'Không tính',
  corrections: {
    title: 'Các lần đính chính',
    was: 'trước đó',
    empty: '(trống)',
    yes: 'có',
    no: 'không',
    files: (count: number) => `${count} tệp`,
  },
}

const capitalised = (sentence: string): string =>
  sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1)

const unreadableVi: Record<UnreadableCode, string> = {
  'not-reported': 'chưa ghi.',
  'wrong-type': 'giá trị không đúng kiểu.',
  'out-of-range': 'số nằm ngoài khoảng cho phép.',
  'not-whole': 'phải là số nguyên.',
  'outside-period': 'ngày nằm ngoài kỳ.',
  'unknown-option': 'không có lựa chọn này.',
}

const unreadableEn: Record<UnreadableCode, string> = {
  'not-reported': 'not recorded.',
  'wrong-type': 'the value is of the wrong type.',
  'out-of-range': 'the number is outside the possible range.',
  'not-whole': 'must be a whole number.',
  'outside-period': 'the date is outside the period.',
  'unknown-option': 'there is no such option.',
}

const en: typeof vi = {
  problems: {
    required: 'Fill this in.',
    badDate: 'There is no such date. Write YYYY-MM-DD.',
    badMoment: 'This moment cannot be read.',
    future: (day) => `Today is ${day}: nothing is recorded for a later day.`,
    futureMoment: 'This moment has not come yet. Check the date and the time.',
    outsideWindows: (day) =>
      `${day} is in no assessment window: no criteria for areas are in force on it. Check the day.`,
    noCriteria:
      'No criteria are published, so there are no types to record. Tell whoever looks after the criteria.',
    unknownType: (type, day) => `The criteria in force on ${day} have no type “${type}”. Choose again.`,
    notDetails: 'What the criteria ask for must be pairs of names and values.',
    unknownField: (field) => `This type has no field “${field}”.`,
    detectedBefore: 'It cannot be detected before the day on which it happened.',
    reportedBefore: 'It cannot be reported before it was detected.',
    resolvedBefore: 'It cannot be resolved before the day on which it happened.',
    unreadable: (label, code) => `${label}: ${unreadableEn[code]}`,
    why: (code) => capitalised(unreadableEn[code]),
  },
  type: {
    chooseDay: 'Give the day first: the types are those of the criteria in force on it.',
    choose: 'Choose a type…',
    loading: 'Loading the types…',
    failed: 'The types could not be loaded. Check the connection and try again.',
    retry: 'Try again',
    by: (set, revision) => `By ${set}, revision ${revision}.`,
    gone: (type) => `${type} (not in the criteria of this day)`,
  },
  details: {
    chooseType: 'Choose a type to record what the criteria ask for.',
    classified: 'How the engine classifies it',
    unknownYet: 'Leave open what is not known yet: missing never counts as 0.',
    decided: 'A competent authority has decided',
    byEngine: 'Leave it to the engine',
    stated: 'as recorded from the decision',
    computed: 'worked out by the criteria',
    open: (values) => `open, may be ${values}`,
    needs: (fields) => `Still needed: ${fields}.`,
    or: ' or ',
    remove: 'Take it out',
    unverified: 'This classification has not been compared with the original text.',
  },
  struckOut: 'Not counted',
  corrections: {
    title: 'Corrections',
    was: 'before',
    empty: '(empty)',
    yes: 'yes',
    no: 'no',
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
  },
}

/** Every sentence about incidents, for the server and the form. */
export const incidentTexts: Record<Language, typeof vi> = { vi, en }
