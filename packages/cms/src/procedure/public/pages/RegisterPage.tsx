import { formatDate } from '@tieuchi/schemas/model'
import type { Payload } from 'payload'
import { WholeDays } from '../../../components/WholeDays.js'
import { publicTexts } from '../../i18n/public.js'
import { publicLink, publicPaths } from '../paths.js'
import { languageOfQuery, numberOfQuery, type PublicQuery, textOfQuery } from '../query.js'
import { readRegister } from '../read-register.js'
import { PageLinks } from './PageLinks.js'
import { PublicPage } from './PublicPage.js'
import css from './public.module.css'

/** The public register of recognised areas, with a search. */
export async function RegisterPage({ payload, query }: { payload: Payload; query: PublicQuery }) {
  const language = languageOfQuery(query)
  const text = publicTexts[language]
  const search = textOfQuery(query, 'q')
  const year = numberOfQuery(query, 'nam', 9999)
  const register = await readRegister(payload, { search, year, page: numberOfQuery(query, 'page', 100_000) })
  const { columns } = text
  return (
    <PublicPage heading={text.nav.register} path={publicPaths.register} query={query} language={language}>
      <form className={css.form} method="get" action={publicPaths.register}>
        {language === 'en' && <input type="hidden" name="lang" value="en" />}
        <label className={css.wide}>
          {text.register.search}
          <input type="search" name="q" defaultValue={search} maxLength={200} />
        </label>
        <label>
          {text.register.year}
          <select name="nam" defaultValue={year ?? ''}>
            <option value="">{text.register.allYears}</option>
            {register.years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{text.register.find}</button>
      </form>
      {register.total === 0 ? (
        <p>{search === '' && year === undefined ? text.register.none : text.register.notFound}</p>
      ) : (
        <>
          <p>{text.register.total(register.total)}</p>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{columns.area}</th>
                <th scope="col">{columns.commune}</th>
                <th scope="col">{columns.year}</th>
                <th scope="col">{columns.decision}</th>
                <th scope="col">{columns.authority}</th>
                <th scope="col">{columns.code}</th>
              </tr>
            </thead>
            <tbody>
              {register.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {row.areaName}
                    {row.revokedOn && (
                      <span className={css.revoked}>
                        <WholeDays text={text.register.revoked(formatDate(row.revokedOn, language))} />
                      </span>
                    )}
                  </th>
                  <td data-label={columns.commune}>{row.communeName}</td>
                  <td data-label={columns.year}>{row.year}</td>
                  <td data-label={columns.decision}>
                    <WholeDays
                      text={text.register.decided(row.number, formatDate(row.decidedOn, language))}
                    />
                  </td>
                  <td data-label={columns.authority}>{row.unitName}</td>
                  <td data-label={columns.code}>
                    <a
                      className={css.code}
                      href={publicLink(publicPaths.certificate(row.code ?? ''), language)}
                    >
                      {row.code}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <PageLinks
        path={publicPaths.register}
        language={language}
        query={{ q: search, nam: year }}
        page={register.page}
        pages={register.pages}
      />
    </PublicPage>
  )
}
