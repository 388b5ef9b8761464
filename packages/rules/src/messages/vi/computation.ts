import type { ComputationMessages, CountedWords } from '../computation-messages.js'

const counted = ({ records, where, result }: CountedWords) =>
  `${records}${where && `, chỉ tính trường hợp ${where}`}: ${result}.`

export const computation: ComputationMessages = {
  how: ({ label, calculation, equals, result }) =>
    `Cách tính${label && ` “${label}”`}: ${calculation} ${equals} ${result}.`,
  amount: ({ amount, label }) => `${amount} (${label})`,
  minimum: (amounts) => `số nhỏ nhất trong ${amounts}`,
  maximum: (amounts) => `số lớn nhất trong ${amounts}`,
  emptyBase: ({ label, base, result }) =>
    `Cách tính${label && ` “${label}”`}: “${base}” bằng 0, khi đó bộ tiêu chí quy ước là ${result}.`,
  parameter: ({ label, parameter, result }) =>
    `${label ? `“${label}” lấy` : 'Lấy'} theo ngưỡng “${parameter}”: ${result}.`,
  count: (words) => `Đếm ${counted(words)}`,
  total: ({ field, ...words }) => `Cộng “${field}” của ${counted(words)}`,
  smallest: ({ field, ...words }) => `“${field}” nhỏ nhất trong ${counted(words)}`,
  largest: ({ field, ...words }) => `“${field}” lớn nhất trong ${counted(words)}`,
  share: ({ meets, ...words }) => `Tỷ lệ trường hợp ${meets} trong số ${counted(words)}`,
  events: ({ types, from, before, previous }) =>
    `các sự việc được ghi nhận là ${types} ${previous ? 'trong năm trước ' : ''}(từ ${from} đến trước ${before})`,
  list: (label) => `các mục của danh sách “${label}”`,
  reported: ({ label, result }) =>
    label
      ? `“${label}” (${result}) là số liệu tổng được báo cáo, chưa có danh sách để đếm lại.`
      : 'Đây là số liệu tổng được báo cáo, chưa có danh sách để đếm lại.',
}
