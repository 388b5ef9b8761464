import type { LocalizedText } from '../localized-text.js'

export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

/** The text in the wanted language, or the Vietnamese one where there is no translation. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.vi
}
