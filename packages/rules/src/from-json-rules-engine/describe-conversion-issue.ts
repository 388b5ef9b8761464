import type { Locale } from '@tieuchi/schemas/model'
import type { ConversionIssue, ConversionIssueCode, ConversionIssueData } from './conversion-issue.js'

type Sentences = { [Code in ConversionIssueCode]: (data: ConversionIssueData[Code]) => string }

const vi: Sentences = {
  'not-json': ({ reason }) => `Không phải JSON: ${reason}`,
  'not-rules': () => 'Đây không phải là một quy tắc của json-rules-engine: thiếu “conditions”.',
  'too-many': ({ what, limit }) => `Nhiều hơn ${limit} ${countedThings[what]}.`,
  'unknown-key': ({ key }) => `Không rõ “${key}” có nghĩa gì, nên không bỏ qua được.`,
  'bad-condition': () =>
    'Điều kiện phải là đúng một trong “all”, “any”, “not”, “condition” hoặc một phép so sánh.',
  'empty-group': () => 'Nhóm không có điều kiện nào.',
  'condition-too-deep': ({ limit }) => `Điều kiện lồng nhau quá ${limit} tầng.`,
  'condition-too-large': ({ limit }) => `Điều kiện có hơn ${limit} phần.`,
  'unknown-condition': ({ condition }) => `Chưa cho biết điều kiện có tên “${condition}”.`,
  'condition-cycle': ({ condition }) => `Điều kiện có tên “${condition}” dẫn về chính nó.`,
  'custom-operator': ({ operator }) => `Phép so sánh “${operator}” không có trong bộ tiêu chí.`,
  'computed-fact': ({ key, fact }) =>
    key === 'path'
      ? `Chỉ một phần của “${fact}” được đọc (“path”); hãy báo cáo phần đó như một dữ liệu riêng.`
      : `“${fact}” được tính từ tham số (“params”); hãy báo cáo kết quả như một dữ liệu riêng.`,
  'handler-not-data': ({ key }) => `“${key}” là mã chương trình, không phải dữ liệu.`,
  'bad-operand': ({ received }) => `Giá trị so sánh không dùng được: ${received}.`,
  'operand-not-in-unit': ({ unit, value }) => `${value} không thể là một lượng theo đơn vị “${unit}”.`,
  'operator-not-for-type': ({ operator, type, fact }) =>
    `Phép so sánh “${operator}” không dùng cho “${fact}” (${typeNames[type] ?? type}).`,
  'mixed-types': ({ fact, types }) => `“${fact}” được so với nhiều loại giá trị: ${types.join(', ')}.`,
  'type-unknown': ({ fact }) => `Không có chỗ nào cho biết “${fact}” là loại dữ liệu gì.`,
  'name-not-usable': ({ name }) => `Không tạo được mã từ tên “${name}”.`,
  'name-taken': ({ name, by, id }) => `“${name}” và “${by}” sẽ có cùng mã “${id}”.`,
  'fact-renamed': ({ fact, id }) => `Dữ liệu “${fact}” có mã mới là “${id}”.`,
  'option-renamed': ({ fact, option, id }) => `Giá trị “${option}” của “${fact}” có mã mới là “${id}”.`,
  'unit-assumed': ({ fact }) => `Đơn vị của “${fact}” chưa rõ; tạm coi là số không có đơn vị.`,
  'type-assumed': ({ fact }) => `“${fact}” chỉ được so với dữ liệu khác; tạm coi là số.`,
  'priority-dropped': ({ priority }) =>
    `Thứ tự ưu tiên ${priority} đã bỏ: nó không làm đổi kết quả, chỉ đổi thứ tự tính.`,
  'event-params-dropped': ({ event }) =>
    `Tham số của sự kiện “${event}” không có chỗ trong bộ tiêu chí và đã bỏ.`,
  'basis-missing': () =>
    'Đây là bản nháp: căn cứ pháp lý và mức xác minh của từng tiêu chí còn phải bổ sung.',
}

const countedThings = { rules: 'quy tắc', facts: 'dữ liệu', options: 'lựa chọn' }

const typeNames: Record<string, string> = {
  number: 'số',
  boolean: 'có hoặc không',
  date: 'ngày',
  choice: 'lựa chọn',
}

const en: Sentences = {
  'not-json': ({ reason }) => `This is not JSON: ${reason}`,
  'not-rules': () => 'This is not a rule of json-rules-engine: it has no “conditions”.',
  'too-many': ({ what, limit }) => `There are more than ${limit} ${what}.`,
  'unknown-key': ({ key }) => `What “${key}” means is not known, so it cannot be left out.`,
  'bad-condition': () => 'A condition is exactly one of “all”, “any”, “not”, “condition” or a comparison.',
  'empty-group': () => 'The group has no conditions.',
  'condition-too-deep': ({ limit }) => `The condition is nested more than ${limit} levels deep.`,
  'condition-too-large': ({ limit }) => `The condition has more than ${limit} parts.`,
  'unknown-condition': ({ condition }) => `The condition named “${condition}” was not given.`,
  'condition-cycle': ({ condition }) => `The condition named “${condition}” leads back to itself.`,
  'custom-operator': ({ operator }) => `The operator “${operator}” does not exist in criteria sets.`,
  'computed-fact': ({ key, fact }) =>
    key === 'path'
      ? `Only a part of “${fact}” is read (“path”); report that part as a fact of its own.`
      : `“${fact}” is computed from arguments (“params”); report the result as a fact of its own.`,
  'handler-not-data': ({ key }) => `“${key}” is a program, not data.`,
  'bad-operand': ({ received }) => `This cannot be compared with: ${received}.`,
  'operand-not-in-unit': ({ unit, value }) => `${value} cannot be an amount in the unit “${unit}”.`,
  'operator-not-for-type': ({ operator, type, fact }) =>
    `The operator “${operator}” is not for “${fact}” (${type}).`,
  'mixed-types': ({ fact, types }) =>
    `“${fact}” is compared with values of several kinds: ${types.join(', ')}.`,
  'type-unknown': ({ fact }) => `Nothing tells what kind of fact “${fact}” is.`,
  'name-not-usable': ({ name }) => `No id can be made of the name “${name}”.`,
  'name-taken': ({ name, by, id }) => `“${name}” and “${by}” would both have the id “${id}”.`,
  'fact-renamed': ({ fact, id }) => `The fact “${fact}” has the new id “${id}”.`,
  'option-renamed': ({ fact, option, id }) => `The value “${option}” of “${fact}” has the new id “${id}”.`,
  'unit-assumed': ({ fact }) =>
    `The unit of “${fact}” is not known; it is taken for a number without a unit.`,
  'type-assumed': ({ fact }) => `“${fact}” is compared with other facts only; it is taken for a number.`,
  'priority-dropped': ({ priority }) =>
    `The priority ${priority} was left out: it changes the order of evaluation, never the result.`,
  'event-params-dropped': ({ event }) =>
    `The parameters of the event “${event}” have no place in a criteria set and were left out.`,
  'basis-missing': () =>
    'This is a draft: the legal basis and the verification of every criterion are to be added.',
}

const sentences: Record<Locale, Sentences> = { vi, en }

/** The sentence that tells a person what stood in the way of a conversion or changed in it, without its place. */
export function describeConversionIssue(issue: ConversionIssue, locale: Locale): string {
  const word = sentences[locale][issue.code] as (data: ConversionIssue['data']) => string
  return word(issue.data)
}
