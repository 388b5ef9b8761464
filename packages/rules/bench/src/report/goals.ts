import type { ContestantId } from '../contestants/index.js'
import { kilobytes, times } from './numbers.js'
import type { Results } from './results.js'
import { median, ratio } from './statistics.js'

export interface Goal {
  what: string
  wanted: string
  found: string
  met: boolean
}

/** Where more is wanted than the limit, which only keeps a bundle from growing. */
const wantedSizes: Record<string, number> = {
  'engine, compiled executor and explanations in one language': 12_000,
}

/** What was promised, and what this run found. */
export function goals({ cases, columns, sizes }: Results): Goal[] {
  const against = (name: string, ours: ContestantId, theirs: ContestantId) =>
    ratio(cases[name]?.sideBySide[ours] ?? [], cases[name]?.sideBySide[theirs] ?? [])
  /** Whichever way of using it was the faster. */
  const jsonRulesEngine = (name: string): ContestantId => {
    const pace = (id: ContestantId) => median(cases[name]?.sideBySide[id] ?? [])
    const perRun = 'json-rules-engine-per-run'
    return pace(perRun) > pace('json-rules-engine') ? perRun : 'json-rules-engine'
  }
  const atLeast = (what: string, wanted: number, found: number): Goal => ({
    what,
    wanted: `at least ${times(wanted)}`,
    found: times(found),
    met: found >= wanted,
  })
  return [
    atLeast(
      '20 criteria, full result, against the hand-written function',
      1,
      against('twenty', 'tieuchi', 'by-hand'),
    ),
    atLeast(
      'the same with the outcome of every criterion read',
      1,
      against('twenty', 'tieuchi-criteria', 'by-hand'),
    ),
    atLeast(
      '20 criteria, full result, against the hand-written function with the outcome of every group',
      1,
      against('twenty', 'tieuchi', 'by-hand-tree'),
    ),
    atLeast(
      '20 criteria, full result, against json-rules-engine',
      100,
      against('twenty', 'tieuchi', jsonRulesEngine('twenty')),
    ),
    atLeast(
      'the same with the outcome of every criterion read',
      100,
      against('twenty', 'tieuchi-criteria', jsonRulesEngine('twenty')),
    ),
    atLeast(
      '20 criteria, verdict only, against json-logic-engine `build()`',
      1,
      against('twenty', 'tieuchi-verdict', 'json-logic-engine-build'),
    ),
    atLeast(
      '2,000 criteria, full result, against json-rules-engine',
      90,
      against('criteria-2000', 'tieuchi', jsonRulesEngine('criteria-2000')),
    ),
    atLeast(
      `${columns.assessments.toLocaleString('en')} assessments in columns, against the hand-written function in a loop`,
      3,
      ratio(columns.byHand, columns.judge),
    ),
    atLeast(
      'the same with one parameter changed, as a slider does it',
      100,
      ratio(columns.changedByHand, columns.changed),
    ),
    ...sizes.flatMap(({ name, gzip, limit: allowed }) => {
      const limit = wantedSizes[name] ?? allowed
      return limit === undefined
        ? []
        : [
            {
              what: `size of ${name}`,
              wanted: `at most ${kilobytes(limit)}`,
              found: kilobytes(gzip),
              met: gzip <= limit,
            },
          ]
    }),
  ]
}
