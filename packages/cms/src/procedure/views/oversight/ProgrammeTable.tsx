import type { Language } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'
import type { Happenings } from '../../records/happenings.js'
import { byProgramme } from '../../records/overview-folds.js'
import type { OverviewRow } from '../../records/overview-row.js'
import css from './oversight.module.css'
import { meanText, shareText, sumText } from './share-text.js'

/** The pilot areas beside the others: how many meet the criteria, and what happened in them. */
export function ProgrammeTable({
  rows,
  happenings: { total },
  language,
}: {
  rows: readonly OverviewRow[]
  happenings: Happenings
  language: Language
}) {
  const words = oversightTexts[language]
  const tallies = byProgramme(rows, { fact: total?.fact, before: total?.before })
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.programme}</th>
            <th scope="col" className={css.number}>
              {words.areaCount}
            </th>
            <th scope="col" className={css.number}>
              {words.share}
            </th>
            <th scope="col" className={css.number}>
              {words.happenings}
            </th>
            <th scope="col" className={css.number}>
              {words.happeningsBefore}
            </th>
            <th scope="col" className={css.number}>
              {words.perArea}
            </th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ programme, areas, met, total: sum, totalBefore }) => (
            <tr key={programme}>
              <th scope="row">{words.programmeNames[programme]}</th>
              <td className={css.number} data-label={words.areaCount}>
                {areas}
              </td>
              <td className={css.number} data-label={words.share}>
                {shareText(met, language)}
              </td>
              <td className={css.number} data-label={words.happenings}>
                {sumText(sum, language)}
              </td>
              <td className={css.number} data-label={words.happeningsBefore}>
                {sumText(totalBefore, language)}
              </td>
              <td className={css.number} data-label={words.perArea}>
                {meanText(sum, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
