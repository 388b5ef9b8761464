import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { Payload } from 'payload'
import { outcomeLabels } from '../../i18n/assessment.js'
import { publicTexts } from '../../i18n/public.js'
import { daysAfter, todayOf } from '../../records/today.js'
import { publicLink, publicPaths } from '../paths.js'
import { languageOfQuery, numberOfQuery, type PublicQuery } from '../query.js'
import { readPosted, readPostedResult } from '../read-posted.js'
import { PageLinks } from './PageLinks.js'
import { PublicPage } from './PublicPage.js'
import css from './public.module.css'

/** The draft results that residents can comment on. */
export async function PostedPage({ payload, query }: { payload: Payload; query: PublicQuery }) {
  const language = languageOfQuery(query)
  const text = publicTexts[language]
  const today = todayOf({})
  const { rows, page, pages } = await readPosted(payload, numberOfQuery(query, 'page', 100_000))
  return (
    <PublicPage heading={text.nav.posted} path={publicPaths.posted} query={query} language={language}>
      {rows.length === 0 ? (
        <p>{text.posted.none}</p>
      ) : (
        <>
          <p>{text.posted.lead}</p>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{text.columns.area}</th>
                <th scope="col">{text.columns.commune}</th>
                <th scope="col">{text.columns.year}</th>
                <th scope="col">{text.columns.outcome}</th>
                <th scope="col">{text.columns.until}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, areaName, communeName, year, outcome, before }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={publicLink(`${publicPaths.posted}/${id}`, language)}>{areaName}</a>
                  </th>
                  <td data-label={text.columns.commune}>{communeName}</td>
                  <td data-label={text.columns.year}>{year}</td>
                  <td data-label={text.columns.outcome}>{outcomeLabels[outcome][language]}</td>
                  <td data-label={text.columns.until}>
                    {formatDate(daysAfter(before, -1), language)}
                    {before <= today && ` (${text.posted.over})`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <PageLinks path={publicPaths.posted} language={language} query={{}} page={page} pages={pages} />
    </PublicPage>
  )
}

/** One draft result with how each criterion came out. */
export async function PostedResultPage({
  payload,
  query,
  id,
}: {
  payload: Payload
  query: PublicQuery
  id: string
}) {
  const language = languageOfQuery(query)
  const text = publicTexts[language]
  const result = await readPostedResult(payload, id)
  return (
    <PublicPage
      heading={result ? text.posted.result(result.areaName, result.year) : text.nav.posted}
      path={`${publicPaths.posted}/${encodeURIComponent(id)}`}
      query={query}
      language={language}
    >
      {result ? (
        <>
          <p>
            <strong>{outcomeLabels[result.outcome][language]}</strong>. {text.columns.until}{' '}
            {formatDate(daysAfter(result.before, -1), language)}.
          </p>
          <p>{text.posted.lead}</p>
          <h2>{textIn(result.title, language)}</h2>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{text.columns.criterion}</th>
                <th scope="col">{text.columns.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {result.criteria.map(({ id, code, title, outcome }) => (
                <tr key={id}>
                  <th scope="row">
                    {code}. {textIn(title, language)}
                  </th>
                  <td data-label={text.columns.outcome}>{outcomeLabels[outcome][language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <p>{text.posted.gone}</p>
      )}
      <p>
        <a href={publicLink(publicPaths.posted, language)}>{text.posted.back}</a>
      </p>
    </PublicPage>
  )
}
