import { ceilingOf } from './plot.js'
import css from './report.module.css'

const width = 420
const left = 200
const height = 16

/** Two bars for each line, on one scale from nought: now and the year before. */
export function PairedBars({
  title,
  names: [now, before],
  lines,
}: {
  title: string
  names: readonly [now: string, before: string]
  lines: readonly { label: string; now: number | null; before: number | null }[]
}) {
  const scale = width / ceilingOf(lines.flatMap((line) => [line.now ?? 0, line.before ?? 0]))
  const line = height * 2 + 16
  const bar = (value: number | null, y: number, className: string | undefined, name: string) => (
    <g>
      <rect x={left} y={y} width={(value ?? 0) * scale} height={height} className={className}>
        <title>{`${name}: ${value ?? '–'}`}</title>
      </rect>
      <text x={left + (value ?? 0) * scale + 6} y={y + 13} className={css.axis}>
        {value ?? '–'}
      </text>
    </g>
  )
  return (
    <figure className={css.plot}>
      <svg viewBox={`0 0 ${left + width + 50} ${lines.length * line}`} role="img" aria-label={title}>
        {lines.map(({ label, ...values }, row) => (
          <g key={label} transform={`translate(0 ${row * line})`}>
            <text x="0" y="20" className={css.axis}>
              {shortened(label)}
              <title>{label}</title>
            </text>
            {bar(values.now, 0, css.now, now)}
            {bar(values.before, height + 2, css.before, before)}
          </g>
        ))}
      </svg>
      <figcaption className={css.legend}>
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" className={css.now} />
          </svg>{' '}
          {now}
        </span>
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" className={css.before} />
          </svg>{' '}
          {before}
        </span>
      </figcaption>
    </figure>
  )
}

const shortened = (label: string): string => (label.length > 30 ? `${label.slice(0, 28)}…` : label)
