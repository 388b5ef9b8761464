import type { PlainValue } from '@tieuchi/schemas'
import {
  formatDate,
  isCalendarDate,
  type Locale,
  textIn,
  type UnitId,
  unitSymbol,
} from '@tieuchi/schemas/model'
import type { Messages } from './messages/messages.js'

/** What must be known of a fact or parameter to write its values. */
export interface Described {
  type: string
  unit?: UnitId | undefined
  options?: { id: string; label: { vi: string; en?: string | undefined } }[] | undefined
}

export type WriteValue = (value: PlainValue, of: Described) => string

/** Writes values as a person reads them: with their unit, a date in words, an option by its label. */
export function valueWriter(messages: Messages, locale: Locale): WriteValue {
  // Up to six decimals, so that 99.999 % is never written as 100 %.
  const numbers = new Intl.NumberFormat(messages.tag, { maximumFractionDigits: 6 })
  const alternatives = new Intl.ListFormat(messages.tag, { type: 'disjunction' })

  const writeAmount = (value: number, unit: UnitId | undefined) => {
    const amount = numbers.format(value)
    if (unit === undefined) return amount
    const symbol = unitSymbol(unit, value, locale)
    return symbol ? `${amount} ${symbol}` : amount
  }

  const write: WriteValue = (value, of) => {
    if (Array.isArray(value)) return alternatives.format(value.map((entry) => write(entry, of)))
    if (typeof value === 'boolean') return value ? messages.yes : messages.no
    if (typeof value === 'number') return writeAmount(value, of.unit)
    const option = of.options?.find(({ id }) => id === value)
    if (option) return textIn({ vi: option.label.vi, en: option.label.en }, locale)
    return isCalendarDate(value) ? formatDate(value, locale) : value
  }
  return write
}
