import type { Language } from '../../i18n/language.js'

/** Where the public pages are; people write these addresses down, so they never change. */
export const publicPaths = {
  register: '/cong-khai',
  criteria: '/cong-khai/tieu-chi',
  check: '/cong-khai/tra-cuu',
  posted: '/cong-khai/niem-yet',
  certificate: (code: string) => `/cong-khai/giay-chung-nhan/${encodeURIComponent(code)}`,
  print: (code: string) => `/cong-khai/giay-chung-nhan/${encodeURIComponent(code)}/in`,
} as const

/** An address with what is asked for; what is empty is left out, and Vietnamese is not named. */
export function publicLink(
  path: string,
  language: Language,
  query: Record<string, string | number | undefined> = {},
): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const entries = [...asked, ...(language === 'en' ? [['lang', 'en']] : [])] as [string, string][]
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
  return search === '' ? path : `${path}?${search}`
}
