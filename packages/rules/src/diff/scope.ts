import type { CalendarDate, CriteriaSet, LocalizedText } from '@tieuchi/schemas'
import { formatDate, isMonthDay, type Locale, textIn } from '@tieuchi/schemas/model'
import { values as valuesEn } from '../messages/en/values.js'
import type { ValueMessages } from '../messages/value-messages.js'
import { values as valuesVi } from '../messages/vi/values.js'
import { type Described, type WriteValue, writerIn } from '../write-value.js'
import { en } from './messages/en.js'
import { type ChangeMessages, vi } from './messages/vi.js'

const messagesIn: Record<Locale, ChangeMessages> = { vi, en }
const valuesIn: Record<Locale, ValueMessages> = { vi: valuesVi, en: valuesEn }

/** The set that a part belongs to, and the language and day to write it in. */
export interface Scope {
  set: CriteriaSet
  locale: Locale
  /** The day whose parameter values are named in conditions. */
  on: CalendarDate
  messages: ChangeMessages
  write: WriteValue
}

/** The scope to write the parts of a set in; without a day, that on which the set comes into force. */
export function scopeOf(set: CriteriaSet, locale: Locale, on: CalendarDate = set.inForce.from): Scope {
  return { set, locale, on, messages: messagesIn[locale], write: writerIn(valuesIn[locale]).value }
}

/** A value as a person reads it: `99,5 %`, `31-10-2026`, `31-3`, options by their label. */
export function valueText(value: unknown, kind: Described, scope: Scope): string {
  if (value === undefined || value === null || value === '') return '…'
  if (Array.isArray(value)) return value.map((entry) => valueText(entry, kind, scope)).join(', ')
  if (kind.type === 'month-day' && isMonthDay(value)) return monthDayText(value, scope)
  return scope.write(value as string, kind)
}

/** A number of points with its unit. */
export const pointsText = (points: number, { write }: Scope): string =>
  write(points, { type: 'number', unit: 'point' })

/** A day of the year: `31-3` in Vietnamese, `31 March` in English. */
export function monthDayText(monthDay: string, { locale }: Scope): string {
  // 2001 is a year like most others: the day exists in every year.
  const [day, month] = formatDate(`2001-${monthDay}`, locale).split(locale === 'vi' ? '-' : ' ')
  return locale === 'vi' ? `${Number(day)}-${Number(month)}` : `${day} ${month}`
}

/** The text in the language of the scope. */
export const said = (text: LocalizedText, { locale }: Scope): string => textIn(text, locale)

/** The label of the item with this id, or the id. */
export function labelOf(
  items: readonly { id: string; label: LocalizedText }[] | undefined,
  id: string,
  scope: Scope,
): string {
  const item = items?.find((one) => one.id === id)
  return item ? said(item.label, scope) : id
}
