import type { Messages } from './messages.js'
import { computation } from './vi/computation.js'
import { records } from './vi/records.js'
import { scoring } from './vi/scoring.js'
import { values } from './vi/values.js'

/** Quoted, with the quotes inside it in the other form. */
const within = (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

export const vi: Messages = {
  values,
  outcome: {
    met: 'đạt',
    'not-met': 'chưa đạt',
    undetermined: 'thiếu dữ liệu',
    'not-applicable': 'không áp dụng',
  },
  summary: ({ title, verdict, from, before }) =>
    `${title}: ${verdict} (kỳ đánh giá từ ${from} đến trước ${before}).`,
  verdict: {
    met: 'đạt',
    'not-met': 'chưa đạt',
    undetermined: 'chưa kết luận được vì thiếu dữ liệu',
    'not-applicable': 'không thuộc diện áp dụng',
    excluded: 'không xét',
  },
  demanded: {
    group: {
      all: {
        met: 'Tất cả các điều kiện sau đều đạt:',
        'not-met': 'Phải đạt tất cả các điều kiện sau, nhưng có điều kiện chưa đạt:',
        undetermined: 'Phải đạt tất cả các điều kiện sau, nhưng còn thiếu dữ liệu:',
      },
      any: {
        met: 'Có ít nhất một trong các điều kiện sau đạt:',
        'not-met': 'Phải đạt ít nhất một trong các điều kiện sau, nhưng không điều kiện nào đạt:',
        undetermined: 'Phải đạt ít nhất một trong các điều kiện sau, nhưng còn thiếu dữ liệu:',
      },
      not: {
        met: 'Điều kiện sau không được xảy ra, và đã không xảy ra:',
        'not-met': 'Điều kiện sau không được xảy ra, nhưng đã xảy ra:',
        undetermined: 'Điều kiện sau không được xảy ra, nhưng còn thiếu dữ liệu:',
      },
    },
    comparison: {
      met: ({ label, found, required }) => `${label}: ${found}, đúng yêu cầu (${required}).`,
      'not-met': ({ label, found, required }) => `${label}: ${found}, trong khi yêu cầu là ${required}.`,
      undetermined: ({ label, found, required }) =>
        found
          ? `${label}: ${found}, chưa so được với yêu cầu (${required}).`
          : `${label}: chưa xác định được; yêu cầu là ${required}.`,
      open: ({ label, found, required }) => `${label}: ${found}, chưa kết luận được; yêu cầu là ${required}.`,
    },
  },
  stated: {
    group: {
      all: {
        met: 'Tất cả các điều kiện sau đều đúng:',
        'not-met': 'Không phải tất cả các điều kiện sau đều đúng:',
        undetermined: 'Chưa rõ tất cả các điều kiện sau có đều đúng hay không:',
      },
      any: {
        met: 'Có ít nhất một trong các điều kiện sau đúng:',
        'not-met': 'Không có điều kiện nào sau đây đúng:',
        undetermined: 'Chưa rõ có điều kiện nào sau đây đúng hay không:',
      },
      not: {
        met: 'Điều kiện sau không đúng:',
        'not-met': 'Điều kiện sau đúng:',
        undetermined: 'Chưa rõ điều kiện sau có đúng hay không:',
      },
    },
    comparison: {
      met: ({ label, found, required }) => `${label}: ${found}, đúng điều kiện ${within(required)}.`,
      'not-met': ({ label, found, required }) =>
        `${label}: ${found}, không đúng điều kiện ${within(required)}.`,
      undetermined: ({ label, found, required }) =>
        `${label}: ${found || 'chưa xác định được'}; chưa rõ có đúng điều kiện ${within(required)} hay không.`,
      open: ({ label, found, required }) =>
        `${label}: ${found}; chưa rõ có đúng điều kiện ${within(required)} hay không.`,
    },
  },
  decrease: (amount) => `giảm ít nhất ${amount}`,
  anyFall: 'phải giảm',
  noRise: 'không được tăng',
  requirement: {
    equal: (required) => required,
    notEqual: (required) => `khác ${required}`,
    lessThan: (required) => `dưới ${required}`,
    lessThanInclusive: (required) => `không quá ${required}`,
    greaterThan: (required) => `trên ${required}`,
    greaterThanInclusive: (required) => `ít nhất ${required}`,
    in: (required) => required,
    notIn: (required) => `không phải ${required}`,
  },
  dateRequirement: {
    lessThan: (required) => `trước ${required}`,
    lessThanInclusive: (required) => `chậm nhất ${required}`,
    greaterThan: (required) => `sau ${required}`,
    greaterThanInclusive: (required) => `sớm nhất ${required}`,
  },
  valueOf: ({ required, label }) => `${required}, tức “${label}”`,
  rangeOf: ({ range, label }) => `“${label}” (${range})`,
  named: (label) => `“${label}”`,
  unknown: {
    'not-reported': ({ label }) => `Chưa có số liệu “${label}”.`,
    'wrong-type': ({ label, found, type }) => `Không đọc được “${label}”: ${found} không phải là ${type}.`,
    'out-of-range': ({ label, found }) => `Không dùng được “${label}”: ${found} nằm ngoài phạm vi cho phép.`,
    'not-whole': ({ label, found }) => `Không dùng được “${label}”: ${found} không phải số nguyên.`,
    'outside-period': ({ label, found }) =>
      `Không dùng được “${label}”: ngày ${found} nằm ngoài kỳ đánh giá.`,
    'unknown-option': ({ label, found }) =>
      `Không dùng được “${label}”: ${found} không phải là một lựa chọn.`,
    'empty-base': ({ label }) => `Không tính được tỷ lệ vì “${label}” bằng 0.`,
    'parameter-without-value': ({ label }) => `Ngưỡng “${label}” chưa có giá trị vào ngày này.`,
    'no-record': ({ label }) => `Chưa có số liệu “${label}”, và cũng chưa có danh sách ghi nhận để đếm.`,
    'field-missing': ({ label, field, record }) => `“${label}”: ${record} chưa ghi “${field}”.`,
    'field-unreadable': ({ label, field, record, found }) =>
      `“${label}”: không đọc được “${field}” của ${record} (${found}).`,
    'not-decided': ({ label, record }) => `“${label}”: ${record} chưa có kết luận.`,
  },
  types: {
    number: 'một số',
    boolean: '“có” hoặc “không” (true hoặc false)',
    date: 'một ngày có thật viết theo dạng năm-tháng-ngày',
    choice: 'mã của một lựa chọn',
  },
  applies: {
    met: 'Tiêu chí này được áp dụng:',
    'not-met': 'Tiêu chí này không áp dụng:',
    undetermined: 'Chưa biết tiêu chí này có áp dụng hay không:',
  },
  provision: ({ provision, document }) => `${provision}, ${document}`,
  score: ({ minimum, maximum, outOf }) =>
    minimum === maximum ? `${minimum}/${outOf} điểm` : `từ ${minimum} đến ${maximum} trên ${outOf} điểm`,
  knownAt: (instant) => `Xét theo nội dung đã công bố tính đến ${instant} (giờ UTC).`,
  instant: ({ date, time }) => `${time} ngày ${date}`,
  localCriterion: 'Tiêu chí do địa phương quy định thêm.',
  inheritedCriterion: ({ set, revision }) => `Tiêu chí của bộ cấp trên (${set}, bản ${revision}).`,
  localValue: (label) => `Mức “${label}” do địa phương quy định.`,
  inheritedValue: ({ label, set, revision }) => `Mức “${label}” theo bộ cấp trên (${set}, bản ${revision}).`,
  records,
  computation,
  scoring,
}
