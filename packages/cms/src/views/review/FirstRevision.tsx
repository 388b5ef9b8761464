'use client'
import type { CriteriaSet } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import { partText, periodText, type WritingScope } from './part-text.js'
import css from './review.module.css'

/** A first revision has nothing to compare with: its criteria are shown with what they ask for. */
export function FirstRevision({ set, scope }: { set: CriteriaSet; scope: WritingScope }) {
  const words = scope.text.review
  const counts = (['criteria', 'parameters', 'facts', 'legalDocuments'] as const).map((list) =>
    words.contents[list](set[list].length),
  )
  return (
    <>
      <p className={css.note}>{words.first}</p>
      <p>
        {textIn(set.title, scope.language)} ({periodText(set.inForce, scope)}): {counts.join(', ')}.
      </p>
      <h3 className={css.section}>{words.sections.criteria}</h3>
      <ul className={css.changes}>
        {set.criteria.map((criterion) => (
          <li key={criterion.id}>
            <p>
              {criterion.code} · {textIn(criterion.title, scope.language)}
            </p>
            <dl className={css.detail}>
              <dd>{partText('condition', criterion.condition, criterion, scope)}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
