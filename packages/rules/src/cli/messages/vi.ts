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
    records: {
      summary: 'liệt kê các loại sự việc và danh sách mà bộ tiêu chí dùng để tính số liệu',
      details: setOrPack,
    },
    template: {
      summary: 'in tệp đánh giá mẫu để điền, mọi chỉ số đều là null',
      details: `--from figures (mặc định) để điền số liệu tổng; --from records để ghi từng sự việc, từng danh sách thay cho số liệu tổng.\nnull nghĩa là chưa có số liệu; lệnh evaluate sẽ cho biết còn thiếu gì.\n${setOrPack}`,
    },
    validate: {
      summary: 'kiểm tra các tệp bộ tiêu chí và nêu mọi lỗi cùng lúc',
      details: 'Cảnh báo không làm tệp mất giá trị sử dụng. Các lỗi kèm mã cũng được in ra dưới dạng JSON.',
    },
    evaluate: {
      summary: 'đánh giá theo các tiêu chí có hiệu lực vào một ngày',
      details: `--input - đọc từ đầu vào chuẩn. --format json (mặc định) in kết quả đầy đủ, text giải thích bằng lời, receipt in biên nhận để kiểm lại bằng lệnh verify.\nBUNDLE là tệp đã công bố; --id chọn bộ tiêu chí trong đó, --known-at (ví dụ 2026-03-01T00:00:00Z) chỉ dùng những gì đã công bố đến lúc ấy.\n${setOrPack}`,
    },
    explain: {
      summary: 'giải thích kết quả bằng lời, và cho biết cần thay đổi gì để đạt',
      details: `--format json in các câu dưới dạng JSON.\n${setOrPack}`,
    },
    diff: {
      summary: 'cho biết hai phiên bản khác nhau ở đâu, theo cách nói của văn bản',
      details:
        'Mỗi tên là một tệp bộ tiêu chí hoặc một bộ có sẵn kèm phiên bản, ví dụ vn.residential-area@1.',
    },
    simulate: {
      summary: 'cho biết dự thảo sẽ làm kết quả của ai thay đổi, từ gì thành gì, và vì tiêu chí nào',
      details:
        'Tệp --input có mỗi dòng một bản đánh giá (NDJSON). --format json in mỗi thay đổi một dòng, dòng cuối là tổng hợp.',
    },
    'boundary-cases': {
      summary: 'lập các trường hợp sát dưới, đúng bằng và sát trên từng ngưỡng, kèm kết quả',
      details: `Dùng để kiểm thử, hoặc để cán bộ xác nhận từng câu.\n${setOrPack}`,
    },
    verify: {
      summary: 'chạy lại một biên nhận mà không cần mạng, và cho biết kết quả có y hệt không',
      details: 'Mã kết thúc 1 khi biên nhận đã bị sửa hoặc chạy lại cho kết quả khác.',
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
    badInstant: (option, value) =>
      `Tùy chọn ${option} cần một thời điểm theo giờ UTC, ví dụ 2026-03-01T00:00:00Z; “${value}” không hợp lệ.`,
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
    knownAtNeedsBundle: (name) =>
      `${name}: --known-at cần một tệp đã công bố (bundle), vì chỉ tệp đó ghi thời điểm công bố.`,
    whichSet: (name, sets) =>
      `${name} có nhiều bộ tiêu chí; hãy chọn bằng --id một trong: ${sets.join(', ')}.`,
    notInFile: (name, set, sets) => `${name} không có bộ tiêu chí “${set}”; trong đó có: ${sets.join(', ')}.`,
    whichRevision: (name, revisions) =>
      `${name} có nhiều phiên bản; hãy ghi rõ một phiên bản: ${revisions.map((revision) => `${name}@${revision}`).join(', ')}.`,
    bundleNotRevision: (name) => `${name} có nhiều phiên bản; ở đây cần tệp của đúng một phiên bản.`,
    line: (file, line) => `${file}, dòng ${line}`,
    usable: (set, warnings) => `${set} dùng được${warnings === 0 ? '' : `, có ${warnings} cảnh báo`}.`,
    warning: 'cảnh báo',
  },
  text: {
    subject: 'Đối tượng đánh giá',
    score: 'Điểm',
    bands: (count) => (count === 1 ? 'Xếp loại' : 'Xếp loại còn có thể đạt'),
    missing: 'Còn thiếu:',
    legalBasis: 'Căn cứ',
    whatItTakes: 'Để đạt:',
    noChanges: 'Hai phiên bản giống nhau.',
    simulated: ({ subjects, changed }) =>
      `Đã xét ${subjects} đối tượng; ${changed} đối tượng có kết quả thay đổi.`,
    fromTo: (from, to) => `${from} → ${to}`,
    because: 'vì',
    notExercised: 'Những ngưỡng chưa lập được trường hợp:',
    same: 'Chạy lại cho kết quả y hệt, từng byte một.',
    different: 'Không khớp:',
    otherEngine: ({ receipt, here }) => `Biên nhận do ${receipt} lập, ở đây chạy ${here}.`,
    kinds: { required: '', scored: 'chấm điểm', advisory: 'khuyến khích' },
    verification: { partial: 'Xác minh một phần', unverified: 'Chưa xác minh' },
  },
}
