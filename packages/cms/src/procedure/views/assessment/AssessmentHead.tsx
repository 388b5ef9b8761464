'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import { daysAfter } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import css from './assessment.module.css'
import { progressOf } from './progress.js'
import type { Sheet } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** Whose assessment it is, for which window and by which criteria, and how far it has come. */
export function AssessmentHead({
  sheet: { area, year, window, set, status, closing, posting },
}: {
  sheet: Sheet
}) {
  const { text, language } = useAssessmentText()
  const { config } = useConfig()
  const reached = status === 'closed' ? (closing?.from ?? 'open') : status
  const date = (day: string) => formatDate(day, language)
  return (
    <header className={css.head}>
      <p className={css.place}>
        <Link href={`${config.routes.admin}/collections/${procedureSlugs.areas}/${area.id}`}>
          {area.name}
        </Link>
        {area.place && `, ${area.place}`} · {text.year(year)}
      </p>
      <p className={css.note}>
        {text.window(date(window.from), date(daysAfter(window.before, -1)))} ·{' '}
        <span id="assessment-set">{text.set(set.title, set.revision)}</span>
      </p>
      <ol className={css.progress} aria-label={text.progress.title} id="assessment-progress">
        {progressOf(reached, posting?.open === true, status === 'closed').map(({ step, state }) => (
          <li
            key={step}
            data-step={step}
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            {text.progress.steps[step]}
            <span className={css.unseen}> ({text.progress.states[state]})</span>
          </li>
        ))}
      </ol>
    </header>
  )
}
