import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { Language } from '../../../i18n/language.js'
import { publicTexts } from '../../i18n/public.js'
import { publicLink, publicPaths } from '../paths.js'
import type { CheckedCertificate } from '../read-certificate.js'
import css from './public.module.css'

/** What a checked code came to. */
export function CertificateFacts({ checked, language }: { checked: CheckedCertificate; language: Language }) {
  const text = publicTexts[language]
  if (!('decision' in checked)) {
    return (
      <p className={css.bad} role="status" data-state={checked.state}>
        {text.check[checked.state]}
      </p>
    )
  }
  const { decision, revocation, criteria } = checked
  const rows = [
    [text.columns.area, decision.areaName],
    [text.columns.commune, decision.communeName],
    [text.columns.year, String(decision.year)],
    ...(criteria ? [[text.check.met, textIn(criteria, language)]] : []),
    [text.columns.decision, text.register.decided(decision.number, formatDate(decision.decidedOn, language))],
    [text.columns.authority, decision.unitName],
    [text.columns.code, decision.code ?? ''],
  ]
  return (
    <section aria-label={text.nav.check}>
      <p className={revocation ? css.bad : css.good} role="status" data-state={checked.state}>
        {revocation
          ? text.check.revoked(revocation.number, formatDate(revocation.decidedOn, language))
          : text.check.valid}
      </p>
      <dl className={css.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={publicLink(publicPaths.certificate(decision.code ?? ''), language)}>
          {text.check.permanent}
        </a>
        {!revocation && (
          <>
            {' · '}
            <a href={publicLink(publicPaths.print(decision.code ?? ''), language)}>{text.check.print}</a>
          </>
        )}
      </p>
    </section>
  )
}
