import { contestantIds } from '../../contestants/index.js'
import { kilobytes, megabytes } from '../numbers.js'
import type { Results } from '../results.js'
import { count, type Section } from './section.js'

export function memorySection({ allocation, contestants }: Results): Section {
  return {
    title: 'Memory',
    text: 'Garbage on JavaScript’s heap per million judgements of the 20 criteria, counted over fewer and scaled; what native code takes is not seen. Held: what was still there afterwards, after so many judgements.',
    head: ['', 'per million', 'held', 'after'],
    rows: contestantIds.flatMap((id) => {
      const measured = allocation[id]
      if (!measured) return []
      const { each, held, judged } = measured
      const name = contestants[id]?.name ?? id
      return [[name, megabytes(each * 1_000_000), kilobytes(Math.max(0, held)), count(judged)]]
    }),
  }
}
