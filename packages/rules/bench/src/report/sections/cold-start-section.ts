import { contestantIds } from '../../contestants/index.js'
import { digits } from '../numbers.js'
import type { Results } from '../results.js'
import { median } from '../statistics.js'
import type { Row } from '../table.js'
import type { Section } from './section.js'

export function coldStartSection({ coldStart, contestants }: Results): Section {
  const ids = contestantIds.filter((id) => coldStart.contestants[id])
  return {
    title: 'Cold start',
    text: 'From the start of a process to its first verdict: Node, the code, the rules from a file, one assessment of the 20 criteria. The median of the processes.',
    head: ['', 'takes', 'more than Node alone'],
    rows: [
      ['Node alone', `${digits(median(coldStart.node))} ms`, ''],
      ...ids.map((id): Row => {
        const time = median(coldStart.contestants[id] ?? [])
        return [
          contestants[id]?.name ?? id,
          `${digits(time)} ms`,
          `${digits(time - median(coldStart.node))} ms`,
        ]
      }),
    ],
  }
}
