'use client'
import css from './assessment.module.css'
import type { FactCell } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** What a fact came to at a stage, with what was said about it and why it differs from the stage before. */
export function FactCellView({ cell }: { cell: FactCell | undefined }) {
  const { text } = useAssessmentText()
  if (!cell) return <span>–</span>
  const { text: value, recorded, note, by, files = [], departure } = cell
  return (
    <div>
      <span className={value === null ? css.empty : css.value}>{value ?? text.facts.empty}</span>
      {recorded && <span className={css.note}>{text.facts.recorded(recorded)}</span>}
      {departure && (
        <span className={css.departure}>
          {departure.reason
            ? text.facts.departure(departure.from, departure.reason)
            : text.facts.reasonOpen(departure.from)}
        </span>
      )}
      {note && note !== departure?.reason && (
        <span className={css.note}>{by ? text.facts.said(by, note) : note}</span>
      )}
      {files.map(({ id, name, url }) => (
        <a key={id} href={url} target="_blank" rel="noreferrer" className={css.file}>
          {name}
        </a>
      ))}
    </div>
  )
}
