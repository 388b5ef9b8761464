import type { Locale } from './localized-text.js'

/** True for a day that exists in the Gregorian calendar, written `YYYY-MM-DD`, from year 0001. */
export function isCalendarDate(value: unknown): value is string {
  return !Number.isNaN(numberOfDate(value))
}

/** A calendar date as the number of its eight digits, which has the order of the dates; NaN for anything else. */
export function numberOfDate(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10) return Number.NaN
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return Number.NaN
  const year = 100 * twoDigits(value, 0) + twoDigits(value, 2)
  const month = twoDigits(value, 5)
  const day = twoDigits(value, 8)
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    return Number.NaN
  }
  return year * 10_000 + month * 100 + day
}

const hyphen = 45

/** NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  // The sign of every difference at once.
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? Number.NaN : 10 * tens + ones
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
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
