import { formatDate, isCalendarDate } from '../model/calendar-date.js'
import type { TighterDirection } from '../model/tightening.js'
import type { ParameterValue } from '../parameter.js'
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
const value = (stated: ParameterValue['value']): string => {
  if (Array.isArray(stated)) return stated.map((option) => `“${option}”`).join(', ')
  if (typeof stated === 'boolean') return stated ? 'có' : 'không'
  if (typeof stated === 'number') return number(stated)
  const text: string = stated
  return isCalendarDate(text) ? day(text) : `ngày ${String(text).split('-').reverse().join('-')}`
}
const meant = (similar: string | null) => (similar ? `; có phải ý bạn là “${similar}”?` : '.')
const unitName = (id: string) =>
  id === 'counted' ? 'một đơn vị đếm (hộ, người, vụ việc …)' : `đơn vị “${unitLabel(id, 'vi')}”`
const directions: Record<TighterDirection, string> = {
  higher: 'chỉ được cao hơn',
  lower: 'chỉ được thấp hơn',
  earlier: 'chỉ được sớm hơn',
  later: 'chỉ được muộn hơn',
  subset: 'chỉ được bớt lựa chọn',
  superset: 'chỉ được thêm lựa chọn',
  none: 'phải giữ nguyên',
}
const kinds: Record<string, string> = { required: 'bắt buộc', scored: 'chấm điểm', advisory: 'khuyến khích' }
const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(', ')
const outcomes: Record<string, string> = { met: 'đạt', 'not-met': 'chưa đạt' }
const points = (minimum: number, below: number | null) =>
  below === null
    ? `từ ${number(minimum)} điểm trở lên`
    : `từ ${number(minimum)} đến dưới ${number(below)} điểm`
const earlier = (row: number | null) => (row === null ? 'các dòng' : `dòng ${row + 1}`)

