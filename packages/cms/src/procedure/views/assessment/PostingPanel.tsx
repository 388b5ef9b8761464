'use client'
import { formatDate } from '@tieuchi/schemas/model'
import { Moment } from '../../../components/Moment.js'
import css from './assessment.module.css'
import type { Sheet } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** The public view of the draft result, and what was said about it. */
export function PostingPanel({ posting, comments }: Pick<Sheet, 'posting' | 'comments'>) {
  const { text, language } = useAssessmentText()
  if (!posting) return null
  const words = text.posting
  return (
    <section className={css.panel} id="assessment-posting" aria-label={words.title}>
      <h3 className={css.heading}>{words.title}</h3>
      <p className={css.note}>
        {posting.last < posting.from
          ? words.noDays(formatDate(posting.from, language))
          : `${words.period(formatDate(posting.from, language), formatDate(posting.last, language))} ${posting.open ? words.open : words.over}`}
      </p>
      <h4>{words.comments}</h4>
      {comments.length === 0 && <p className={css.note}>{words.noComments}</p>}
      <ul className={css.comments}>
        {comments.map(({ at, by, from, text: said }) => (
          <li key={`${at} ${said}`}>
            <q className={css.quote}>{said}</q>
            <span className={css.note}>
              {words.comment(from, by.name)} <Moment at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
