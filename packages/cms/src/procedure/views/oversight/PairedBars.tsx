import { ceilingOf } from './plot.js'
import css from './report.module.css'

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
  const ceiling = ceilingOf(lines.flatMap((line) => [line.now ?? 0, line.before ?? 0]))
  const bar = (value: number | null, fill: string | undefined, name: string) => (
    <dd title={name}>
      <span className={fill} style={{ width: `${((value ?? 0) / ceiling) * 90}%` }} />
      <span className={css.unseen}>{name}: </span>
      {value ?? '–'}
    </dd>
  )
  return (
    <figure className={css.plot} aria-label={title}>
      <dl className={css.paired}>
        {lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            {bar(line.now, css.now, now)}
            {bar(line.before, css.before, before)}
          </div>
        ))}
      </dl>
      <figcaption className={css.legend}>
        <span className={css.now}>{now}</span>
        <span className={css.before}>{before}</span>
      </figcaption>
    </figure>
  )
}
