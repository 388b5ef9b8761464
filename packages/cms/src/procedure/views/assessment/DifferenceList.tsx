'use client'
import type { Outcome } from '@tieuchi/schemas'
import { outcomeLabels } from '../../i18n/assessment.js'
import css from './assessment.module.css'
import type { ReadableDifferences } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** What differs between a verdict that was given again and the one that counts, and why. */
export function DifferenceList({ differences }: { differences: ReadableDifferences }) {
  const { text, language } = useAssessmentText()
  const words = text.differences
  const { outcome, revision, facts, criteria } = differences
  const named = (one: Outcome | null) => (one ? outcomeLabels[one][language] : words.absent)
  const lines = [
    ...(outcome ? [words.outcome(named(outcome.before), named(outcome.after))] : []),
    ...(revision ? [words.revision(revision.before, revision.after)] : []),
    ...criteria.map(({ code, title, before, after, because }) => {
      const change = words.criterion(code, title, named(before), named(after))
      return `${change}, ${words.because[because]}.`
    }),
    ...facts.map(({ label, before, after }) =>
      words.fact(label, before ?? text.facts.empty, after ?? text.facts.empty),
    ),
  ]
  if (lines.length === 0) return <p className={css.note}>{words.none}</p>
  return (
    <div className={css.differences}>
      <p>{words.title}:</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
