import { publicTexts } from '../i18n/public.js'
import { languageOfQuery, type PublicQuery } from './query.js'

/** A public page that has a name: one in the navigation, or that of a certificate. */
type NamedPage = keyof (typeof publicTexts)['vi']['nav'] | 'certificate'

/** What a browser calls a public page, in the language that its address asks for. */
export function publicTitle(page: NamedPage, query: PublicQuery): string {
  const { name, nav, certificate } = publicTexts[languageOfQuery(query)]
  return `${page === 'certificate' ? certificate.name : nav[page]} · ${name}`
}
