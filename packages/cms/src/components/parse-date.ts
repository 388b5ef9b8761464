import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import type { Language } from '../i18n/language.js'

/**
 * The calendar date `YYYY-MM-DD` that a person typed, day first as in `1-1-2027` or `01/01/2027`, or year first; or
 * the text itself where it is no date. Empty text is null.
 */
export function parseDate(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const date = dayFirst ? [dayFirst[3], twoDigits(dayFirst[2]), twoDigits(dayFirst[1])].join('-') : text
  return isCalendarDate(date) ? date : typed
}

/** A date as it is written into an input: day first in Vietnamese, year first in English, where the order of day and month is in doubt. */
export function writeDate(value: unknown, language: Language): string {
  if (isCalendarDate(value)) return language === 'vi' ? formatDate(value, language) : value
  return value === null || value === undefined ? '' : String(value)
}

const twoDigits = (digits = '') => digits.padStart(2, '0')
