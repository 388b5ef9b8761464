import type { ReactNode } from 'react'
import type { Language } from '../../../i18n/language.js'
import { publicTexts } from '../../i18n/public.js'
import { publicLink, publicPaths } from '../paths.js'
import type { PublicQuery } from '../query.js'
import css from './public.module.css'

/** The frame of every public page: the way to the others, and the switch to the other language. */
export function PublicPage({
  heading,
  path,
  query = {},
  language,
  children,
}: {
  heading: string
  /** The address of this page, and what is asked for: the other language shows the same. */
  path: string
  query?: PublicQuery
  language: Language
  children: ReactNode
}) {
  const text = publicTexts[language]
  const asked = Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'lang' ? [[name, value]] : [],
    ),
  )
  const other = language === 'vi' ? 'en' : 'vi'
  const links = (['register', 'criteria', 'posted', 'check'] as const).map((name) => ({
    name,
    href: publicLink(publicPaths[name], language),
    current: publicPaths[name] === path,
  }))
  return (
    <div className={css.page} lang={language}>
      <a className={css.skip} href="#content">
        {text.skip}
      </a>
      <header className={css.header}>
        <a className={css.name} href={publicLink(publicPaths.register, language)}>
          {text.name}
        </a>
        <nav className={css.nav} aria-label={text.name}>
          {links.map(({ name, href, current }) => (
            <a key={name} href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
              {text.nav[name]}
            </a>
          ))}
        </nav>
        <a className={css.switch} href={publicLink(path, other, asked)} hrefLang={other} lang={other}>
          {text.language}
        </a>
      </header>
      <main id="content" className={css.main}>
        <h1>{heading}</h1>
        {children}
      </main>
      <footer className={css.footer}>{text.footer}</footer>
    </div>
  )
}
