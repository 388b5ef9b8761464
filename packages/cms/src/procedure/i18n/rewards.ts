import type { CalendarDate } from '@tieuchi/schemas'
import { formatDate } from '@tieuchi/schemas/model'
import type { Label } from '../../fields/label.js'
import type {
  CouncilView,
  Movement,
  NominationStatus,
  NomineeKind,
  Occasion,
} from '../collections/nomination.js'

export const nomineeKindLabels: Record<NomineeKind, Label> = {
  household: { vi: 'Hộ gia đình', en: 'Household' },
  body: { vi: 'Cơ quan', en: 'Body' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  person: { vi: 'Cá nhân', en: 'Person' },
}

export const occasionLabels: Record<Occasion, Label> = {
  yearly: { vi: 'Tổng kết hằng năm', en: 'Yearly review' },
  feat: { vi: 'Đột xuất', en: 'Ad hoc, for a feat' },
}

export const movementLabels: Record<Movement, Label> = {
  security: { vi: 'Toàn dân bảo vệ an ninh Tổ quốc', en: 'All people protect national security' },
  culture: {
    vi: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
    en: 'All people unite to build a cultured life',
  },
  'fire-safety': {
    vi: 'Toàn dân tham gia phòng cháy và chữa cháy',
    en: 'All people take part in fire prevention',
  },
  other: { vi: 'Phong trào khác', en: 'Another movement' },
}

export const nominationStatusLabels: Record<NominationStatus, Label> = {
  nominated: { vi: 'Đã đề nghị', en: 'Nominated' },
  considered: { vi: 'Hội đồng đã cho ý kiến', en: 'Considered by the council' },
  granted: { vi: 'Được khen thưởng', en: 'Granted' },
  declined: { vi: 'Không khen thưởng', en: 'Declined' },
}

export const councilViewLabels: Record<CouncilView['view'], Label> = {
  support: { vi: 'Đồng ý đề nghị khen thưởng', en: 'Supports the nomination' },
  against: { vi: 'Không đồng ý', en: 'Is against it' },
}

/** What is said about a field of a nomination, a view or a decision when it is refused. */
export const rewardProblems = {
  movementMissing: { vi: 'Hãy chọn phong trào được tổng kết.', en: 'Choose the movement that is reviewed.' },
  featDayMissing: { vi: 'Hãy ghi ngày lập thành tích.', en: 'Write the day of the feat.' },
  future: { vi: 'Ngày này chưa đến.', en: 'This day has not come yet.' },
  areaMissing: { vi: 'Hãy chọn khu dân cư.', en: 'Choose the area.' },
  areaElsewhere: {
    vi: 'Khu dân cư này không thuộc đơn vị đề nghị.',
    en: 'This area does not belong to the unit that nominates.',
  },
  notACode: {
    vi: 'Hộ gia đình chỉ ghi mã hộ, ví dụ HD-012, không ghi họ tên.',
    en: 'Of a household write the code only, such as HD-012, and no name.',
  },
  twice: {
    vi: 'Đối tượng này đã được đề nghị cho cùng dịp. Hãy bổ sung vào đề nghị đã có.',
    en: 'This nominee was proposed for the same already. Add to that nomination.',
  },
  notFacts: { vi: 'Điều kiện xét không đọc được.', en: 'What was stated cannot be read.' },
  noView: { vi: 'Hãy chọn ý kiến của hội đồng.', en: 'Choose the council’s view.' },
  noResult: { vi: 'Hãy chọn khen thưởng hoặc không.', en: 'Choose whether it is granted.' },
  notADay: { vi: 'Hãy ghi một ngày, ví dụ 31-12-2026.', en: 'Write a day, such as 31-12-2026.' },
  noteMissing: {
    vi: 'Hội đồng không đồng ý thì phải ghi lý do.',
    en: 'Where the council is against, it says why.',
  },
  tooLong: { vi: 'Tối đa 4.000 ký tự.', en: 'At most 4,000 characters.' },
  longerThan: (count: number): Label => ({
    vi: `Tối đa ${count} ký tự.`,
    en: `At most ${count} characters.`,
  }),
  beforeCouncil: (on: CalendarDate): Label => ({
    vi: `Không quyết định trước ngày hội đồng họp, ${formatDate(on, 'vi')}.`,
    en: `It is not decided before the council met on ${formatDate(on, 'en')}.`,
  }),
  missing: {
    number: { vi: 'Hãy ghi số quyết định.', en: 'Write the number of the decision.' },
    reward: { vi: 'Hãy ghi hình thức khen thưởng.', en: 'Write what is given.' },
    signer: { vi: 'Hãy ghi người ký.', en: 'Write who signs.' },
    signerPosition: { vi: 'Hãy ghi chức vụ người ký.', en: 'Write the position of whoever signs.' },
    reasons: {
      vi: 'Hãy ghi lý do: không khen thưởng, hoặc quyết định khác ý kiến hội đồng, đều cần lý do.',
      en: 'Say why: declining, or granting against the council’s view, needs a reason.',
    },
  },
}

const vi = {
  title: 'Xét khen thưởng',
  notSaved: 'Sau khi lưu, điều kiện xét được chấm và đề nghị được chuyển đến hội đồng.',
  eligibility: 'Điều kiện xét',
  by: (title: string, revision: number, on: string) => `${title}, bản ${revision}, áp dụng ngày ${on}`,
  missing: 'Còn thiếu',
  advisory: 'chỉ để tham khảo',
  unverified: 'chưa xác minh',
  nominatedBy: (name: string) => `Người đề nghị: ${name}`,
  council: 'Ý kiến của hội đồng',
  councilNone: 'Hội đồng chưa cho ý kiến.',
  session: (on: string) => `Họp ngày ${on}`,
  earlier: 'Ý kiến trước đó',
  decision: 'Quyết định',
  decisionLine: (number: string, on: string) => `Số ${number}, ngày ${on}`,
  decidedOn: (on: string) => `Ngày ${on}`,
  signedBy: (name: string, position: string) => `${name}, ${position}`,
  unsaved: 'Hãy lưu những gì đang sửa trước.',
  giveView: 'Ghi ý kiến hội đồng',
  giveViewAgain: 'Ghi lại ý kiến hội đồng',
  giveViewExplain:
    'Từ lúc này nội dung đề nghị và kết quả chấm điều kiện được giữ nguyên. Chỉ đề nghị đủ điều kiện mới được hội đồng đồng ý.',
  viewGiven: 'Đã ghi ý kiến hội đồng.',
  decide: 'Quyết định',
  decideExplain: 'Ghi đúng như quyết định đã ký. Ghi rồi thì không sửa được.',
  decided: 'Đã ghi quyết định.',
  fields: {
    view: 'Ý kiến',
    on: 'Ngày họp hội đồng',
    note: 'Nội dung ý kiến, lý do',
    noteHint: 'Bắt buộc khi hội đồng không đồng ý.',
    result: 'Kết quả',
    number: 'Số quyết định',
    decidedOn: 'Ngày quyết định',
    reward: 'Hình thức khen thưởng',
    rewardHint: 'Ví dụ: Giấy khen.',
    grantHint: 'Bắt buộc khi khen thưởng.',
    signer: 'Người ký',
    signerPosition: 'Chức vụ người ký',
    reasons: 'Lý do',
    reasonsHint: 'Bắt buộc khi không khen thưởng hoặc khác ý kiến hội đồng.',
  },
  facts: {
    by: (title: string) => `Theo bộ tiêu chí: ${title}.`,
    given: 'lấy từ hồ sơ',
    none: 'Không phải khai thêm gì.',
    first: 'Hãy chọn đối tượng và dịp khen thưởng trước.',
  },
  loading: 'Đang tải…',
  failed: 'Không tải được. Hãy thử lại.',
  retry: 'Thử lại',
}

export type RewardTexts = typeof vi

const en: RewardTexts = {
  title: 'Reward',
  notSaved: 'Once saved, eligibility is judged and the nomination goes to the council.',
  eligibility: 'Eligibility',
  by: (title, revision, on) => `${title}, revision ${revision}, as of ${on}`,
  missing: 'Missing',
  advisory: 'for information only',
  unverified: 'unverified',
  nominatedBy: (name) => `Nominated by ${name}`,
  council: 'The council’s view',
  councilNone: 'The council has not given its view.',
  session: (on) => `Session of ${on}`,
  earlier: 'Earlier view',
  decision: 'Decision',
  decisionLine: (number, on) => `No. ${number} of ${on}`,
  decidedOn: (on) => `On ${on}`,
  signedBy: (name, position) => `${name}, ${position}`,
  unsaved: 'Save your changes first.',
  giveView: 'Record the council’s view',
  giveViewAgain: 'Record another view',
  giveViewExplain:
    'From now on the nomination and its eligibility stay as they are. The council supports only who is eligible.',
  viewGiven: 'The council’s view was recorded.',
  decide: 'Decide',
  decideExplain: 'Write what the signed decision says. It cannot be changed afterwards.',
  decided: 'The decision was recorded.',
  fields: {
    view: 'View',
    on: 'Day of the session',
    note: 'What it said, and why',
    noteHint: 'Needed where the council is against.',
    result: 'Result',
    number: 'Number of the decision',
    decidedOn: 'Date of the decision',
    reward: 'What is given',
    rewardHint: 'Such as a certificate of merit.',
    grantHint: 'Needed where it is granted.',
    signer: 'Signed by',
    signerPosition: 'Position',
    reasons: 'Reasons',
    reasonsHint: 'Needed where it is declined, or against the council’s view.',
  },
  facts: {
    by: (title) => `By the criteria: ${title}.`,
    given: 'from the records',
    none: 'Nothing else has to be stated.',
    first: 'Choose the kind of nominee and the occasion first.',
  },
  loading: 'Loading…',
  failed: 'It could not be loaded. Try again.',
  retry: 'Try again',
}

export const rewardTexts = { vi, en }
