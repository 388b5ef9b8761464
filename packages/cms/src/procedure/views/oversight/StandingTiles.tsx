import type { Language } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'
import { byStanding, type Standing } from '../../records/overview-folds.js'
import type { OverviewRow } from '../../records/overview-row.js'
import css from './oversight.module.css'

export const standings: readonly Standing[] = [
  'met',
  'not-met',
  'undetermined',
  'not-applicable',
  'closed',
  'unopened',
]

/** How many areas stand where; each number leads to those areas. */
export function StandingTiles({
  rows,
  language,
  addressOf,
}: {
  rows: readonly OverviewRow[]
  language: Language
  addressOf: (standing: Standing) => string
}) {
  const words = oversightTexts[language]
  const counts = byStanding(rows)
  return (
    <ul className={css.tiles} id="oversight-outcomes">
      {standings
        .filter((standing) => counts[standing] > 0 || standing === 'met' || standing === 'not-met')
        .map((standing) => (
          <li key={standing}>
            <a className={css.tile} data-standing={standing} href={addressOf(standing)}>
              <strong>{counts[standing]}</strong>
              {words.standings[standing]}
            </a>
          </li>
        ))}
    </ul>
  )
}
