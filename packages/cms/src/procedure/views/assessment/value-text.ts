import type { Fact, FactEvaluation } from '@tieuchi/schemas'
import { unitOf, unitSymbol } from '@tieuchi/schemas/model'
import { formatAmount, formatValue } from '../../../components/format-value.js'
import type { Language } from '../../../i18n/language.js'

const changes: Record<Language, readonly [rise: string, fall: string]> = {
  vi: ['tăng', 'giảm'],
  en: ['up by', 'down by'],
}

/** A value as people read it; null where nobody supplied it. A change is said to be a rise or a fall. */
export function valueText(value: unknown, fact: Fact, language: Language): string | null {
  if (value === null || value === undefined) return null
  const isChange = fact.unit !== undefined && unitOf(fact.unit).change === true
  if (!isChange || typeof value !== 'number' || value === 0) return formatValue(value, fact, language)
  const direction = changes[language][value > 0 ? 0 : 1]
  return `${direction} ${formatAmount(Math.abs(value), fact.unit, language)}`
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
