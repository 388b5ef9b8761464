import { Button } from '@payloadcms/ui'
import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { ReactNode } from 'react'
import controls from '../../../components/controls.module.css'
import type { Language } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'
import type { Overview } from '../../records/overview.js'
import { daysAfter } from '../../records/today.js'
import css from './oversight.module.css'

/** The year that is shown, what it was judged by, and the way to another year. */
export function YearHead({
  title,
  overview: { year, years, window, criteriaSet },
  action,
  language,
  children,
}: {
  title: string
  overview: Pick<Overview, 'year' | 'years' | 'window' | 'criteriaSet'>
  action: string
  language: Language
  children?: ReactNode
}) {
  const words = oversightTexts[language]
  const last = daysAfter(window.before, -1)
  return (
    <header className={css.head}>
      <div>
        <h1>{title}</h1>
        <p className={css.note}>
          {words.inYear(year)}. {words.window(formatDate(window.from, language), formatDate(last, language))}{' '}
          {words.judgedBy(textIn(criteriaSet.title, language), criteriaSet.revision)}
        </p>
      </div>
      <div className={css.actions}>
        <form action={action} method="get" className={css.years}>
          <label htmlFor="oversight-year">{words.year}</label>
          <select id="oversight-year" name="year" defaultValue={year} className={controls.control}>
            {[...new Set([year, ...years])]
              .sort((a, b) => b - a)
              .map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
          </select>
          <Button type="submit" buttonStyle="secondary" size="medium" margin={false}>
            {words.show}
          </Button>
        </form>
        {children}
      </div>
    </header>
  )
}
