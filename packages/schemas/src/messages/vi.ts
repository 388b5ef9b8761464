import { formatDate } from '../model/calendar-date.js'
import type { Messages } from './messages.js'
import { operatorLabel, unitLabel } from './table-labels.js'

const types: Record<string, string> = {
  number: 'số',
  integer: 'số nguyên',
  string: 'chữ',
  boolean: 'có/không',
  array: 'danh sách',
  object: 'một nhóm thông tin',
  record: 'một nhóm thông tin',
  value: 'một giá trị',
  null: 'để trống',
  undefined: 'để trống',
  nan: 'giá trị NaN',
  infinity: 'số vô hạn',
  fraction: 'số lẻ',
  bigint: 'giá trị kiểu bigint',
  function: 'một hàm',
  symbol: 'một ký hiệu',
  date: 'ngày (YYYY-MM-DD)',
  'month-day': 'ngày trong năm (MM-DD)',
  choice: 'một lựa chọn',
  choices: 'danh sách lựa chọn',
}
const type = (name: string) => types[name] ?? name
const formats: Record<string, string> = {
  url: 'địa chỉ web bắt đầu bằng http:// hoặc https://',
  datetime: 'một thời điểm, ví dụ 2027-01-31T08:00:00Z',
}
const number = (value: number) => String(value).replace('.', ',')
const day = (date: string) => formatDate(date, 'vi')
/** An empty field is said to be empty rather than to have the type "null". */
const received = (name: string, otherwise: string) =>
  name === 'null' || name === 'undefined' ? 'nhưng đang để trống' : `${otherwise} ${type(name)}`
const kinds: Record<string, string> = { required: 'bắt buộc', scored: 'chấm điểm', advisory: 'khuyến khích' }

