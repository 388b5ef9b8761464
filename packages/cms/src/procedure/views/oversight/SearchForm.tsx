import { Button } from '@payloadcms/ui'
import type { CriteriaSet } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import controls from '../../../components/controls.module.css'
import type { Language } from '../../../i18n/language.js'
import { assessmentStatuses } from '../../collections/assessment.js'
import { statusLabels } from '../../i18n/assessment.js'
import { oversightTexts } from '../../i18n/oversight.js'
import type { OverviewRow } from '../../records/overview-row.js'
import css from './oversight.module.css'
import { standings } from './StandingTiles.js'
import { type Search, sorts } from './search.js'

type Option = readonly [value: string, label: string]

/** What to look for; a form of plain HTML, so that its address can be kept and sent. */
export function SearchForm({
  search: { filter, sort },
  year,
  rows,
  criteriaSet,
  action,
  language,
}: {
  search: Search
  year: number
  rows: readonly OverviewRow[]
  criteriaSet: CriteriaSet
  action: string
  language: Language
}) {
  const words = oversightTexts[language]
  const communes = new Map(
    rows.flatMap(({ commune, communeName }) => (commune ? [[commune, communeName] as const] : [])),
  )
  const select = (name: string, label: string, value: string | undefined, options: readonly Option[]) => (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''} className={controls.control}>
        <option value="">{words.all}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form action={action} method="get" className={css.filter} id="oversight-search">
      <input type="hidden" name="year" value={year} />
      <label>
        {words.name}
        <input name="name" defaultValue={filter.name ?? ''} className={controls.control} />
      </label>
      {select(
        'commune',
        words.commune,
        filter.commune,
        [...communes].sort((a, b) => a[1].localeCompare(b[1], 'vi')),
      )}
      {select('programme', words.programme, filter.programme, Object.entries(words.programmeNames))}
      {select(
        'standing',
        words.outcome,
        filter.standing,
        standings.map((one) => [one, words.standings[one]]),
      )}
      {select(
        'status',
        words.status,
        filter.status,
        assessmentStatuses.map((one) => [one, statusLabels[one][language]]),
      )}
      {select('turn', words.turn, filter.turn, Object.entries(words.turns))}
      {select(
        'criterion',
        words.notMet,
        filter.criterion,
        criteriaSet.criteria.map(({ id, code, title }) => [
          id,
          `${code ? `${code}. ` : ''}${textIn(title, language)}`,
        ]),
      )}
      <label>
        {words.sort}
        <select name="sort" defaultValue={sort} className={controls.control}>
          {sorts.map((one) => (
            <option key={one} value={one}>
              {words.sorts[one]}
            </option>
          ))}
        </select>
      </label>
      <label className={css.check}>
        <input type="checkbox" name="overdue" value="1" defaultChecked={filter.overdue === true} />
        {words.overdueOnly}
      </label>
      <div className={css.buttons}>
        <Button type="submit" buttonStyle="primary" size="medium" margin={false}>
          {words.find}
        </Button>
        <a href={`${action}?year=${year}`}>{words.clear}</a>
      </div>
    </form>
  )
}
