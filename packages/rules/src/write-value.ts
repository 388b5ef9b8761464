import type { PlainValue, Range } from '@tieuchi/schemas'
import { formatDate, isCalendarDate, textIn, type UnitId, unitOf, unitSymbol } from '@tieuchi/schemas/model'
import type { ValueMessages } from './messages/value-messages.js'

/** What must be known of a fact, a parameter or a field of a record to write its values. */
export interface Described {
  type: string
  unit?: UnitId | undefined
  options?: { id: string; label: { vi: string; en?: string | undefined } }[] | undefined
}

/** Writes values as a person reads them: with their unit, a date in words, an option by its label. */
export interface ValueWriter {
  value(value: PlainValue, of: Described): string
  /** In a sentence: "between 2 and 4 cases". */
  range(range: Range, of: Described): string
  /** In a calculation: "2–4 cases". */
  span(range: Range, of: Described): string
  /** A change with its direction: "a fall by 2 cases"; any other amount as it is. */
  change(value: PlainValue, of: Described): string
  number(value: number): string
}

export type WriteValue = ValueWriter['value']

/** The writer in a language. */
export function writerIn(messages: ValueMessages): ValueWriter {
  const { locale } = messages
  // Up to six decimals, so that 99.999 % is never written as 100 %.
  const numbers = new Intl.NumberFormat(messages.tag, { maximumFractionDigits: 6 })
  const alternatives = new Intl.ListFormat(messages.tag, { type: 'disjunction' })

  const withUnit = (amount: string, value: number, unit: UnitId | undefined) => {
    const symbol = unit === undefined ? '' : unitSymbol(unit, value, locale)
    return symbol ? `${amount} ${symbol}` : amount
  }

  const value: ValueWriter['value'] = (found, of) => {
    if (Array.isArray(found)) return alternatives.format(found.map((entry) => value(entry, of)))
    if (typeof found === 'boolean') return found ? messages.yes : messages.no
    if (typeof found === 'number') return withUnit(numbers.format(found), found, of.unit)
    const option = of.options?.find(({ id }) => id === found)
    if (option) return textIn({ vi: option.label.vi, en: option.label.en }, locale)
    return isCalendarDate(found) ? formatDate(found, locale) : found
  }

  const between = (write: (minimum: string, maximum: string) => string): ValueWriter['range'] => {
    return ({ minimum, maximum }, of) =>
      minimum === maximum
        ? value(minimum, of)
        : withUnit(write(numbers.format(minimum), numbers.format(maximum)), maximum, of.unit)
  }

  return {
    value,
    range: between((minimum, maximum) => messages.between({ minimum, maximum })),
    span: between((minimum, maximum) => `${minimum}–${maximum}`),
    change(found, of) {
      const isChange = of.unit !== undefined && unitOf(of.unit).change
      if (!isChange || typeof found !== 'number' || found === 0) return value(found, of)
      const amount = value(Math.abs(found), of)
      return found < 0 ? messages.fall(amount) : messages.rise(amount)
    },
    number: (amount) => numbers.format(amount),
  }
}
