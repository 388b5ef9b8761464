import type { CalendarDate } from '@tieuchi/schemas'
import { formatDate } from '@tieuchi/schemas/model'
import type { Label } from '../../fields/label.js'
import type { MatterEvent, MatterOwner } from '../collections/matter.js'
import type { NoticeKind } from '../collections/notice.js'

export const noticeKindLabels: Record<NoticeKind, Label> = {
  notice: { vi: 'Thông báo', en: 'Notice' },
  situation: { vi: 'Thông tin tình hình', en: 'Situation report' },
}

export const ownerLabels: Record<MatterOwner, Label> = {
  police: { vi: 'Công an', en: 'Police' },
  committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
}

/** What is said about a field of a notice or a matter when it is refused. */
export const exchangeProblems = {
  future: { vi: 'Ngày này chưa đến.', en: 'This day has not come yet.' },
  beforeSending: {
    vi: 'Hạn xác nhận không được trước ngày gửi.',
    en: 'It cannot be acknowledged by a day before it is sent.',
  },
  beforeRaising: {
    vi: 'Hạn trả lời không được trước ngày nêu.',
    en: 'An answer cannot be due before the matter is raised.',
  },
  answerMissing: { vi: 'Hãy ghi nội dung trả lời.', en: 'Write the answer.' },
  tooLong: { vi: 'Tối đa 4.000 ký tự.', en: 'At most 4,000 characters.' },
  reasonMissing: { vi: 'Hãy ghi lý do chuyển.', en: 'Say why it is passed on.' },
  sameOwner: {
    vi: 'Hãy chọn nơi giải quyết khác hoặc ghi hạn trả lời mới.',
    en: 'Choose another owner or another day.',
  },
  notADay: { vi: 'Hãy ghi một ngày, ví dụ 31-12-2026.', en: 'Write a day, such as 31-12-2026.' },
  dueInPast: (today: CalendarDate): Label => ({
    vi: `Hạn trả lời mới phải từ hôm nay, ${formatDate(today, 'vi')}, trở đi.`,
    en: `The new day has to be today, ${formatDate(today, 'en')}, or later.`,
  }),
}

const vi = {
  notice: {
    title: 'Xác nhận nhận thông báo',
    acknowledge: 'Xác nhận đã nhận',
    explain:
      'Công an sẽ thấy khu dân cư đã nhận thông báo này, lúc nào và do ai xác nhận. Không rút lại được.',
    done: 'Đã xác nhận.',
    acknowledged: (by: string) => `Đã xác nhận, ${by}`,
    waiting: 'Khu dân cư của anh/chị chưa xác nhận thông báo này.',
    waitingUntil: (day: string) => `Xin xác nhận đến hết ngày ${day}.`,
    overdue: (day: string) => `Đã quá hạn xác nhận (hết ngày ${day}).`,
    count: (done: number, all: number) => `${done}/${all} khu dân cư đã xác nhận`,
    notYet: 'Chưa xác nhận',
    late: 'Quá hạn',
    notSaved: 'Sau khi lưu, thông báo được gửi tới ban quản lý các khu dân cư đã chọn.',
  },
  matter: {
    title: 'Giải quyết',
    answer: 'Trả lời',
    answerExplain:
      'Nội dung trả lời được gửi cho ban quản lý khu dân cư. Trả lời rồi thì không sửa được nữa.',
    answerLabel: 'Nội dung trả lời',
    answered: 'Đã trả lời.',
    passOn: 'Chuyển nơi giải quyết hoặc gia hạn',
    passOnExplain:
      'Nơi giải quyết mới sẽ trả lời kiến nghị này. Lý do được lưu lại và ban quản lý cũng thấy.',
    passOnConfirm: 'Chuyển',
    passedOn: 'Đã chuyển.',
    owner: 'Nơi giải quyết',
    dueOn: 'Hạn trả lời',
    reason: 'Lý do',
    state: {
      answered: (day: string) => `Đã trả lời ngày ${day}`,
      overdue: (days: number) => `Quá hạn ${days} ngày`,
      dueToday: 'Hạn trả lời là hôm nay',
      due: (days: number) => `Còn ${days} ngày`,
    },
    ownedBy: (owner: string) => `Nơi giải quyết: ${owner}`,
    history: 'Diễn biến',
    events: {
      raised: 'Nêu kiến nghị',
      edited: 'Sửa nội dung',
      'passed-on': 'Chuyển nơi giải quyết hoặc gia hạn',
      answered: 'Trả lời',
    } satisfies Record<MatterEvent['what'], string>,
    was: 'Trước đó',
    notSaved: 'Sau khi lưu, kiến nghị được gửi tới nơi giải quyết.',
    unsaved: 'Hãy lưu những gì đang sửa trước.',
  },
  loading: 'Đang tải…',
  failed: 'Không tải được. Hãy thử lại.',
  retry: 'Thử lại',
  filters: {
    label: 'Lọc nhanh',
    all: 'Tất cả',
    open: 'Chưa trả lời',
    overdue: 'Quá hạn',
    answered: 'Đã trả lời',
    unacknowledged: 'Chưa xác nhận đủ',
    situation: 'Thông tin tình hình',
    nominated: 'Chờ hội đồng',
    considered: 'Chờ quyết định',
    granted: 'Sổ khen thưởng',
    declined: 'Không khen thưởng',
  },
}

