import type { LocalizedText } from '../localized-text.js'
import type { Locale } from './localized-text.js'

/** What a number counts or measures, the range it must lie in, and how it is written. */
export interface Unit {
  label: LocalizedText
  /** Written after a number. The English plural is `en`, the singular `enOne`. */
  symbol: { vi: string; en: string; enOne?: string }
  minimum?: number
  maximum?: number
  whole?: boolean
  /** Counts by how much something rose or, below zero, fell. */
  change?: boolean
}

/** A table of rows that a function makes is kept in every bundle, unless it is known to do nothing else. */
/* @__NO_SIDE_EFFECTS__ */
function counted(vi: string, en: string, enOne: string): Unit {
  return { label: { vi, en: enOne }, symbol: { vi, en, enOne }, minimum: 0, whole: true }
}

/** Every unit a fact or parameter may have. A new unit is one row here. */
export const units = {
  percent: {
    label: { vi: 'phần trăm', en: 'percent' },
    symbol: { vi: '%', en: '%' },
    minimum: 0,
    maximum: 100,
  },
  'percent-change': {
    label: { vi: 'phần trăm tăng hoặc giảm', en: 'percent more or less' },
    symbol: { vi: '%', en: '%' },
    change: true,
  },
  'injury-rate': {
    label: { vi: 'tỷ lệ tổn thương cơ thể (cộng dồn)', en: 'rate of bodily injury (summed)' },
    symbol: { vi: '%', en: '%' },
    minimum: 0,
  },
  ratio: { label: { vi: 'tỷ số', en: 'ratio' }, symbol: { vi: '', en: '' } },
  household: counted('hộ', 'households', 'household'),
  person: counted('người', 'people', 'person'),
  case: counted('vụ việc', 'cases', 'case'),
  'case-change': {
    label: { vi: 'vụ việc tăng hoặc giảm', en: 'cases more or fewer' },
    symbol: { vi: 'vụ việc', en: 'cases', enOne: 'case' },
    whole: true,
    change: true,
  },
  area: counted('khu dân cư', 'areas', 'area'),
  model: counted('mô hình', 'models', 'model'),
  count: counted('điểm', 'places', 'place'),
  year: counted('năm', 'years', 'year'),
  month: counted('tháng', 'months', 'month'),
  day: counted('ngày', 'days', 'day'),
  metre: { label: { vi: 'mét', en: 'metre' }, symbol: { vi: 'm', en: 'm' }, minimum: 0 },
  dong: { label: { vi: 'đồng', en: 'dong' }, symbol: { vi: 'đồng', en: 'VND' }, minimum: 0, whole: true },
  group: counted('tổ', 'groups', 'group'),
  point: {
    label: { vi: 'điểm số', en: 'point' },
    symbol: { vi: 'điểm', en: 'points', enOne: 'point' },
    minimum: 0,
  },
} satisfies Record<string, Unit>

export type UnitId = keyof typeof units
export const unitIds = /* @__PURE__ */ Object.keys(units) as [UnitId, ...UnitId[]]

/** The row of a unit. */
export function unitOf(id: UnitId): Unit {
  return units[id]
}

/** Why a number cannot be an amount in the unit, or undefined where it can. */
export function unitProblem(id: UnitId, value: number): 'not-whole' | 'out-of-range' | undefined {
  const unit = unitOf(id)
  if (value < (unit.minimum ?? Number.NEGATIVE_INFINITY)) return 'out-of-range'
  if (value > (unit.maximum ?? Number.POSITIVE_INFINITY)) return 'out-of-range'
  return unit.whole && !Number.isInteger(value) ? 'not-whole' : undefined
}

/** The unit as it is written after a number: `%`, `hộ`, `household` after 1 and `households` after others. */
export function unitSymbol(id: UnitId, value: number, locale: Locale): string {
  const { vi, en, enOne = en } = unitOf(id).symbol
  if (locale === 'vi') return vi
  return Math.abs(value) === 1 ? enOne : en
}
