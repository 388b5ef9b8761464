import type { ClosableStatus } from '../collections/assessment.js'

interface Written {
  subject: string
  body: string
}

/** What an assessment lacked when it was closed. */
const lacked: Record<ClosableStatus, string> = {
  open: 'ban quản lý chưa nộp tự đánh giá',
  'self-assessed': 'Công an chưa nộp kết quả thẩm định',
  appraised: 'Công an chưa niêm yết kết quả dự kiến',
  posted: 'Công an chưa chốt kết quả cuối cùng',
}

// Notices are records for everybody, so they are in Vietnamese.

export const closingReminder = (year: number, day: string): Written => ({
  subject: `Hồ sơ năm ${year} chưa xong sẽ bị đóng ngày ${day}`,
  body: `Đánh giá năm ${year} của khu dân cư chưa có kết quả cuối cùng. Nếu đến ngày ${day} vẫn chưa xong, hệ thống đóng hồ sơ theo Cài đặt quy trình của cơ quan. Mở mục Đánh giá hằng năm để xem còn thiếu gì. Thông báo này do hệ thống tự gửi.`,
})

export const closedText = (year: number, day: string, from: ClosableStatus): Written => ({
  subject: `Đã đóng hồ sơ năm ${year} khi chưa xong: ${lacked[from]}`,
  body: `Đánh giá năm ${year} của khu dân cư bị đóng ngày ${day} vì ${lacked[from]}. Những gì đã ghi vẫn được giữ nguyên; mở mục Đánh giá hằng năm để xem còn thiếu gì. Ủy ban nhân dân cấp xã hoặc quản trị viên mở lại được hồ sơ. Thông báo này do hệ thống tự gửi.`,
})

export const returnedText = (year: number, reason: string): Written => ({
  subject: `Trả lại tự đánh giá năm ${year}`,
  body: `Công an trả lại tự đánh giá năm ${year} của khu dân cư. Lý do: ${reason}\n\nNhững gì đã ghi vẫn còn. Mở mục Đánh giá hằng năm, sửa lại rồi nộp.`,
})

export const reopenedText = (year: number, reason: string): Written => ({
  subject: `Mở lại hồ sơ năm ${year}`,
  body: `Đánh giá năm ${year} của khu dân cư đã được mở lại và tiếp tục từ bước đang làm. Lý do: ${reason}`,
})