export type ExchangeTexts = typeof vi

const en: ExchangeTexts = {
  notice: {
    title: 'Acknowledgement',
    acknowledge: 'Acknowledge',
    explain:
      'The police will see that the area received this notice, when, and who says so. It cannot be taken back.',
    done: 'Acknowledged.',
    acknowledged: (by) => `Acknowledged, ${by}`,
    waiting: 'Your area has not acknowledged this notice yet.',
    waitingUntil: (day) => `Please acknowledge it by ${day}.`,
    overdue: (day) => `It was to be acknowledged by ${day}.`,
    count: (done, all) => `${done} of ${all} areas acknowledged it`,
    notYet: 'Not acknowledged',
    late: 'Overdue',
    notSaved: 'Once saved, the notice goes to the boards of the areas chosen.',
  },
  matter: {
    title: 'What becomes of it',
    answer: 'Answer',
    answerExplain: 'The answer goes to the board of the area. It cannot be changed afterwards.',
    answerLabel: 'Answer',
    answered: 'Answered.',
    passOn: 'Pass on or extend',
    passOnExplain: 'The new owner answers this matter. The reason is kept, and the board sees it too.',
    passOnConfirm: 'Pass on',
    passedOn: 'Passed on.',
    owner: 'Owner',
    dueOn: 'Answer due',
    reason: 'Reason',
    state: {
      answered: (day) => `Answered on ${day}`,
      overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
      dueToday: 'Due today',
      due: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
    },
    ownedBy: (owner) => `Owner: ${owner}`,
    history: 'History',
    events: {
      raised: 'Raised',
      edited: 'Edited',
      'passed-on': 'Passed on or extended',
      answered: 'Answered',
    },
    was: 'Before',
    notSaved: 'Once saved, the matter goes to its owner.',
    unsaved: 'Save your changes first.',
  },
  loading: 'Loading…',
  failed: 'It could not be loaded. Try again.',
  retry: 'Try again',
  filters: {
    label: 'Quick filters',
    all: 'All',
    open: 'Not answered',
    overdue: 'Overdue',
    answered: 'Answered',
    unacknowledged: 'Not acknowledged by all',
    situation: 'Situation reports',
    nominated: 'Awaiting the council',
    considered: 'Awaiting the decision',
    granted: 'Register of rewards',
    declined: 'Declined',
  },
}

export const exchangeTexts = { vi, en }
