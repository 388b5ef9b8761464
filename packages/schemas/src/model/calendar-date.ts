import type { Locale } from './localized-text.js'

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists in the Gregorian calendar, written `YYYY-MM-DD`, from year 0001. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const [, year, month, day] = pattern.exec(value)?.map(Number) ?? []
  if (!year || !month || !day || month > 12) return false
  return day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** True for a day that exists in every year, written `MM-DD`; 29 February does not. */
export function isMonthDay(value: unknown): value is string {
  return typeof value === 'string' && isCalendarDate(`2001-${value}`)
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A calendar date as a person writes it: `31-10-2026` in Vietnamese, `31 October 2026` in English. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-')
  return locale === 'vi'
    ? `${day}-${month}-${year}`
    : `${Number(day)} ${monthNames[Number(month) - 1]} ${year}`
}
