import css from './condition.module.css'
import { conditionOutline, type OutlineLine } from './condition-outline.js'
import type { SentenceScope } from './condition-sentence.js'

/** A condition as it reads in words. */
export function ConditionReading({
  condition,
  scope,
  id,
}: {
  condition: unknown
  scope: SentenceScope
  id: string
}) {
  const { text, parts } = conditionOutline(condition, scope)
  return (
    <div className={css.sentence} id={id} aria-live="polite">
      <span className={css.sentenceLabel}>{scope.text.condition.readBack}</span>
      {text}
      <Parts parts={parts} />
    </div>
  )
}

function Parts({ parts }: { parts: OutlineLine[] }) {
  if (parts.length === 0) return null
  return (
    <ul className={css.outline}>
      {parts.map(({ text, parts: below }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity of their own and keep no state.
        <li key={index}>
          {text}
          <Parts parts={below} />
        </li>
      ))}
    </ul>
  )
}
