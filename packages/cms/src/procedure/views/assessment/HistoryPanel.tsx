'use client'
import { Moment } from '../../../components/Moment.js'
import css from './assessment.module.css'
import type { Sheet } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** What was sent back, closed and opened again, and why. */
export function HistoryPanel({ history }: Pick<Sheet, 'history'>) {
  const { text } = useAssessmentText()
  if (history.length === 0) return null
  const words = text.history
  return (
    <section className={css.panel} id="assessment-history" aria-label={words.title}>
      <h3 className={css.heading}>{words.title}</h3>
      <ul className={css.comments}>
        {history.map(({ what, at, by, reason, from }) => (
          <li key={`${what} ${at}`} data-what={what}>
            <strong>{words[what]}</strong>
            {reason && <q className={css.quote}>{reason}</q>}
            {from && <p className={css.note}>{words.lacked[from]}</p>}
            <p className={css.note}>
              {by?.name ?? words.job} · <Moment at={at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
