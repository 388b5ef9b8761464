import { type Segment, stacked } from './plot.js'
import css from './report.module.css'

const width = 560
const left = 110
const height = 30

/** Bars of equal length, divided in the ratio of their values; the numbers stand in them. */
export function StackedBars({
  title,
  bars,
}: {
  title: string
  bars: readonly { label: string; segments: readonly Segment[] }[]
}) {
  const legend = new Map(
    bars.flatMap(({ segments }) =>
      segments.filter(({ value }) => value > 0).map(({ label, fill }) => [label, fill] as const),
    ),
  )
  return (
    <figure className={css.plot}>
      <svg viewBox={`0 0 ${left + width} ${bars.length * (height + 12)}`} role="img" aria-label={title}>
        {bars.map(({ label, segments }, row) => (
          <g key={label} transform={`translate(0 ${row * (height + 12)})`}>
            <text x="0" y="20" className={css.axis}>
              {label}
            </text>
            <rect x={left} width={width} height={height} className={css.empty} />
            {stacked(segments, width).map(({ label: name, value, fill, x, length }) => (
              <g key={name}>
                <rect x={left + x} width={length} height={height} fill={fill}>
                  <title>{`${name}: ${value}`}</title>
                </rect>
                {length > 24 && (
                  <text x={left + x + length / 2} y="20" textAnchor="middle" className={css.value}>
                    {value}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption className={css.legend}>
        {[...legend].map(([label, fill]) => (
          <span key={label}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill={fill} />
            </svg>{' '}
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
