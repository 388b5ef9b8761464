import type { CriteriaSet } from '@tieuchi/schemas'
import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { Payload } from 'payload'
import type { Language } from '../../../i18n/language.js'
import { publicTexts } from '../../i18n/public.js'
import { readSettings } from '../../records/settings.js'
import { todayOf } from '../../records/today.js'
import { publicLink, publicPaths } from '../paths.js'
import { languageOfQuery, type PublicQuery, textOfQuery } from '../query.js'
import { setsInForce } from '../sets-in-force.js'
import { CriterionList } from './CriterionList.js'
import { PublicPage } from './PublicPage.js'
import css from './public.module.css'

/** The criteria in force in plain words: those of the areas unless another set is asked for. */
export async function CriteriaPage({ payload, query }: { payload: Payload; query: PublicQuery }) {
  const language = languageOfQuery(query)
  const text = publicTexts[language]
  const on = todayOf({})
  const sets = await setsInForce(payload, on)
  const asked = textOfQuery(query, 'bo') || (await readSettings({ payload })).areaSet
  const shown = sets.find(({ id }) => id === asked) ?? sets[0]
  return (
    <PublicPage heading={text.nav.criteria} path={publicPaths.criteria} query={query} language={language}>
      {shown ? (
        <>
          <SetHeading set={shown} on={on} language={language} />
          <CriterionList set={shown} on={on} language={language} />
        </>
      ) : (
        <p>{text.criteria.none}</p>
      )}
      {sets.length > 1 && (
        <section>
          <h2>{text.criteria.others}</h2>
          <ul>
            {sets.map((set) => (
              <li key={set.id}>
                <a
                  href={publicLink(publicPaths.criteria, language, { bo: set.id })}
                  {...(set === shown ? { 'aria-current': 'true' as const } : {})}
                >
                  {textIn(set.title, language)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PublicPage>
  )
}

function SetHeading({ set, on, language }: { set: CriteriaSet; on: string; language: Language }) {
  const text = publicTexts[language].criteria
  const { from, before } = set.inForce
  const until = before ? text.until(formatDate(before, language)) : ''
  return (
    <>
      <h2>{textIn(set.title, language)}</h2>
      <p>
        {text.revision(set.revision, formatDate(from, language))}
        {until}. {text.thresholds(formatDate(on, language))}
      </p>
      {set.description && <p>{textIn(set.description, language)}</p>}
      <p className={css.note}>{text.lead}</p>
      <p>{text.documents}:</p>
      <ul>
        {set.legalDocuments.map(({ id, number, title }) => (
          <li key={id}>
            {number}: {textIn(title, language)}
          </li>
        ))}
      </ul>
    </>
  )
}
