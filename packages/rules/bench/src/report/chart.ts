import { contestantIds } from '../contestants/index.js'
import { amount } from './numbers.js'
import type { Results } from './results.js'
import { median } from './statistics.js'

const width = 760
const left = 300
const right = 70
const barHeight = 18
const step = 26

const titles = { full: 'Full result', verdict: 'Verdict only', written: 'Written out as JSON' } as const

/** Colours that can be read on white and on black; the page that shows the plot may be either. */
const style = `
    text { font: 13px system-ui, sans-serif; fill: #57606a }
    .title { font-weight: 600 }
    .bar { fill: #8c959f }
    .ours { fill: #1a7f37 }
    .line { stroke: #8c959f; stroke-opacity: 0.35 }
    @media (prefers-color-scheme: dark) {
      text { fill: #b1bac4 }
      .bar { fill: #6e7681 }
      .ours { fill: #3fb950 }
    }`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Assessments a second with the twenty criteria: horizontal bars on a logarithmic scale, as an SVG document. */
export function chart({ cases, contestants }: Results): string {
  const rates = cases.twenty?.sideBySide ?? {}
  const groups = (['full', 'verdict', 'written'] as const).map((mode) => ({
    title: titles[mode],
    bars: contestantIds
      .filter((id) => contestants[id]?.mode === mode && rates[id])
      .map((id) => ({
        name: contestants[id]?.name ?? id,
        ours: id.startsWith('tieuchi'),
        rate: median(rates[id] ?? []),
      }))
      .sort((one, other) => other.rate - one.rate),
  }))
  const all = groups.flatMap(({ bars }) => bars.map(({ rate }) => rate))
  const first = Math.floor(Math.log10(Math.min(...all)))
  const last = Math.ceil(Math.log10(Math.max(...all)))
  const x = (rate: number) => left + ((Math.log10(rate) - first) / (last - first)) * (width - left - right)

  const parts: string[] = []
  let y = 24
  for (const { title, bars } of groups) {
    parts.push(`<text class="title" x="0" y="${y}">${title}, assessments a second</text>`)
    y += 14
    for (const { name, ours, rate } of bars) {
      const end = Math.round(x(rate))
      const base = y + 14
      parts.push(
        `<text x="${left - 8}" y="${base}" text-anchor="end">${escaped(name)}</text>`,
        `<rect class="${ours ? 'ours' : 'bar'}" x="${left}" y="${y}" width="${end - left}" height="${barHeight}" rx="2"/>`,
        `<text x="${end + 6}" y="${base}">${amount(rate)}</text>`,
      )
      y += step
    }
    y += 24
  }
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
  const lines = powers.flatMap((power) => [
    `<line class="line" x1="${Math.round(x(power))}" y1="30" x2="${Math.round(x(power))}" y2="${y - 14}"/>`,
    `<text x="${Math.round(x(power))}" y="${y}" text-anchor="middle">${amount(power)}</text>`,
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 10}" width="${width}" height="${y + 10}" role="img">
  <title>Assessments a second with 20 criteria, on a logarithmic scale</title>
  <style>${style}
  </style>
  ${[...lines, ...parts].join('\n  ')}
</svg>
`
}
