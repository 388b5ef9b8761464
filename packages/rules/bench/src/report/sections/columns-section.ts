import { digits, times } from '../numbers.js'
import type { Results } from '../results.js'
import { median, ratio } from '../statistics.js'
import type { Row } from '../table.js'
import { count, type Section } from './section.js'

export function columnsSection({ columns }: Results): Section {
  const { assessments, build, judge, byHand, changedFirst, changed, changedByHand } = columns
  const row = (what: string, taken: number[], other?: number[]): Row => [
    what,
    `${digits(median(taken))} ms`,
    other ? times(ratio(other, taken)) : '',
  ]
  const together = build.map((value, round) => value + (judge[round] ?? Number.NaN))
  return {
    title: 'Many assessments in columns',
    text: `${count(assessments)} assessments of the 20 criteria; ${count(columns.met)} are met. One changed parameter is one of the criterion on fires, which has four comparisons; it passes six values, as a slider does.`,
    head: ['', 'takes', 'against the loop'],
    rows: [
      row('hand-written function, verdict only, in a loop', byHand),
      row('tieuchi, all judged from columns', judge, byHand),
      row('tieuchi, building the columns', build),
      row('tieuchi, building the columns and judging', together, byHand),
      row('hand-written function in a loop, another parameter', changedByHand),
      row('tieuchi, the first value', changedFirst, changedByHand),
      row('tieuchi, each of the others after it', changed, changedByHand),
    ],
  }
}
