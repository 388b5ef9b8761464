import css from './report.module.css'

/** The part of a bar that belongs to one value. */
export interface Segment {
  label: string
  value: number
  /** A CSS colour. */
  fill: string
}

/** Bars of equal length, divided in the ratio of their values; the numbers stand in them. */
export function StackedBars({
  title,
  bars,
}: {
  title: string
  bars: readonly { label: string; segments: readonly Segment[] }[]
}) {
  const filled = (segments: readonly Segment[]) => segments.filter(({ value }) => value > 0)
  const legend = new Map(
    bars.flatMap(({ segments }) => filled(segments).map(({ label, fill }) => [label, fill] as const)),
  )
  return (
    <figure className={css.plot} aria-label={title}>
      <dl className={css.stacked}>
        {bars.map(({ label, segments }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {filled(segments).map(({ label: name, value, fill }) => (
                <span key={name} title={name} style={{ background: fill, flexGrow: value }}>
                  <span className={css.unseen}>{name}: </span>
                  {value}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <figcaption className={css.legend}>
        {[...legend].map(([label, fill]) => (
          <span key={label} style={{ borderColor: fill }}>
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
