'use client'
import { changeHeading, describeCondition } from '@tieuchi/rules/diff'
import type { CriteriaSet } from '@tieuchi/schemas'
import { formatDate, textIn } from '@tieuchi/schemas/model'
import { useText } from '../../components/use-text.js'
import css from './review.module.css'

/** A first revision has nothing to compare with: its criteria are shown with what they ask for. */
export function FirstRevision({ set, on }: { set: CriteriaSet; on: string }) {
  const { text, language } = useText()
  const words = text.review
  const { from, before } = set.inForce
  const period = words.period(formatDate(from, language), before && formatDate(before, language))
  const counts = (['criteria', 'parameters', 'facts', 'legalDocuments'] as const).map((list) =>
    words.contents[list](set[list].length),
  )
  return (
    <>
      <p className={css.note}>{words.first}</p>
      <p>
        {textIn(set.title, language)} ({period}): {counts.join(', ')}.
      </p>
      <h3 className={css.section}>{changeHeading('criteria', language)}</h3>
      <ul className={css.changes}>
        {set.criteria.map((criterion) => (
          <li key={criterion.id}>
            <p>
              {criterion.code} · {textIn(criterion.title, language)}
            </p>
            <dl className={css.detail}>
              <dd>{describeCondition(criterion.condition, set, language, { on })}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
