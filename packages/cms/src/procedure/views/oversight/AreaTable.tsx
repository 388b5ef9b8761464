import { Link } from '@payloadcms/ui'
import type { CriteriaSet } from '@tieuchi/schemas'
import type { Language } from '../../../i18n/language.js'
import { statusLabels } from '../../i18n/assessment.js'
import { oversightTexts } from '../../i18n/oversight.js'
import type { Happenings } from '../../records/happenings.js'
import { standingBefore, standingIn, turnOf } from '../../records/overview-folds.js'
import type { OverviewRow } from '../../records/overview-row.js'
import { procedureSlugs } from '../../slugs.js'
import css from './oversight.module.css'

/** The areas, one line each, with the way to the assessment behind it. */
export function AreaTable({
  rows,
  criteriaSet,
  happenings: { total },
  admin,
  language,
}: {
  rows: readonly OverviewRow[]
  criteriaSet: CriteriaSet
  happenings: Happenings
  admin: string
  language: Language
}) {
  const words = oversightTexts[language]
  const codes = new Map(criteriaSet.criteria.map(({ id, code }) => [id, code ?? id]))
  const list = (ids: readonly string[]) => ids.map((id) => codes.get(id) ?? id).join(', ')
  const lastYear = (row: OverviewRow) => {
    const before = standingBefore(row)
    return before ? words.standings[before] : '–'
  }
  const number = (fact: string | undefined, row: OverviewRow) =>
    (fact === undefined ? undefined : row.counts[fact]) ?? '–'
  return (
    <table className={css.table} id="oversight-areas">
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.programme}</th>
          <th scope="col">{words.progress}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.before}</th>
          <th scope="col" className={css.number}>
            {words.happenings}
          </th>
          <th scope="col">{words.notMet}</th>
          <th scope="col">{words.open}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.area}>
            <th scope="row">
              <Link
                href={
                  row.assessment
                    ? `${admin}/collections/${procedureSlugs.assessments}/${row.assessment}`
                    : `${admin}/collections/${procedureSlugs.areas}/${row.area}`
                }
              >
                {row.name}
              </Link>
              <span className={css.small}>
                {row.code} · {row.communeName}
              </span>
            </th>
            <td data-label={words.programme}>{words.programmeNames[row.programme]}</td>
            <td data-label={words.progress}>
              {row.status ? statusLabels[row.status][language] : '–'}{' '}
              {row.overdue && <span className={css.late}>{words.overdue}</span>}
            </td>
            <td data-label={words.outcome}>
              <span className={css.pill} data-standing={standingIn(row)}>
                {words.standings[standingIn(row)]}
              </span>
              {row.stale && <span className={css.small}>{words.stale}</span>}
            </td>
            <td data-label={words.before}>
              {lastYear(row)}
              <span className={css.small}>{words.turns[turnOf(row)]}</span>
            </td>
            <td data-label={words.happenings} className={css.number}>
              {number(total?.fact, row)} ({number(total?.before, row)})
            </td>
            <td data-label={words.notMet}>{list(row.notMet) || '–'}</td>
            <td data-label={words.open}>{list(row.undetermined) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
