import type { Label } from '../../fields/label.js'

const label = (vi: string, en: string): Label => ({ vi, en })

/** What is said about the cells and rows of a file that is imported, and what its template says about each column. */
export const importTexts = {
  required: label('Chưa điền ô này.', 'This cell is empty.'),
  brokenLetters: label(
    'Ô này có ký tự hỏng (�): chữ đã mất khi lưu tệp. Hãy gõ lại.',
    'Letters of this cell were lost (�) when the file was saved. Write them again.',
  ),
  tooLong: (most: number) => label(`Dài quá ${most} ký tự.`, `Longer than ${most} characters.`),
  notNumber: (text: string) =>
    label(
      `“${text}” không phải là số. Hãy ghi số, không có dấu chấm phân nhóm.`,
      `“${text}” is not a number. Write it without thousands separators.`,
    ),
  notWhole: (text: string) => label(`“${text}” không phải là số nguyên.`, `“${text}” is not a whole number.`),
  tooSmall: (text: string, least: number) =>
    label(`“${text}” nhỏ hơn ${least}.`, `“${text}” is less than ${least}.`),
  tooLarge: (text: string, most: number) =>
    label(`“${text}” lớn hơn ${most}.`, `“${text}” is more than ${most}.`),
  notDate: (text: string) =>
    label(
      `“${text}” không phải là ngày có thật. Hãy ghi ngày-tháng-năm, ví dụ 31-10-2026.`,
      `“${text}” is no date. Write day-month-year, such as 31-10-2026.`,
    ),
  notMoment: (text: string) =>
    label(
      `“${text}” không phải là ngày giờ. Hãy ghi như 31-10-2026 14:30.`,
      `“${text}” is no day with a time. Write it like 31-10-2026 14:30.`,
    ),
  notAmong: (text: string, all: Label) =>
    label(`“${text}” không thuộc các giá trị: ${all.vi}.`, `“${text}” is not one of: ${all.en}.`),
  notYesNo: (text: string) => label(`“${text}” phải là Có hoặc Không.`, `“${text}” has to be yes or no.`),
  notMember: (text: string) =>
    label(
      `“${text}” phải ghi dạng: Họ tên | Chức vụ | Từ ngày.`,
      `“${text}” has to be written: Name | Position | From.`,
    ),
  notFinding: (text: string) =>
    label(
      `“${text}” phải ghi dạng: Tồn tại | Hạn khắc phục | Khắc phục xong ngày | Đã làm gì.`,
      `“${text}” has to be written: Finding | To be mended by | Mended on | What was done.`,
    ),
  answeredByStep: label(
    'Trả lời là một bước của thủ tục, nên kiến nghị đã trả lời không nhập được từ tệp. Hãy bỏ dòng này.',
    'Answering is a step of the procedure, so a matter that is answered cannot be imported. Leave this row out.',
  ),
  noSuchArea: (code: string) =>
    label(
      `Không có khu dân cư mã “${code}” trong phạm vi của anh/chị.`,
      `There is no area with code “${code}” within your scope.`,
    ),
  noSuchUnit: (code: string) =>
    label(
      `Không có đơn vị mã “${code}” trong phạm vi của anh/chị, cả trong tệp này.`,
      `There is no unit with code “${code}” within your scope or in this file.`,
    ),
  noSuchType: (text: string) =>
    label(
      `Không có loại sự việc “${text}” trong các tiêu chí đã công bố.`,
      `The published criteria have no event type “${text}”.`,
    ),
  unknownHeading: (heading: string) =>
    label(
      `Không nhận ra cột “${heading}”. Hãy sửa tiêu đề theo tệp mẫu hoặc xóa cột.`,
      `The column “${heading}” is not known. Name it as in the template, or remove it.`,
    ),
  cellWithoutHeading: label('Ô này nằm ngoài các cột có tiêu đề.', 'This cell has no heading above it.'),
  repeatedHeading: (heading: string) =>
    label(`Cột “${heading}” có hai lần.`, `The column “${heading}” is there twice.`),
  missingColumn: (heading: Label) =>
    label(`Thiếu cột “${heading.vi}”.`, `The column “${heading.en}” is missing.`),
  repeatedRow: (other: number) =>
    label(`Trùng với dòng ${other} của tệp.`, `The same as row ${other} of the file.`),
  alreadyThere: label('Đã có trong sổ.', 'The register already has it.'),
  notStored: (reason: string) => label(`Không ghi được: ${reason}`, `It could not be stored: ${reason}`),

  hints: {
    text: label('Chữ', 'Text'),
    number: label('Số', 'Number'),
    date: label('Ngày-tháng-năm, ví dụ 31-10-2026', 'Day-month-year, such as 31-10-2026'),
    moment: label('Ngày và giờ, ví dụ 31-10-2026 14:30', 'Day and time, such as 31-10-2026 14:30'),
    choice: (all: Label) => label(`Một trong: ${all.vi}`, `One of: ${all.en}`),
    yesNo: label('Có hoặc Không', 'Có (yes) or Không (no)'),
    area: label('Mã của khu dân cư trong danh mục', 'The code of the area in the register'),
    unit: label('Mã của đơn vị trong danh mục', 'The code of the unit in the register'),
    areas: label('Mã khu dân cư, cách nhau bằng dấu chấm phẩy', 'Codes of areas, divided by semicolons'),
    units: label('Mã đơn vị, cách nhau bằng dấu chấm phẩy', 'Codes of units, divided by semicolons'),
    datedUnits: label(
      'Mã đơn vị và từ ngày, ví dụ P01 (01-01-2020); P02 (01-07-2025)',
      'Code of the unit and from when, such as P01 (01-01-2020); P02 (01-07-2025)',
    ),
    members: label(
      'Họ tên | Chức vụ | Từ ngày; người tiếp theo sau dấu chấm phẩy',
      'Name | Position | From; the next one after a semicolon',
    ),
    findings: label(
      'Mỗi dòng trong ô là một tồn tại: Tồn tại | Hạn khắc phục | Khắc phục xong ngày | Đã làm gì',
      'One finding on each line of the cell: Finding | To be mended by | Mended on | What was done',
    ),
    type: label('Tên loại sự việc như trong tiêu chí', 'The event type as the criteria name it'),
    detail: (types: Label, more: Label) =>
      label(`Chỉ cho: ${types.vi}. ${more.vi}`, `Only for: ${types.en}. ${more.en}`),
  },
  template: {
    data: label('Dữ liệu', 'Data'),
    guide: label('Hướng dẫn', 'Guide'),
    column: label('Cột', 'Column'),
    meaning: label('Cách ghi', 'What to write'),
    required: label('Bắt buộc', 'Required'),
    yes: label('Có', 'Yes'),
  },
}
