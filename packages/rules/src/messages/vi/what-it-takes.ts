import type { WhatItTakesMessages } from '../what-it-takes-messages.js'

export const whatItTakes: WhatItTakesMessages = {
  criterion: ({ code, title }) => `Tiêu chí ${code} (${title})`,
  whole: 'Cả bộ tiêu chí',
  needs: ({ about, changes, exact }) => `${about}: ${exact ? 'cần' : 'một cách để đạt là'} ${changes}.`,
  alternative: (changes) => `Hoặc: ${changes}.`,
  more: ({ label, by, from, to }) => `tăng “${label}” thêm ${by} (từ ${from} lên ${to})`,
  fewer: ({ label, by, from, to }) => `giảm “${label}” đi ${by} (từ ${from} xuống ${to})`,
  earlier: ({ label, by, from, to }) => `“${label}” sớm hơn ${by} (${to} thay vì ${from})`,
  later: ({ label, by, from, to }) => `“${label}” muộn hơn ${by} (${to} thay vì ${from})`,
  instead: ({ label, from, to }) => `“${label}” là ${to} (hiện là ${from})`,
  report: ({ label, enough }) => `“${label}” (hiện chưa có số liệu) là ${enough}`,
  settle: ({ label, range, enough }) => `“${label}” (hiện chỉ biết là ${range}) là ${enough}`,
  counted: ' – số này đếm từ các sự việc đã ghi nhận, chỉ thay đổi khi ghi nhận sai',
  listed: (label) => ` – số này tính từ danh sách “${label}”`,
  percentagePoints: ({ number }) => `${number} điểm phần trăm`,
  outOfReach: ({ about, because }) => `${about}: không thể đạt bằng cách thay đổi số liệu, vì ${because}.`,
  best: ({ label, best, required }) =>
    `“${label}” tốt nhất cũng chỉ là ${best}, trong khi yêu cầu là ${required}`,
  never: ({ label, required }) => `“${label}” không thể đáp ứng yêu cầu (${required})`,
  contradiction: 'các yêu cầu đối với số liệu mâu thuẫn với nhau',
  criteriaOutOfReach: (codes) => `không thể đạt tiêu chí ${codes}`,
  notKnown: ({ about, because }) => `${about}: chưa xác định được cần thay đổi gì, ${because}.`,
  reportFirst: (labels) => `trước hết phải có số liệu ${labels}`,
  withoutValue: (labels) => `vì ngưỡng ${labels} chưa có giá trị vào ngày này`,
  emptyBase: (labels) => `vì ${labels} đang bằng 0 nên không tính được tỷ lệ`,
  notFound: 'vì chưa tìm được cách nào chắc chắn đạt',
}
