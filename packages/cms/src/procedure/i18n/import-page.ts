import type { Language } from '../../i18n/language.js'
import type { OnlyExportedSlug } from '../import/exportable-slugs.js'

const vi = {
  importFile: 'Nhập từ tệp',
  exportXlsx: 'Xuất XLSX',
  exportCsv: 'Xuất CSV',
  exporting: 'Đang xuất…',
  title: (register: string) => `Nhập từ tệp: ${register}`,
  notAllowed: 'Anh/chị không có quyền nhập vào sổ này.',
  importers: (roles: string) => `Nhập được vào sổ này: ${roles}.`,
  notImported: {
    decisions: 'Quyết định chỉ được lập qua các bước của thủ tục, nên không nhập từ tệp.',
    appeals: 'Khiếu nại chỉ được lập qua các bước của thủ tục, nên không nhập từ tệp.',
    nominations:
      'Điều kiện xét của từng đề nghị được khai và chấm trên biểu mẫu, nên đề nghị khen thưởng không nhập từ tệp.',
  } as Record<OnlyExportedSlug, string>,
  noMail: 'Không gửi thư về các dòng nhập từ tệp.',
  explain:
    'Tệp được kiểm tra trước, chưa ghi gì. Khi không còn vấn đề nào, anh/chị xác nhận thì mọi dòng được ghi cùng nhau; một dòng không ghi được thì không dòng nào được ghi.',
  template: 'Tệp mẫu',
  choose: 'Chọn tệp CSV hoặc XLSX',
  noFile: 'Chưa chọn tệp',
  limits: (rows: string, megabytes: number) =>
    `Nhiều nhất ${rows} dòng và ${megabytes} MB. Tệp CSV dùng bảng mã UTF-8 hoặc UTF-16.`,
  check: 'Kiểm tra tệp',
  checking: 'Đang kiểm tra…',
  good: (rows: string) => `Tệp có ${rows} dòng, không có vấn đề nào. Chưa ghi gì vào sổ.`,
  bad: (rows: string, problems: string) =>
    `Tệp có ${rows} dòng, ${problems} vấn đề cần sửa. Chưa ghi gì vào sổ.`,
  firstOnly: (shown: string) => `Dưới đây là ${shown} vấn đề đầu tiên.`,
  saveProblems: 'Tải danh sách vấn đề',
  row: 'Dòng',
  column: 'Cột',
  problem: 'Vấn đề',
  wholeRow: '(cả dòng)',
  import: (rows: string) => `Nhập ${rows} dòng`,
  confirm: (rows: string, register: string) => `Ghi ${rows} dòng của tệp vào “${register}”?`,
  importing: 'Đang nhập…',
  progress: (done: string, rows: string) =>
    `Đã ghi ${done} trong ${rows} dòng. Có thể rời trang này, việc nhập vẫn tiếp tục.`,
  imported: (rows: string) => `Đã nhập ${rows} dòng.`,
  open: 'Mở sổ',
  another: 'Nhập tệp khác',
  offline: 'Không liên lạc được với máy chủ. Hãy thử lại.',
  undone: 'Không nhập được; mọi dòng đã ghi đều được hoàn lại. Hãy kiểm tra tệp rồi thử lại.',
  failed: 'Chưa làm được. Hãy thử lại.',
}

const en: typeof vi = {
  importFile: 'Import a file',
  exportXlsx: 'Export XLSX',
  exportCsv: 'Export CSV',
  exporting: 'Exporting…',
  title: (register) => `Import a file: ${register}`,
  notAllowed: 'You are not allowed to import into this register.',
  importers: (roles) => `This register is imported by: ${roles}.`,
  notImported: {
    decisions: 'Decisions are only made by the steps of the procedure, so they are not imported from a file.',
    appeals: 'Appeals are only made by the steps of the procedure, so they are not imported from a file.',
    nominations:
      'What eligibility asks for is stated and judged on the form of each nomination, so nominations are not imported from a file.',
  },
  noMail: 'No e-mail is sent about rows that are imported.',
  explain:
    'The file is checked first and nothing is written. Once there are no problems left and you confirm, all rows are written together; if one of them cannot be written, none is.',
  template: 'Template',
  choose: 'Choose a CSV or XLSX file',
  noFile: 'No file chosen',
  limits: (rows, megabytes) => `At most ${rows} rows and ${megabytes} MB. CSV files are in UTF-8 or UTF-16.`,
  check: 'Check the file',
  checking: 'Checking…',
  good: (rows) => `Rows in the file: ${rows}. There are no problems. Nothing was written yet.`,
  bad: (rows, problems) => `Rows in the file: ${rows}. Problems to mend: ${problems}. Nothing was written.`,
  firstOnly: (shown) => `These are the first ${shown} problems.`,
  saveProblems: 'Download the list of problems',
  row: 'Row',
  column: 'Column',
  problem: 'Problem',
  wholeRow: '(the row)',
  import: (rows) => `Import the rows (${rows})`,
  confirm: (rows, register) => `Write the rows of the file (${rows}) into “${register}”?`,
  importing: 'Importing…',
  progress: (done, rows) => `Rows written: ${done} of ${rows}. You may leave this page; the import goes on.`,
  imported: (rows) => `Rows imported: ${rows}.`,
  open: 'Open the register',
  another: 'Import another file',
  offline: 'The server cannot be reached. Please try again.',
  undone:
    'It could not be imported, and every row that was written was taken back. Check the file and try again.',
  failed: 'This did not work. Please try again.',
}

/** The texts of the page on which a file is imported, and of the buttons above a list. */
export const importPageTexts: Record<Language, typeof vi> = { vi, en }
