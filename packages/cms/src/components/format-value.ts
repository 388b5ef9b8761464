import type { LocalizedText } from '@tieuchi/schemas'
import {
  formatDate,
  isCalendarDate,
  isMonthDay,
  textIn,
  type UnitId,
  unitSymbol,
} from '@tieuchi/schemas/model'
import type { Language } from '../i18n/language.js'

/** What is needed to write a value: its type, and the unit or options where it has them. */
export interface ValueKind {
  type: string
  unit?: UnitId | undefined
  options?: readonly { id: string; label: LocalizedText }[] | undefined
}

/** A value as a person reads it: `99,5 %`, `31-10-2026`, `có`; what is not of its type is written as it is. */
export function formatValue(value: unknown, kind: ValueKind, language: Language): string {
  if (value === undefined || value === null || value === '') return '…'
  if (Array.isArray(value)) return value.map((entry) => formatValue(entry, kind, language)).join(', ')
  if (typeof value === 'number') return formatAmount(value, kind.unit, language)
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1] as string
  const text = String(value)
  const option = kind.options?.find(({ id }) => id === text)
  if (option) return textIn(option.label, language)
  if (kind.type === 'date' && isCalendarDate(text)) return formatDate(text, language)
  if (kind.type === 'month-day' && isMonthDay(text)) return formatMonthDay(text, language)
  return `“${text}”`
}

const yesNo: Record<Language, readonly [string, string]> = { vi: ['có', 'không'], en: ['yes', 'no'] }

/** A number in the language's digits, with its unit. */
export function formatAmount(value: number, unit: UnitId | undefined, language: Language): string {
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: 10,
  }).format(value)
  if (unit === undefined) return number
  const symbol = unitSymbol(unit, value, language)
  return symbol === '' ? number : `${number} ${symbol}`
}

/** A day of the year: `31-3` in Vietnamese, `31 March` in English. */
export function formatMonthDay(monthDay: string, language: Language): string {
  // 2001 is a year like most others: the day exists in every year.
  const [day, month] = formatDate(`2001-${monthDay}`, language).split(language === 'vi' ? '-' : ' ')
  return language === 'vi' ? `${Number(day)}-${Number(month)}` : `${day} ${month}`
}
