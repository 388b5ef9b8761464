import type { Criterion } from '../../criterion.js'
import { type Issue, warning } from '../../issue.js'
import { satisfiable } from '../../model/reasoning/satisfiable.js'
import type { Wanted } from '../../model/reasoning/search.js'
import type { Band } from '../../outcome-rule.js'
import type { BandsInForce } from './bands-in-force.js'
import { applies, factsOf } from './places.js'
import { minus, type PointRange } from './point-ranges.js'
import type { Reasoner } from './reasoner.js'

const most = { totals: 10, failures: 5 }

/**
 * Results that no band fits, between the bands of one outcome. An outcome without any band is meant to have none.
 * Only said where an assessment with such a result has been found, on the first day in force.
 */
export function gapBetweenBands(reasoner: Reasoner, bands: BandsInForce): Issue[] {
  const { outcomeRule } = reasoner.set
  if (outcomeRule.minimumShare !== undefined || outcomeRule.atLeast !== undefined) return []
  return (['met', 'not-met'] as const).flatMap((outcome) => {
    const given = reasoner.set.bands.filter((band) => band.outcome === outcome)
    if (given.length === 0) return []
    const uncovered = minus(bands.resultsOf(outcome), given.map(bands.rangeOf))
    return uncovered
      .filter((range) => totalsIn(range, bands).some((total) => hasExample(total, outcome, reasoner, bands)))
      .map(({ from, below }) =>
        warning('bands-gap', ['bands'], {
          outcome,
          minimum: from,
          below: Number.isFinite(below) ? below : null,
        }),
      )
  })
}

function totalsIn({ from, below }: PointRange, { totals }: BandsInForce): number[] {
  return (totals.values ?? []).filter((total) => from <= total && total < below).slice(0, most.totals)
}

/** True where an assessment with this total and outcome has been found and tried. */
function hasExample(
  total: number,
  outcome: Band['outcome'],
  reasoner: Reasoner,
  bands: BandsInForce,
): boolean {
  const { criteria, outcomeRule, exclusions = [] } = reasoner.set
  const way = bands.totals.wayTo(total)
  if (way === undefined) return false
  const judged = criteria.filter(({ id, kind }) => kind === 'required' || outcomeRule.mandatory?.includes(id))
  const enough = total >= (bands.amountOf(outcomeRule.minimumPoints) ?? 0)
  const endings: Wanted[][] =
    outcome === 'met' ? [judged.flatMap(isMet)] : enough ? judged.slice(0, most.failures).map(isNotMet) : [[]]
  const assessed = exclusions.map(({ when }): Wanted => ({ condition: when, holds: false }))
  return endings.some((ending) => {
    const wanted = [...way, ...ending, ...assessed]
    const law = reasoner.lawFor(
      wanted.map(({ condition }) => condition),
      factsOf(reasoner.set),
    )
    const first = law?.stretches[0]?.laws[0]
    return first && law && satisfiable(wanted, law.contextUnder(first)).kind === 'witness'
  })
}

const isMet = (criterion: Criterion): Wanted[] => [
  ...applies(criterion),
  { condition: criterion.condition, holds: true },
]

const isNotMet = (criterion: Criterion): Wanted[] => [
  ...applies(criterion),
  { condition: criterion.condition, holds: false },
]
