import type { Messages } from './messages.js'

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
  nan: 'không phải số',
  date: 'ngày (YYYY-MM-DD)',
  'month-day': 'ngày trong năm (MM-DD)',
  choice: 'một lựa chọn',
  choices: 'danh sách lựa chọn',
}
const type = (name: string) => types[name] ?? name
const kinds: Record<string, string> = { required: 'bắt buộc', scored: 'chấm điểm', advisory: 'khuyến khích' }

export const vi: Messages = {
  'not-json': ({ reason }) => `Nội dung không phải là JSON hợp lệ: ${reason}.`,
  'too-deep': ({ limit }) => `Dữ liệu lồng nhau quá ${limit} cấp.`,
  'too-large': ({ limit }) => `Dữ liệu quá lớn: nhiều hơn ${limit} giá trị.`,
  missing: () => 'Thông tin này là bắt buộc nhưng chưa có.',
  'wrong-type': ({ expected, received }) => `Ở đây cần ${type(expected)}, nhưng nhận được ${type(received)}.`,
  'unknown-key': ({ key }) => `Không có mục nào tên là “${key}” ở đây.`,
  'not-in-list': ({ allowed }) => `Giá trị phải là một trong: ${allowed.join(', ')}.`,
  'bad-format': () => 'Giá trị không đúng định dạng.',
  'bad-identifier': () => 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ.',
  'bad-date': () => 'Ngày không hợp lệ; hãy viết theo dạng năm-tháng-ngày, ví dụ 2027-01-31.',
  'bad-month-day': () => 'Ngày trong năm không hợp lệ; hãy viết theo dạng tháng-ngày, ví dụ 03-31.',
  'too-short': () => 'Nội dung này không được để trống.',
  'too-long': ({ maximum }) => `Nội dung dài quá ${maximum} ký tự.`,
  'too-few': ({ minimum }) => `Cần ít nhất ${minimum} dòng.`,
  'too-many': ({ maximum }) => `Không được quá ${maximum} dòng.`,
  'below-minimum': ({ minimum }) => `Giá trị phải từ ${minimum} trở lên.`,
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
    `Phép so sánh “${operator}” không dùng được cho chỉ số “${fact}” kiểu ${type(name)}.`,
  'operand-wrong-type': ({ expected, received }) =>
    `Ở đây cần so với ${type(expected)}, không phải ${type(received)}.`,
  'operand-wrong-unit': ({ expected, received }) => `Hai vế khác đơn vị: “${expected}” và “${received}”.`,
  'value-wrong-type': ({ expected, received }) =>
    `Giá trị phải là ${type(expected)}, không phải ${type(received)}.`,
  'value-out-of-range': ({ unitLabel, minimum, maximum, value }) =>
    `Giá trị ${value} nằm ngoài phạm vi của đơn vị “${unitLabel}”${range('từ', minimum, 'đến', maximum)}.`,
  'value-not-whole': ({ unitLabel, value }) =>
    `Giá trị ${value} phải là số nguyên vì đơn vị là “${unitLabel}”.`,
  'values-overlap': ({ with: other, from }) =>
    `Thời gian áp dụng chồng lên giá trị ở dòng ${other + 1} (bắt đầu từ ngày ${from}).`,
  'value-outside-force': ({ from }) => `Giá trị bắt đầu từ ngày ${from}, khi bộ tiêu chí đã hết hiệu lực.`,
  'no-criteria': () => 'Bộ tiêu chí phải có ít nhất một tiêu chí.',
  'no-legal-basis': () => 'Chưa nêu căn cứ pháp lý.',
  'unused-fact': ({ fact }) => `Chưa có tiêu chí nào dùng chỉ số “${fact}”.`,
  'unused-parameter': ({ parameter }) => `Chưa có tiêu chí nào dùng ngưỡng “${parameter}”.`,
  'fact-not-in-set': ({ fact, similar }) =>
    `Bộ tiêu chí không có chỉ số “${fact}”${similar ? `; có phải ý bạn là “${similar}”?` : '.'}`,
  'fact-is-derived': ({ fact }) => `Chỉ số “${fact}” được tính tự động, không nhập trực tiếp.`,
  'fact-outside-period': ({ from, before, value }) =>
    `Ngày ${value} nằm ngoài kỳ đánh giá (từ ${from} đến trước ${before}).`,
  'hash-mismatch': ({ expected, received }) => `Mã băm không khớp: ghi ${expected}, tính được ${received}.`,
  'duplicate-revision': ({ set, revision }) => `Phiên bản ${revision} của “${set}” xuất hiện hai lần.`,
}

function range(from: string, minimum: number | null, to: string, maximum: number | null): string {
  const parts = [minimum === null ? '' : `${from} ${minimum}`, maximum === null ? '' : `${to} ${maximum}`]
  const text = parts.filter(Boolean).join(' ')
  return text && ` (${text})`
}
