import type { AreaKey } from './places'

/** The step that an area's year has come to when the demonstration is made. */
export type Until = 'open' | 'self-assessed' | 'posted' | 'proposed' | 'decided'

/** What the records of an area say about one year. All numbers are invented. */
export interface DemoYear {
  /** Households that committed. */
  committed: number
  /** How the commitments are kept. */
  byHousehold?: boolean
  /** The month and day on which the board filed; not yet without it. */
  filedOn?: string
  incidents: readonly Happening[]
  grade: 'excellent' | 'fair' | 'average'
  until: Until
  /** Why the authority refuses. */
  refusal?: string
  appeal?: string
}

export type Happening = 'theft' | 'brawl' | 'gambling' | 'crash' | 'deadly-crash' | 'fire'

const met = { filedOn: '03-02', grade: 'fair' as const, until: 'decided' as const }

/** The year before the model, by area. */
export const yearBefore: Record<AreaKey, DemoYear> = {
  xanh1: { ...met, committed: 60, incidents: ['theft', 'brawl', 'crash'] },
  xanh2: {
    ...met,
    committed: 84,
    incidents: ['theft', 'theft', 'gambling'],
    refusal: 'Số vụ việc không giảm so với năm trước.',
  },
  thong1: { ...met, committed: 52, incidents: ['theft', 'crash'] },
  thong2: {
    ...met,
    committed: 97,
    incidents: ['theft', 'gambling', 'crash', 'brawl'],
    refusal: 'Chưa đủ 100% hộ đăng ký; số vụ việc tăng so với năm trước.',
  },
  vang1: {
    ...met,
    filedOn: '04-12',
    committed: 45,
    incidents: ['theft', 'gambling'],
    refusal: 'Đăng ký sau quý I.',
  },
  vang2: {
    ...met,
    committed: 70,
    grade: 'average',
    incidents: ['theft', 'brawl'],
    refusal: 'Phong trào xếp loại trung bình; số vụ việc tăng so với năm trước.',
  },
}

/** The first year of the model, by area. */
export const lastYear: Record<AreaKey, DemoYear> = {
  xanh1: { ...met, committed: 60, byHousehold: true, grade: 'excellent', incidents: ['theft'] },
  xanh2: { ...met, committed: 84, incidents: ['gambling', 'crash'], until: 'proposed' },
  thong1: {
    ...met,
    committed: 52,
    incidents: ['deadly-crash'],
    refusal: 'Xảy ra một vụ tai nạn giao thông nghiêm trọng, làm chết một người.',
    appeal:
      'Vụ tai nạn do người ngoài khu dân cư gây ra trên đường chạy qua khu. Ban quản lý đề nghị xem lại.',
  },
  thong2: {
    ...met,
    committed: 88,
    byHousehold: true,
    incidents: ['theft', 'gambling', 'fire'],
    until: 'self-assessed',
  },
  vang1: { ...met, committed: 45, incidents: [], until: 'posted' },
  vang2: { ...met, committed: 65, incidents: ['brawl'], until: 'open' },
}

/** What happened two years before, so that the year after it can be compared. */
export const earlier: Record<AreaKey, readonly Happening[]> = {
  xanh1: ['theft', 'theft', 'brawl', 'crash'],
  xanh2: ['theft', 'brawl', 'crash'],
  thong1: ['theft', 'theft', 'gambling', 'crash', 'brawl'],
  thong2: ['theft', 'crash'],
  vang1: ['theft', 'gambling', 'crash'],
  vang2: ['theft'],
}

const inArea = { 'in-area': true }
const unharmed = { ...inArea, deaths: 0, injured: 0, 'injury-rate': 0, damage: 0 }
const crime = { ...inArea, 'maximum-penalty': 'years' }

/** How each of them is recorded: what the event types ask for, and a few words without names. */
export const happenings: Record<Happening, { type: string; details: object; summary: string }> = {
  theft: {
    type: 'crime',
    details: { ...crime, 'maximum-penalty-years': 3 },
    summary: 'Trộm cắp xe đạp để trước nhà (số liệu minh họa).',
  },
  brawl: {
    type: 'crime',
    details: { ...crime, 'maximum-penalty-years': 2 },
    summary: 'Gây rối trật tự công cộng (số liệu minh họa).',
  },
  gambling: {
    type: 'social-evil',
    details: { ...inArea, gravity: 'not-serious' },
    summary: 'Đánh bạc nhỏ lẻ (số liệu minh họa).',
  },
  crash: {
    type: 'traffic-accident',
    details: { ...unharmed, injured: 1, 'injury-rate': 11, damage: 4_000_000 },
    summary: 'Xe máy va quệt, một người bị thương nhẹ (số liệu minh họa).',
  },
  'deadly-crash': {
    type: 'traffic-accident',
    details: { ...unharmed, deaths: 1, damage: 30_000_000 },
    summary: 'Xe tải va chạm xe máy, một người chết (số liệu minh họa).',
  },
  fire: {
    type: 'fire',
    details: { ...unharmed, damage: 12_000_000 },
    summary: 'Cháy bếp, không có người bị thương (số liệu minh họa).',
  },
}
