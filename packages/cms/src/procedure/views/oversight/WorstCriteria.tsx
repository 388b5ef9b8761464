import type { CriteriaSet } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { Language } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'
import { worstCriteria } from '../../records/overview-folds.js'
import type { OverviewRow } from '../../records/overview-row.js'
import css from './oversight.module.css'

/** The criteria that most areas fail or cannot show yet. */
export function WorstCriteria({
  rows,
  criteriaSet,
  language,
  addressOf,
  most = 6,
}: {
  rows: readonly OverviewRow[]
  criteriaSet: CriteriaSet
  language: Language
  /** Where the areas that fail a criterion are listed; plain text without it. */
  addressOf?: (criterion: string) => string
  most?: number
}) {
  const words = oversightTexts[language]
  const worst = worstCriteria(rows).slice(0, most)
  if (worst.length === 0) return <p className={css.note}>{words.worstNone}</p>
  return (
    <ul className={css.list}>
      {worst.map(({ criterion, notMet, undetermined }) => {
        const found = criteriaSet.criteria.find(({ id }) => id === criterion)
        const title = found
          ? `${found.code ? `${found.code}. ` : ''}${textIn(found.title, language)}`
          : criterion
        return (
          <li key={criterion}>
            {addressOf && notMet > 0 ? <a href={addressOf(criterion)}>{title}</a> : <span>{title}</span>}
            <span className={css.note}>
              {[
                ...(notMet > 0 ? [words.notMetIn(notMet)] : []),
                ...(undetermined > 0 ? [words.openIn(undetermined)] : []),
              ].join(' · ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
