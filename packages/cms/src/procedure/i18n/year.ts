import type { Label } from '../../fields/label.js'
import type { DeadlineKind } from '../records/deadlines.js'

/** Whether a deadline is near or has passed. */
export type Urgency = 'reminder' | 'overdue'

type Said = (year: number, day: string) => string

/** What the year's job writes to the boards. Notices are records for everybody, so they are in Vietnamese. */
export const reminderSubjects: Record<Urgency, Record<DeadlineKind, Said>> = {
  reminder: {
    registration: (year, day) => `Nhắc nộp đăng ký năm ${year}, hạn ${day}`,
    'party-resolution': (year, day) => `Nhắc ghi nghị quyết chi bộ năm ${year}, hạn ${day}`,
    'self-assessment': (year, day) => `Nhắc gửi tự đánh giá năm ${year}, hạn ${day}`,
  },
  overdue: {
    registration: (year, day) => `Quá hạn nộp đăng ký năm ${year} (hạn ${day})`,
    'party-resolution': (year, day) => `Quá hạn ghi nghị quyết chi bộ năm ${year} (hạn ${day})`,
    'self-assessment': (year, day) => `Quá hạn gửi tự đánh giá năm ${year} (hạn ${day})`,
  },
}

export const reminderBodies: Record<DeadlineKind, Said> = {
  registration: (year, day) =>
    `Khu dân cư chưa nộp đăng ký năm ${year}. Hạn theo bộ tiêu chí là ngày ${day}. Mở mục Đăng ký hằng năm, ghi đủ nội dung, đính kèm bản đăng ký đã ký rồi nộp. Thông báo này do hệ thống tự gửi.`,
  'party-resolution': (year, day) =>
    `Hồ sơ năm ${year} chưa ghi ngày ban hành nghị quyết chi bộ. Hạn theo bộ tiêu chí là ngày ${day}. Mở mục Đăng ký hằng năm, ghi ngày và đính kèm nghị quyết. Thông báo này do hệ thống tự gửi.`,
  'self-assessment': (year, day) =>
    `Khu dân cư chưa gửi tự đánh giá năm ${year}. Hạn là ngày ${day}. Mở mục Đánh giá hằng năm, bổ sung những gì còn thiếu rồi gửi. Thông báo này do hệ thống tự gửi.`,
}

export const turnYearLabel: Label = { vi: 'Chuyển năm đánh giá', en: 'Turn the assessment year' }
