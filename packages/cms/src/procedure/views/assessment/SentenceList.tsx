'use client'
import type { Sentence } from '@tieuchi/rules'
import css from './assessment.module.css'

/** Sentences with those they rest on. */
export function SentenceList({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <ul className={css.sentences}>
      {sentences.map(({ text, outcome, because }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and sentences may repeat
        <li key={index} data-outcome={outcome}>
          {text}
          {because.length > 0 && <SentenceList sentences={because} />}
        </li>
      ))}
    </ul>
  )
}