export const vi: Messages = {
  'not-json': ({ reason }) => `Nội dung không phải là JSON hợp lệ: ${reason}.`,
  'too-deep': ({ limit }) => `Dữ liệu lồng nhau quá ${limit} cấp.`,
  'too-large': ({ limit }) => `Dữ liệu quá lớn: nhiều hơn ${limit} giá trị.`,
  'too-many-problems': ({ limit }) => `Còn nhiều lỗi khác; chỉ liệt kê ${limit} lỗi đầu tiên.`,
  missing: () => 'Thông tin này là bắt buộc nhưng chưa có.',
  'wrong-type': ({ expected, received: found }) =>
    `Ở đây cần ${type(expected)}, ${received(found, 'nhưng nhận được')}.`,
  'unknown-key': ({ key }) => `Không có mục nào tên là “${key}” ở đây.`,
  'not-in-list': ({ allowed }) => `Giá trị phải là một trong: ${allowed.join(', ')}.`,
  'bad-format': ({ format }) =>
    formats[format] ? `Ở đây cần ${formats[format]}.` : 'Giá trị không đúng định dạng.',
  'bad-identifier': () => 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ.',
  'bad-date': () => 'Ngày không hợp lệ; hãy viết theo dạng năm-tháng-ngày, ví dụ 2027-01-31.',
  'bad-month-day': () => 'Ngày trong năm không hợp lệ; hãy viết theo dạng tháng-ngày, ví dụ 03-31.',
  'too-short': () => 'Nội dung này không được để trống.',
  'too-long': ({ maximum }) => `Nội dung dài quá ${maximum} ký tự.`,
  'too-few': ({ minimum }) => `Cần ít nhất ${minimum} dòng.`,
  'too-many': ({ maximum }) => `Không được quá ${maximum} dòng.`,
  'below-minimum': ({ minimum, exclusive }) =>
    exclusive ? `Giá trị phải lớn hơn ${minimum}.` : `Giá trị phải từ ${minimum} trở lên.`,
  'above-maximum': ({ maximum }) => `Giá trị không được quá ${maximum}.`,
  'period-empty': () => 'Ngày kết thúc phải sau ngày bắt đầu.',
  'bad-condition': () => 'Điều kiện phải là một nhóm “tất cả”, “một trong”, “không”, hoặc một phép so sánh.',
  'empty-group': () => 'Nhóm điều kiện không được để trống; hãy thêm ít nhất một điều kiện hoặc xóa nhóm.',
  'condition-too-deep': ({ limit }) => `Điều kiện lồng nhau quá ${limit} cấp.`,
  'condition-too-large': ({ limit }) => `Điều kiện có quá ${limit} phần.`,
  'duplicate-id': ({ id, first }) => `Mã “${id}” đã được dùng ở dòng ${first + 1}.`,
  'duplicate-code': ({ code, first }) => `Số hiệu “${code}” đã được dùng ở tiêu chí thứ ${first + 1}.`,
  'unknown-fact': ({ fact }) => `Không có chỉ số nào mang mã “${fact}”.`,
  'unknown-parameter': ({ parameter }) => `Không có ngưỡng nào mang mã “${parameter}”.`,
  'unknown-document': ({ document }) => `Không có văn bản pháp lý nào mang mã “${document}”.`,
  'unknown-option': ({ option, allowed }) =>
    `“${option}” không phải là một lựa chọn; hãy chọn: ${allowed.join(', ')}.`,
  'unit-required': () => 'Giá trị bằng số phải có đơn vị.',
  'unit-not-allowed': ({ type: name }) => `Kiểu ${type(name)} không có đơn vị.`,
  'options-required': () => 'Hãy liệt kê các lựa chọn.',
  'options-not-allowed': ({ type: name }) => `Kiểu ${type(name)} không có danh sách lựa chọn.`,
  'points-required': () => 'Tiêu chí chấm điểm phải có số điểm.',
  'points-not-allowed': ({ kind }) => `Tiêu chí ${kinds[kind] ?? kind} không có điểm.`,
  'period-not-allowed': ({ type: name }) =>
    `Chỉ ngày mới được ràng buộc trong kỳ đánh giá, không phải kiểu ${type(name)}.`,
  'derived-needs-number': ({ fact, type: name }) =>
    `Phép tính chỉ dùng với số, nhưng chỉ số “${fact}” có kiểu ${type(name)}.`,
  'derived-cycle': ({ facts }) => `Các chỉ số tính vòng quanh lẫn nhau: ${facts.join(' → ')}.`,
  'operator-not-for-type': ({ operator, type: name, fact }) =>
    `Phép so sánh “${operatorLabel(operator, 'vi')}” không dùng được cho chỉ số “${fact}” kiểu ${type(name)}.`,
  'operand-wrong-type': ({ expected, received: found }) =>
    `Ở đây cần so với ${type(expected)}, ${received(found, 'không phải')}.`,
  'operand-wrong-unit': ({ expected, received: found }) =>
    `Hai vế khác đơn vị: “${unitLabel(expected, 'vi')}” và “${unitLabel(found, 'vi')}”.`,
  'value-wrong-type': ({ expected, received: found }) =>
    `Giá trị phải là ${type(expected)}, ${received(found, 'không phải')}.`,
  'value-out-of-range': ({ unitLabel, minimum, maximum, value }) =>
    `Giá trị ${number(value)} nằm ngoài phạm vi của đơn vị “${unitLabel}”${range('từ', minimum, 'đến', maximum)}.`,
  'value-not-whole': ({ unitLabel, value }) =>
    `Giá trị ${number(value)} phải là số nguyên vì đơn vị là “${unitLabel}”.`,
  'values-overlap': ({ with: other, from }) =>
    `Thời gian áp dụng chồng lên giá trị ở dòng ${other + 1} (bắt đầu từ ngày ${day(from)}).`,
  'value-outside-force': ({ from }) =>
    `Giá trị bắt đầu từ ngày ${day(from)}, khi bộ tiêu chí đã hết hiệu lực.`,
  'no-criteria': () => 'Bộ tiêu chí phải có ít nhất một tiêu chí.',
  'no-legal-basis': () => 'Chưa nêu căn cứ pháp lý.',
  'unused-fact': ({ fact }) => `Chưa có tiêu chí nào dùng chỉ số “${fact}”.`,
  'unused-parameter': ({ parameter }) => `Chưa có tiêu chí nào dùng ngưỡng “${parameter}”.`,
  'fact-not-in-set': ({ fact, similar }) =>
    `Bộ tiêu chí không có chỉ số “${fact}”${similar ? `; có phải ý bạn là “${similar}”?` : '.'}`,
  'fact-is-derived': ({ fact }) => `Chỉ số “${fact}” được tính tự động, không nhập trực tiếp.`,
  'fact-outside-period': ({ from, before, value }) =>
    `Ngày ${day(value)} nằm ngoài kỳ đánh giá (từ ${day(from)} đến trước ${day(before)}).`,
  'hash-mismatch': ({ expected, received: computed }) =>
    `Mã băm không khớp: ghi ${expected}, tính được ${computed}.`,
  'duplicate-revision': ({ set, revision }) => `Phiên bản ${revision} của “${set}” xuất hiện hai lần.`,
}

function range(from: string, minimum: number | null, to: string, maximum: number | null): string {
  const parts = [minimum === null ? '' : `${from} ${minimum}`, maximum === null ? '' : `${to} ${maximum}`]
  const text = parts.filter(Boolean).join(' ')
  return text && ` (${text})`
}
