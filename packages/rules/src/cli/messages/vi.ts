import type { Messages } from './messages.js'

const period = ({
  revision,
  from,
  before,
}: {
  revision: number
  from: string
  before?: string | undefined
}) => `phiên bản ${revision} từ ${from}${before === undefined ? '' : ` đến trước ${before}`}`

const setOrPack =
  'PACK là tên bộ tiêu chí có sẵn, ví dụ vn.residential-area (ngày quyết định phiên bản), hoặc vn.residential-area@1 cho đúng một phiên bản.'

export const vi: Messages = {
  commands: {
    packs: {
      summary: 'liệt kê các bộ tiêu chí có sẵn',
      details: 'In mã, phiên bản, tên và thời gian có hiệu lực của từng bộ dưới dạng JSON.',
    },
    facts: {
      summary: 'liệt kê các chỉ số mà một bộ tiêu chí cần: mã, kiểu, đơn vị và ý nghĩa',
      details: setOrPack,
    },
    template: {
      summary: 'in tệp đánh giá mẫu để điền, mọi chỉ số đều là null',
      details: `null nghĩa là chưa có số liệu; lệnh evaluate sẽ cho biết còn thiếu gì.\n${setOrPack}`,
    },
    validate: {
      summary: 'kiểm tra các tệp bộ tiêu chí và nêu mọi lỗi cùng lúc',
      details: 'Cảnh báo không làm tệp mất giá trị sử dụng. Các lỗi kèm mã cũng được in ra dưới dạng JSON.',
    },
    evaluate: {
      summary: 'đánh giá theo các tiêu chí có hiệu lực vào một ngày',
      details: `--input - đọc từ đầu vào chuẩn. --format json (mặc định) in kết quả đầy đủ, text giải thích bằng lời.\n${setOrPack}`,
    },
  },
  help: {
    purpose: 'tieuchi đánh giá số liệu theo các tiêu chí được lưu dưới dạng dữ liệu, và nêu rõ lý do.',
    commands: 'Các lệnh:',
    more: 'tieuchi help LỆNH cho biết cách gọi một lệnh. --locale vi|en chọn ngôn ngữ; nếu không có thì theo biến LANG.',
    exitCodes: 'Mã kết thúc 0: xong, dù kết quả thế nào. 1: dữ liệu vào sai. 2: gọi lệnh sai.',
  },
  usage: {
    rightWay: (usage) => `Cách gọi: tieuchi ${usage}`,
    unknownCommand: (name, commands) => `Không có lệnh “${name}”; các lệnh là: ${commands.join(', ')}, help.`,
    unknownOption: (option, command, options) =>
      `Lệnh “${command}” không có tùy chọn ${option}; các tùy chọn là: ${options.join(', ')}.`,
    repeatedOption: (option) => `Tùy chọn ${option} được ghi nhiều lần.`,
    valueMissing: (option) => `Tùy chọn ${option} cần một giá trị.`,
    notAllowed: (option, value, allowed) =>
      `Tùy chọn ${option} không thể là “${value}”; hãy chọn một trong: ${allowed.join(', ')}.`,
    badDate: (option, value) =>
      `Tùy chọn ${option} cần một ngày viết theo dạng năm-tháng-ngày, ví dụ 2026-10-31; “${value}” không phải là ngày hợp lệ.`,
    optionMissing: (option) => `Thiếu tùy chọn ${option}.`,
    nameMissing: 'Thiếu tên tệp hoặc tên bộ tiêu chí.',
    tooManyNames: (names) => `Thừa tên: ${names.join(' ')}.`,
  },
  input: {
    unreadable: (reason) => `Không đọc được tệp: ${reason}`,
    unknownSet: (name, packs) =>
      `“${name}” không phải là tệp, cũng không phải là bộ tiêu chí có sẵn; các bộ có sẵn là: ${packs.join(', ')}.`,
    notInForce: ({ set, on, periods }) =>
      `${set}: Không có phiên bản nào có hiệu lực vào ngày ${on}; có hiệu lực là ${periods.map(period).join(', ')}.`,
    usable: (set, warnings) => `${set} dùng được${warnings === 0 ? '' : `, có ${warnings} cảnh báo`}.`,
    warning: 'cảnh báo',
  },
  text: {
    subject: 'Đối tượng đánh giá',
    score: 'Điểm',
    bands: (count) => (count === 1 ? 'Xếp loại' : 'Xếp loại còn có thể đạt'),
    missing: 'Còn thiếu:',
    legalBasis: 'Căn cứ',
    kinds: { required: '', scored: 'chấm điểm', advisory: 'khuyến khích' },
    verification: { partial: 'Xác minh một phần', unverified: 'Chưa xác minh' },
  },
}