/** What is so, with the days on which it is. */
function over({ from, before }: { from: string | null; before: string | null }, sentence: string): string {
  if (from === null) return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
  return `Từ ngày ${day(from)}${before === null ? '' : ` đến trước ngày ${day(before)}`}, ${sentence}.`
}

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
  'unknown-event-type': ({ eventType, similar }) =>
    `Không có loại sự việc nào mang mã “${eventType}”${meant(similar)}`,
  'unknown-list': ({ list, similar }) => `Không có danh sách nào mang mã “${list}”${meant(similar)}`,
  'unknown-field': ({ field, records, similar }) =>
    `“${records}” không có thông tin nào mang mã “${field}”${meant(similar)}`,
  'unknown-criterion': ({ criterion, similar }) =>
    `Không có tiêu chí nào mang mã “${criterion}”${meant(similar)}`,
  'unknown-origin': ({ set, revision }) =>
    `Phiên bản ${revision} của “${set}” không nằm trong các bộ tiêu chí làm gốc của bộ này.`,
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
  'derived-wrong-type': ({ expected, received: found }) =>
    `Chỉ số này cần ${type(expected)}, nhưng ngưỡng lại là ${type(found)}.`,
  'derived-wrong-unit': ({ expected, received: found }) =>
    `Kết quả phép tính phải có ${unitName(expected)}, không phải ${unitName(found)}.`,
  'events-or-list': () => 'Hãy chọn đúng một nguồn để tính: các loại sự việc, hoặc một danh sách.',
  'window-needs-events': () => 'Chỉ sự việc mới có kỳ trước; danh sách thì không.',
  'field-needs-number': ({ field, type: name }) =>
    `Phép tính này chỉ dùng với số, nhưng thông tin “${field}” có kiểu ${type(name)}.`,
  'field-differs': ({ field, records, other }) =>
    `Thông tin “${field}” của “${records}” và của “${other}” khác kiểu hoặc khác đơn vị.`,
  'reserved-field': ({ field }) => `Mã “${field}” dành riêng cho hệ thống; hãy chọn mã khác.`,
  'classification-not-allowed': ({ type: name }) =>
    `Chỉ thông tin kiểu lựa chọn mới được phân loại, không phải kiểu ${type(name)}.`,
  'classification-cycle': ({ fields }) => `Các cách phân loại vòng quanh lẫn nhau: ${fields.join(' → ')}.`,
  'tier-above-points': ({ points }) =>
    `Mức điểm này cao hơn số điểm tối đa của tiêu chí (${number(points)}).`,
  'when-or-each': () => 'Hãy chọn đúng một cách trừ điểm: theo điều kiện, hoặc theo số lượng.',
  'each-needs-number': ({ fact, type: name }) =>
    `Trừ điểm theo số lượng cần một chỉ số bằng số, nhưng chỉ số “${fact}” có kiểu ${type(name)}.`,
  'maximum-needs-each': () => 'Chỉ đặt mức trừ tối đa khi trừ điểm theo số lượng.',
  'duplicate-reference': ({ criterion, first }) =>
    `Tiêu chí “${criterion}” đã có ở dòng ${first + 1} của danh sách này.`,
  'count-above-list': ({ count, of }) =>
    `Yêu cầu đạt ${number(count)} tiêu chí, nhưng danh sách chỉ có ${of}.`,
  'points-range-empty': ({ minimum, below }) =>
    `Không có điểm nào từ ${number(minimum)} trở lên mà lại dưới ${number(below)}.`,
  'based-on-itself': ({ set }) => `Bộ tiêu chí “${set}” không thể lấy chính nó làm gốc.`,
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
  'unused-event-type': ({ eventType }) => `Chưa có chỉ số nào được tính từ loại sự việc “${eventType}”.`,
  'unused-list': ({ list }) => `Chưa có chỉ số nào được tính từ danh sách “${list}”.`,
  'never-met': (when) => over(when, 'điều kiện này không bao giờ đạt được, dù số liệu thế nào'),
  'never-fails': (when) => over(when, 'điều kiện này lúc nào cũng đạt, dù số liệu thế nào'),
  contradiction: ({ with: codes, ...when }) =>
    over(when, `tiêu chí này không bao giờ đạt được cùng lúc với tiêu chí ${quoted(codes)}`),
  'tier-unreachable': ({ with: row, ...when }) =>
    over(when, `mức điểm này không bao giờ được dùng, vì ${earlier(row)} phía trước đã bao gồm nó`),
  'class-unreachable': ({ with: row, ...when }) =>
    over(when, `dòng này không bao giờ được dùng để phân loại, vì ${earlier(row)} phía trước đã bao gồm nó`),
  'band-unreachable': ({ with: band, ...when }) =>
    over(when, `không kết quả nào được xếp mức này${band === null ? '' : `, vì mức “${band}” đứng trước`}`),
  'bands-gap': ({ outcome, minimum, below }) =>
    `Kết quả ${outcomes[outcome] ?? outcome} với ${points(minimum, below)} không thuộc mức xếp loại nào.`,
  'bands-overlap': ({ with: band, ...when }) =>
    over(when, `khoảng điểm của mức này chồng lên mức “${band}” đứng trước`),
  'points-unreachable': ({ maximum, ...when }) =>
    over(when, `số điểm yêu cầu vượt quá tổng điểm cao nhất là ${number(maximum)}`),
  'count-unreachable': ({ of, ...when }) =>
    over(when, `số tiêu chí phải đạt nhiều hơn số tiêu chí được liệt kê là ${of}`),
  'parameter-gap': ({ parameter, from, before }) =>
    `Ngưỡng “${parameter}” chưa có giá trị từ ngày ${day(from)}${before === null ? '' : ` đến trước ngày ${day(before)}`}.`,
  'missing-translation': () => 'Nội dung này chưa có tiếng Anh.',
  'fact-not-in-set': ({ fact, similar }) =>
    `Bộ tiêu chí không có chỉ số “${fact}”${similar ? `; có phải ý bạn là “${similar}”?` : '.'}`,
  'fact-is-derived': ({ fact }) => `Chỉ số “${fact}” được tính tự động, không nhập trực tiếp.`,
  'fact-outside-period': ({ from, before, value }) =>
    `Ngày ${day(value)} nằm ngoài kỳ đánh giá (từ ${day(from)} đến trước ${day(before)}).`,
  'event-before-record': ({ from, events }) =>
    `Có ${events} sự việc xảy ra trước ngày ${day(from)}, là ngày bắt đầu ghi nhận đầy đủ, nên không được tính.`,
  'base-differs': ({ expected, received: found }) =>
    `Bộ tiêu chí địa phương này dựa trên ${found}, nhưng bộ gốc đưa vào là ${expected}.`,
  'local-id-of-base': ({ id }) => `Mã “${id}” là của bộ gốc; bộ tiêu chí địa phương phải có mã riêng.`,
  'id-in-base': ({ id }) => `Mã “${id}” đã được dùng trong bộ gốc; hãy chọn mã khác.`,
  'base-changed': () => 'Nội dung này thuộc bộ gốc; bộ tiêu chí địa phương không được sửa.',
  'base-removed': ({ id }) => `Bộ tiêu chí địa phương không được bỏ “${id}” của bộ gốc.`,
  'not-of-base': () => 'Nội dung này ghi là lấy từ bộ gốc, nhưng bộ gốc không có.',
  'not-for-locals': () => 'Bộ tiêu chí địa phương không được thêm mục vào danh sách này.',
  'outside-base-force': ({ from, before }) =>
    before === null
      ? `Có thời gian hiệu lực trước khi bộ gốc có hiệu lực (từ ngày ${day(from)}).`
      : `Có thời gian hiệu lực nằm ngoài hiệu lực của bộ gốc (từ ${day(from)} đến trước ${day(before)}).`,
  'local-criterion-not-allowed': ({ kind, allowed }) =>
    allowed === 'none'
      ? 'Bộ gốc không cho phép thêm tiêu chí.'
      : `Bộ gốc không cho phép thêm tiêu chí ${kinds[kind] ?? kind}.`,
  'local-value-not-allowed': ({ parameter }) =>
    `Bộ gốc không cho phép địa phương thay đổi ngưỡng “${parameter}”.`,
  'no-stricter-way': ({ parameter }) =>
    `Ngưỡng “${parameter}” chỉ được siết chặt, nhưng không xác định được mức nào là chặt hơn; hãy đề nghị bộ gốc cho phép thay đổi.`,
  loosens: ({ parameter, direction, base, local, on }) =>
    `Ngưỡng “${parameter}” không được nới lỏng so với bộ gốc: từ ngày ${day(on)}, bộ gốc quy định ${value(base)}, ở đây là ${value(local)}; ${directions[direction]}.`,
  'hash-mismatch': ({ expected, received: computed }) =>
    `Mã băm không khớp: ghi ${expected}, tính được ${computed}.`,
  'duplicate-revision': ({ set, revision }) => `Phiên bản ${revision} của “${set}” xuất hiện hai lần.`,
}

function range(from: string, minimum: number | null, to: string, maximum: number | null): string {
  const parts = [minimum === null ? '' : `${from} ${minimum}`, maximum === null ? '' : `${to} ${maximum}`]
  const text = parts.filter(Boolean).join(' ')
  return text && ` (${text})`
}
