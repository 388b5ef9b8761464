import type { Language } from '../../../i18n/language.js'
import { publicTexts } from '../../i18n/public.js'
import { publicLink } from '../paths.js'
import css from './public.module.css'

/** The way to the pages before and after this one. */
export function PageLinks({
  path,
  language,
  query,
  page,
  pages,
}: {
  path: string
  language: Language
  query: Record<string, string | number | undefined>
  page: number
  pages: number
}) {
  if (pages <= 1) return null
  const { previous, next, of } = publicTexts[language].pages
  const link = (number: number) =>
    publicLink(path, language, { ...query, page: number > 1 ? number : undefined })
  return (
    <nav className={css.pages} aria-label={of(page, pages)}>
      {page > 1 ? (
        <a href={link(page - 1)} rel="prev">
          ← {previous}
        </a>
      ) : (
        <span />
      )}
      <span>{of(page, pages)}</span>
      {page < pages ? (
        <a href={link(page + 1)} rel="next">
          {next} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
