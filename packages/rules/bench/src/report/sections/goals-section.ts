import { goals } from '../goals.js'
import type { Results } from '../results.js'
import type { Section } from './section.js'

export function goalsSection(results: Results): Section {
  return {
    title: 'Goals',
    text: 'How many times as fast as the other, both in the same process; the median over the rounds.',
    head: ['', 'goal', 'this run', ''],
    rows: goals(results).map(({ what, wanted, found, met }) => [
      what,
      wanted,
      found,
      met ? 'met' : '**missed**',
    ]),
  }
}
