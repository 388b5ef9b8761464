import type { PlainValue } from '@tieuchi/schemas'
import { formatDate, isCalendarDate, type Locale, textIn, type UnitId, unitOf } from '@tieuchi/schemas/model'
import type { Messages } from './messages/messages.js'

interface Described {
  type: string
  unit?: UnitId | undefined
  options?: { id: string; label: { vi: string; en?: string | undefined } }[] | undefined
}

/** A value of a fact or parameter as a person reads it: with its unit, a date in words, an option by its label. */
export function writeValue(value: PlainValue, of: Described, messages: Messages, locale: Locale): string {
  if (Array.isArray(value)) {
    const written = value.map((entry) => writeValue(entry, of, messages, locale))
    return new Intl.ListFormat(messages.tag, { type: 'disjunction' }).format(written)
  }
  if (typeof value === 'boolean') return value ? messages.yes : messages.no
  if (typeof value === 'number') return writeAmount(value, of.unit, messages.tag, locale)
  const option = of.options?.find(({ id }) => id === value)
  if (option) return textIn({ vi: option.label.vi, en: option.label.en }, locale)
  return isCalendarDate(value) ? formatDate(value, locale) : value
}

/** Up to six decimals, so that 99.999 % is never written as 100 %. */
function writeAmount(value: number, unit: UnitId | undefined, tag: string, locale: Locale): string {
  const amount = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(value)
  if (unit === undefined) return amount
  const { vi, en, enOne } = unitOf(unit).symbol
  const symbol = locale === 'vi' ? vi : Math.abs(value) === 1 ? (enOne ?? en) : en
  return symbol ? `${amount} ${symbol}` : amount
}
