import { type ContestantId, contestantIds } from '../../contestants/index.js'
import { amount, digits, times } from '../numbers.js'
import type { CaseResults, Results } from '../results.js'
import { median, ratio, spread } from '../statistics.js'
import type { Row } from '../table.js'
import { count, outcomesText, type Section } from './section.js'

/** What a contestant is set against: ours of the same kind. */
const oursFor = { full: 'tieuchi', verdict: 'tieuchi-verdict', written: 'tieuchi-written' } as const

/** Everybody's pace with a case, by what they hand over, the fastest first. */
export function paceSection(
  contestants: Results['contestants'],
  title: string,
  measured: CaseResults,
  text: string,
): Section {
  const { criteria, comparisons, facts, agreement, sideBySide, alone } = measured
  const nameOf = (id: ContestantId) => contestants[id]?.name ?? id
  const groups = (['full', 'verdict', 'written'] as const).flatMap((mode) => {
    const ids = contestantIds.filter((id) => contestants[id]?.mode === mode && sideBySide[id])
    return ids
      .sort((one, other) => median(sideBySide[other] ?? []) - median(sideBySide[one] ?? []))
      .map((id): Row => {
        const rates = sideBySide[id] ?? []
        const own = alone[id]
        return [
          nameOf(id),
          { full: 'full result', verdict: 'verdict', written: 'JSON text' }[mode],
          amount(median(rates)),
          `± ${digits(Math.round(spread(rates)))} %`,
          own ? amount(median(own)) : '',
          id === oursFor[mode] ? '' : times(ratio(sideBySide[oursFor[mode]] ?? [], rates)),
        ]
      })
  })
  return {
    title,
    text: `${text} ${count(criteria)} criteria with ${count(comparisons)} comparisons over ${count(facts)} facts, ${count(agreement.assessments)} assessments: ${outcomesText(agreement.outcomes)}.`,
    head: ['', 'hands over', 'a second', 'spread', 'alone', 'tieuchi is'],
    rows: groups,
  }
}
