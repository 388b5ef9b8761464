import { type ContestantId, contestantIds } from '../../contestants/index.js'
import { amount } from '../numbers.js'
import type { Results } from '../results.js'
import { median } from '../statistics.js'
import type { Section } from './section.js'

export function nestingSection({ cases, contestants }: Results): Section {
  const levels = Object.keys(cases)
    .filter((name) => name.startsWith('nested-'))
    .map((name) => Number(name.slice('nested-'.length)))
  const at = (id: ContestantId, level: number) => cases[`nested-${level}`]?.sideBySide[id]
  return {
    title: 'Nesting',
    text: 'The 20 criteria, each inside so many more groups of one member (`all`, `any`, `not`, `not`, and again). A second. The format ends at 16 levels in all; what is deeper was judged without its check.',
    head: ['', ...levels.map((level) => `${level} levels`)],
    rows: contestantIds
      .filter((id) => at(id, levels[0] ?? 0))
      .map((id) => [
        contestants[id]?.name ?? id,
        ...levels.map((level) => amount(median(at(id, level) ?? []))),
      ]),
  }
}
