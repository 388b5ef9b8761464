import type { Language } from '../../i18n/language.js'

/** What stands after the question mark of a public address. */
export type PublicQuery = Readonly<Record<string, string | string[] | undefined>>

/** Vietnamese unless `?lang=en`. */
export const languageOfQuery = (query: PublicQuery): Language => (query.lang === 'en' ? 'en' : 'vi')

/** The text of a parameter, trimmed and not longer than anything that could be meant. */
export function textOfQuery(query: PublicQuery, name: string): string {
  const value = query[name]
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim().slice(0, 200)
}

/** A whole number between 1 and a limit; undefined for anything else. */
export function numberOfQuery(query: PublicQuery, name: string, most: number): number | undefined {
  const text = textOfQuery(query, name)
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : undefined
}
