'use client'
import { useText } from '../../components/use-text.js'
import css from './raw-json.module.css'
import type { Finding } from './read-json.js'

/** Everything wrong with the text and everything to be noted, each leading to its place. */
export function Findings({
  id,
  findings,
  goTo,
}: {
  id: string
  findings: Finding[]
  goTo: (offset: number) => void
}) {
  const { text } = useText()
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const counts = [
    errors > 0 ? text.json.invalid(errors) : text.json.valid,
    warnings > 0 ? text.json.warnings(warnings) : '',
  ]
  return (
    <section id={id} className={css.findings} aria-live="polite" data-errors={errors}>
      <h3 className={css.count} data-valid={errors === 0}>
        {counts.filter(Boolean).join(' · ')}
      </h3>
      <ul>
        {findings.map(({ path, message, severity, offset, line }) => (
          <li key={`${path} ${message}`} data-severity={severity}>
            <span className={css.severity}>{severity === 'error' ? text.json.error : text.json.warning}</span>
            {offset === undefined ? (
              <code>{path || text.json.root}</code>
            ) : (
              <button type="button" className={css.place} title={text.json.goTo} onClick={() => goTo(offset)}>
                <code>{path || text.json.root}</code>
                <span>{text.json.line(line ?? 1)}</span>
              </button>
            )}
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
