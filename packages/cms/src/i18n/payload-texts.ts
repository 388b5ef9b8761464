import type { Config } from 'payload'
import type { Label } from '../fields/label.js'

/** Texts that Payload asks for by key instead of taking a label in two languages. */
const texts = {
  review: { vi: 'Xem xét', en: 'Review' },
  json: { vi: 'JSON', en: 'JSON' },
} satisfies Record<string, Label>

export type TextKey = keyof typeof texts

/** The key of a text for Payload's `t`. */
export const textKey = (key: TextKey): `tieuchi:${TextKey}` => `tieuchi:${key}`

const inLanguage = (language: keyof Label) =>
  Object.fromEntries(Object.entries(texts).map(([key, label]) => [key, label[language]]))

/** An empty place in a list is a dash, as for dates; Payload would write that there is no such label. */
const withOurs = (given: { general?: object } | undefined, language: keyof Label) => ({
  ...given,
  general: { noLabel: '–', ...given?.general },
  tieuchi: inLanguage(language),
})

/** Payload's translations with ours beside them. */
export function withTexts(i18n: Config['i18n']): NonNullable<Config['i18n']> {
  const given = (i18n?.translations ?? {}) as Record<string, { general?: object }>
  return {
    ...i18n,
    translations: {
      ...given,
      vi: withOurs(given.vi, 'vi'),
      en: withOurs(given.en, 'en'),
    },
  } as NonNullable<Config['i18n']>
}
