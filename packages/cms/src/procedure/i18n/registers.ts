import type { CalendarDate } from '@tieuchi/schemas'
import { formatDate } from '@tieuchi/schemas/model'
import type { Label } from '../../fields/label.js'
import type { Level } from '../collections/unit.js'

const onDay = (date: CalendarDate): string => formatDate(date, 'vi')
const onEnglishDay = (date: CalendarDate): string => formatDate(date, 'en')

const levelNames: Record<Level, Label> = {
  province: { vi: 'tỉnh, thành phố', en: 'province' },
  district: { vi: 'đơn vị cấp huyện', en: 'district' },
  commune: { vi: 'xã, phường, đặc khu', en: 'commune' },
}

/** What the registers say when they refuse something, and how to mend it. */
export const registerTexts = {
  outsideScope: {
    vi: 'Không có mục này trong phạm vi của anh/chị.',
    en: 'There is no such entry within your scope.',
  },
  codeTaken: { vi: 'Mã này đã có trong danh mục.', en: 'The register already has this code.' },
  notWhole: { vi: 'Hãy ghi số nguyên, từ 0 trở lên.', en: 'Write a whole number, 0 or more.' },
  endsBeforeItBegins: {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'It has to end after the day on which it begins.',
  },
  samePeriod: {
    vi: 'Hai giai đoạn bắt đầu cùng một ngày: hãy bỏ bớt một giai đoạn hoặc sửa ngày.',
    en: 'Two periods begin on the same day: remove one of them or change its day.',
  },
  noSuchUnit: { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  noParentOfProvince: {
    vi: 'Tỉnh, thành phố không thuộc đơn vị nào khác.',
    en: 'A province belongs to no other unit.',
  },
  noParent: {
    vi: 'Hãy ghi đơn vị cấp trên, kể từ ngày có đơn vị này.',
    en: 'Say which unit it belongs to, from the day on which it exists.',
  },
  wrongParent: (level: Level): Label => ({
    vi: `Đơn vị cấp trên của ${levelNames[level].vi} phải là ${level === 'commune' ? 'đơn vị cấp huyện hoặc tỉnh, thành phố' : 'tỉnh, thành phố'}.`,
    en: `A ${levelNames[level].en} belongs to a ${level === 'commune' ? 'district or a province' : 'province'}.`,
  }),
  notACommune: { vi: 'Hãy chọn một xã, phường hoặc đặc khu.', en: 'Choose a commune.' },
  periodOutside: (from: CalendarDate, before?: CalendarDate | null): Label => ({
    vi: `Giai đoạn này phải bắt đầu từ ngày ${onDay(from)}${before ? ` và trước ngày ${onDay(before)}` : ''}.`,
    en: `This period has to begin on ${onEnglishDay(from)} or later${before ? ` and before ${onEnglishDay(before)}` : ''}.`,
  }),
  uncovered: (from: CalendarDate): Label => ({
    vi: `Giai đoạn đầu tiên phải bắt đầu từ ngày có đơn vị này, ${onDay(from)}.`,
    en: `The first period has to begin on the day from which the unit exists, ${onEnglishDay(from)}.`,
  }),
  notYet: (name: string, from: CalendarDate): Label => ({
    vi: `Đến ngày ${onDay(from)} mới có ${name}: hãy sửa ngày hoặc chọn đơn vị khác.`,
    en: `${name} exists only from ${onEnglishDay(from)}: change the day or choose another unit.`,
  }),
  ended: (name: string, before: CalendarDate): Label => ({
    vi: `${name} không còn từ ngày ${onDay(before)}: hãy ghi đơn vị mới kể từ ngày đó.`,
    en: `${name} ended on ${onEnglishDay(before)}: say which unit follows from that day.`,
  }),
  areaNotYet: (name: string, from: CalendarDate): Label => ({
    vi: `Đến ngày ${onDay(from)} mới có ${name}: hãy sửa ngày hoặc chọn khu dân cư khác.`,
    en: `${name} exists only from ${onEnglishDay(from)}: change the day or choose another area.`,
  }),
  areaEnded: (name: string, endedOn: CalendarDate): Label => ({
    vi: `${name} đã giải thể từ ngày ${onDay(endedOn)}: hãy sửa ngày hoặc chọn khu dân cư khác.`,
    en: `${name} was dissolved on ${onEnglishDay(endedOn)}: change the day or choose another area.`,
  }),
  otherLevelReplaced: {
    vi: 'Đơn vị mới chỉ thay cho các đơn vị cùng cấp.',
    en: 'A unit replaces units of its own level only.',
  },
  notEnded: (name: string, from: CalendarDate): Label => ({
    vi: `${name} phải kết thúc đúng ngày ${onDay(from)}, ngày có đơn vị thay nó.`,
    en: `${name} has to end on ${onEnglishDay(from)}, the day from which the unit that replaces it exists.`,
  }),
  levelInUse: {
    vi: 'Không đổi được cấp, vì đã có đơn vị hoặc khu dân cư thuộc đơn vị này.',
    en: 'The level cannot change: units or areas belong to this one.',
  },
  stillUsed: (names: readonly string[], more: number): Label => ({
    vi: `Ngoài thời gian này vẫn còn thuộc đơn vị: ${names.join(', ')}${more > 0 ? ` và ${more} nơi khác` : ''}. Hãy ghi nơi thuộc mới cho các nơi đó trước, hoặc dùng “Sáp nhập, đổi tên”.`,
    en: `Outside these days the following still belong to it: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Say first where they belong then, or use “Merge or rename”.`,
  }),
  replacedOn: (name: string, from: CalendarDate): Label => ({
    vi: `${name} thay đơn vị này từ ngày ${onDay(from)}, nên đơn vị này phải kết thúc đúng ngày đó.`,
    en: `${name} replaces it from ${onEnglishDay(from)}, so it has to end on that day.`,
  }),
  householdsOfGroup: (households: number | null | undefined): Label => ({
    vi: `Tổ liên gia an toàn phòng cháy, chữa cháy có từ 5 đến 15 hộ liền kề${households == null ? ': hãy ghi số hộ' : `; ở đây ghi ${households} hộ`}.`,
    en: `A fire-safety group has 5 to 15 adjacent households${households == null ? ': say how many' : `; this one says ${households}`}.`,
  }),
  future: { vi: 'Ngày này chưa đến.', en: 'This day has not come yet.' },
  groupElsewhere: {
    vi: 'Tổ, lực lượng này thuộc khu dân cư khác.',
    en: 'This group belongs to another area.',
  },
  channelMissing: {
    vi: 'Hãy chọn hình thức tuyên truyền.',
    en: 'Choose the channel of the propaganda.',
  },
  mendedBeforeFound: {
    vi: 'Ngày này trước ngày kiểm tra.',
    en: 'This day is before the inspection.',
  },
  moreNeeded: {
    vi: 'Hãy ghi nội dung này.',
    en: 'Write this.',
  },
  noDay: { vi: 'Hãy ghi một ngày có thật.', en: 'Write a day of the calendar.' },
  otherLevelTogether: {
    vi: 'Chỉ sáp nhập các đơn vị cùng cấp với nhau.',
    en: 'Only units of one level are merged with each other.',
  },
  notAfter: (name: string, from: CalendarDate): Label => ({
    vi: `${name} có từ ngày ${onDay(from)}, nên chỉ thay được từ một ngày sau đó.`,
    en: `${name} exists from ${onEnglishDay(from)}, so it can be replaced on a later day only.`,
  }),
  endedOtherwise: (name: string, before: CalendarDate): Label => ({
    vi: `${name} đã kết thúc từ ngày ${onDay(before)}, nên chỉ thay được từ đúng ngày đó.`,
    en: `${name} ended on ${onEnglishDay(before)}, so it can be replaced from that day only.`,
  }),
  comesLater: (names: string): Label => ({
    vi: `Sau ngày này mới có nơi chuyển về đơn vị cũ: ${names}. Hãy sửa nơi thuộc của các nơi đó trước.`,
    en: `Some come to the old unit only after that day: ${names}. Correct first where they belong.`,
  }),
  referenced: (places: string): Label => ({
    vi: `Không xóa được, vì còn được dùng ở: ${places}. Hãy ghi ngày kết thúc thay vì xóa.`,
    en: `It cannot be deleted, because it is used in: ${places}. Give it an end instead.`,
  }),
} as const
