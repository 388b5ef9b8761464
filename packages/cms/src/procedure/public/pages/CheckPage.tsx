import type { Payload } from 'payload'
import type { Language } from '../../../i18n/language.js'
import { publicTexts } from '../../i18n/public.js'
import { publicPaths } from '../paths.js'
import { languageOfQuery, type PublicQuery, textOfQuery } from '../query.js'
import { readCertificate } from '../read-certificate.js'
import { CertificateFacts } from './CertificateFacts.js'
import { PublicPage } from './PublicPage.js'
import css from './public.module.css'

/** Where anybody checks a certificate by its code. */
export async function CheckPage({ payload, query }: { payload: Payload; query: PublicQuery }) {
  const language = languageOfQuery(query)
  const typed = textOfQuery(query, 'ma')
  const checked = typed === '' ? undefined : await readCertificate(payload, typed)
  return (
    <PublicPage
      heading={publicTexts[language].nav.check}
      path={publicPaths.check}
      query={query}
      language={language}
    >
      <CheckForm typed={typed} language={language} />
      {checked && <CertificateFacts checked={checked} language={language} />}
    </PublicPage>
  )
}

/** The lasting page of one certificate, by its code. */
export async function CertificatePage({
  payload,
  query,
  code,
}: {
  payload: Payload
  query: PublicQuery
  code: string
}) {
  const language = languageOfQuery(query)
  return (
    <PublicPage
      heading={publicTexts[language].nav.check}
      path={publicPaths.certificate(code)}
      query={query}
      language={language}
    >
      <CertificateFacts checked={await readCertificate(payload, code)} language={language} />
      <CheckForm typed="" language={language} />
    </PublicPage>
  )
}

function CheckForm({ typed, language }: { typed: string; language: Language }) {
  const { check } = publicTexts[language]
  return (
    <form className={css.form} method="get" action={publicPaths.check}>
      {language === 'en' && <input type="hidden" name="lang" value="en" />}
      <label className={css.wide}>
        {check.code}
        <input
          type="text"
          name="ma"
          defaultValue={typed}
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="XXXX-XXXX-XXXX"
          aria-describedby="check-lead"
        />
      </label>
      <button type="submit">{check.button}</button>
      <p id="check-lead" className={css.note}>
        {check.lead}
      </p>
    </form>
  )
}
