import type { Fact, FactEvaluation } from '@tieuchi/schemas'
import { unitSymbol } from '@tieuchi/schemas/model'
import { formatAmount, formatValue } from '../../../components/format-value.js'
import type { Language } from '../../../i18n/language.js'

/** A value as people read it; null where nobody supplied it. */
export function valueText(value: unknown, fact: Fact, language: Language): string | null {
  return value === null || value === undefined ? null : formatValue(value, fact, language)
}

/** What a fact came to as people read it: a value, the range that it lies in, or null where nothing is known. */
export function foundText(
  { value, range }: Pick<FactEvaluation, 'value' | 'range'>,
  fact: Fact,
  language: Language,
): string | null {
  if (value !== null || !range) return valueText(value, fact, language)
  const [from, to] = [range.minimum, range.maximum].map((end) => formatAmount(end, undefined, language))
  const symbol = fact.unit ? unitSymbol(fact.unit, range.maximum, language) : ''
  const text = language === 'vi' ? `từ ${from} đến ${to}` : `between ${from} and ${to}`
  return symbol === '' ? text : `${text} ${symbol}`
}
