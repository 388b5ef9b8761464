import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { Payload } from 'payload'
import type { Decision } from '../../collections/decision.js'
import { publicTexts } from '../../i18n/public.js'
import { procedureSlugs } from '../../slugs.js'
import { publicPaths } from '../paths.js'
import { languageOfQuery, type PublicQuery } from '../query.js'
import { type CheckedCertificate, readCertificate } from '../read-certificate.js'
import { CertificateFacts } from './CertificateFacts.js'
import print from './certificate.module.css'
import { PublicPage } from './PublicPage.js'

/**
 * The certificate on a sheet of A4, for whoever may read the decision: it bears the name of the signer. Anybody else is
 * shown what is public.
 * @param props.headers of the request: who asks, and under which address
 */
export async function CertificatePrint({
  payload,
  query,
  code,
  headers,
}: {
  payload: Payload
  query: PublicQuery
  code: string
  headers: Headers
}) {
  const language = languageOfQuery(query)
  const text = publicTexts[language]
  const checked = await readCertificate(payload, code)
  const signed =
    checked.state === 'valid' ? await signedDecision(payload, checked.decision.id, headers) : null
  if (checked.state !== 'valid' || !signed) {
    return (
      <PublicPage heading={text.nav.check} path={publicPaths.print(code)} query={query} language={language}>
        <CertificateFacts checked={checked} language={language} />
        {checked.state === 'valid' && (
          <p>
            {text.certificate.login}{' '}
            <a href={`/admin/login?redirect=${encodeURIComponent(publicPaths.print(code))}`}>
              {text.certificate.toLogin}
            </a>
          </p>
        )}
      </PublicPage>
    )
  }
  return (
    <Sheet
      decision={signed}
      criteria={checked.criteria}
      address={`${originOf(payload, headers)}${publicPaths.check}`}
    />
  )
}

function Sheet({
  decision,
  criteria,
  address,
}: {
  decision: Decision
  criteria: Extract<CheckedCertificate, { state: 'valid' | 'revoked' }>['criteria']
  address: string
}) {
  // A certificate is a Vietnamese document, in whatever language it is looked at.
  const text = publicTexts.vi.certificate
  const [year = '', month = '', day = ''] = decision.decidedOn.split('-')
  return (
    <div className={print.desk} lang="vi">
      <p className={print.hint}>{text.form}</p>
      <article className={print.sheet}>
        <header className={print.head}>
          <p className={print.authority}>{decision.unitName}</p>
          <p className={print.country}>
            <strong>{text.country}</strong>
            <span>{text.motto}</span>
          </p>
        </header>
        <h1>{text.title}</h1>
        <p>{text.certifies}</p>
        <p className={print.area}>{decision.areaName}</p>
        <p>{decision.communeName}</p>
        {criteria && (
          <p>
            {text.met}
            <br />
            <strong>{textIn(criteria, 'vi')}</strong>
          </p>
        )}
        <p className={print.year}>{text.year(decision.year)}</p>
        <footer className={print.foot}>
          <div className={print.check}>
            <p>{text.decision(decision.number, formatDate(decision.decidedOn, 'vi'))}</p>
            <p>
              {text.code}: <strong>{decision.code}</strong>
            </p>
            <p>
              {text.checkAt}: {address}
            </p>
          </div>
          <div className={print.signature}>
            <p>{text.dated(seatOf(decision), day, month, year)}</p>
            <p className={print.position}>{decision.signerPosition}</p>
            <p className={print.signer}>{decision.signer}</p>
          </div>
        </footer>
      </article>
    </div>
  )
}

/** Where the authority signs: its own unit. */
function seatOf({ unitName }: Decision): string {
  const seat = unitName.replace(/^Ủy ban nhân dân /u, '')
  return seat.charAt(0).toLocaleUpperCase('vi') + seat.slice(1)
}

async function signedDecision(payload: Payload, id: string, headers: Headers): Promise<Decision | null> {
  const { user } = await payload.auth({ headers })
  if (!user) return null
  return (await payload.findByID({
    collection: procedureSlugs.decisions,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })) as unknown as Decision | null
}

/** The address that people reach this server at. */
function originOf(payload: Payload, headers: Headers): string {
  const { serverURL } = payload.config
  if (serverURL) return serverURL
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? ''
  return `${headers.get('x-forwarded-proto') ?? 'http'}://${host}`
}
