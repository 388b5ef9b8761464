import { contestantIds } from '../../contestants/index.js'
import { amount, digits } from '../numbers.js'
import type { CaseResults, Results } from '../results.js'
import { median, spread } from '../statistics.js'
import { count, outcomesText, type Section } from './section.js'

export function gapsSection(results: Results, { agreement, sideBySide }: CaseResults): Section {
  const complete = results.cases.twenty?.sideBySide ?? {}
  return {
    title: '20 criteria, one fact in ten not reported',
    text: `Peers know only two outcomes, so only tieuchi is here; json-rules-engine, asked as tieuchi’s reference, said the same about every criterion. ${count(agreement.assessments)} assessments: ${outcomesText(agreement.outcomes)}.`,
    head: ['', 'a second', 'spread', 'with every fact'],
    rows: contestantIds.flatMap((id) => {
      const rates = sideBySide[id]
      if (!rates) return []
      return [
        [
          results.contestants[id]?.name ?? id,
          amount(median(rates)),
          `± ${digits(Math.round(spread(rates)))} %`,
          complete[id] ? amount(median(complete[id])) : '',
        ],
      ]
    }),
  }
}
