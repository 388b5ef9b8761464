import type { Language } from '../i18n/language.js'

/**
 * The number a person typed, or the text itself where it is no number or could be read in two ways. The decimal
 * sign of the other language is understood too, unless three digits follow it: `1.000` in Vietnamese may be 1 or
 * 1000, so it is not guessed. Empty text is null.
 */
export function parseNumber(typed: string, language: Language): number | string | null {
  const text = typed.trim()
  if (text === '') return null
  const [decimal, other] = language === 'vi' ? [',', '.'] : ['.', ',']
  const [whole = '', fraction, ...rest] = text.split(/[.,]/)
  const oneSign = rest.length === 0 && /^[-+]?\d+$/.test(whole)
  if (oneSign && fraction === undefined) return Number(whole)
  if (oneSign && /^\d+$/.test(fraction ?? '')) {
    const ambiguous = text.includes(other) && /^[-+]?[1-9]\d{0,2}$/.test(whole) && fraction?.length === 3
    return ambiguous ? typed : Number(`${whole}.${fraction}`)
  }
  return isGrouped(text, other, decimal) ? Number(text.replaceAll(other, '').replace(decimal, '.')) : typed
}

/** Two or more groups of three digits, as in `1.000.000,5`. */
function isGrouped(text: string, separator: string, decimal: string): boolean {
  return new RegExp(`^[-+]?\\d{1,3}(\\${separator}\\d{3}){2,}(\\${decimal}\\d+)?$`).test(text)
}

/** The number as it is written into an input in that language. */
export function writeNumber(value: number, language: Language): string {
  return language === 'vi' ? String(value).replace('.', ',') : String(value)
}
