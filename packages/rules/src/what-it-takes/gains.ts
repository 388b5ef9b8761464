import type { Condition, Criterion, Evaluation, Score } from '@tieuchi/schemas'
import { amountOf } from './amount-of.js'
import { type Cost, compareCosts, costOf } from './box.js'
import type { Situation } from './situation.js'
import { conditionWays } from './ways.js'

/** A condition with which a criterion gives more points than it does. */
interface Gain {
  id: string
  condition: Condition
  points: number
  cost: Cost
}

/**
 * The conditions with which there are enough points, in all and of each criterion: the ones that give most for each
 * fact that changes. Deductions are left to the judging that confirms the whole.
 * @param met criteria that will be met anyway
 */
export function cheapestGains(
  situation: Situation,
  evaluation: Evaluation,
  met: ReadonlySet<string>,
): Condition[] {
  const { minimumPoints, minimumShare } = situation.set.outcomeRule
  if (minimumPoints === undefined && minimumShare === undefined) return []
  const scores = new Map(
    evaluation.criteria.flatMap(({ id, points }) => (points ? [[id, points] as const] : [])),
  )
  const gains = situation.set.criteria.flatMap((criterion) =>
    gainsOf(situation, criterion, scores.get(criterion.id)),
  )
  const picked = new Map<string, Gain>()
  const now = (id: string) => Math.max(picked.get(id)?.points ?? 0, scores.get(id)?.minimum ?? 0)
  const pick = (gain: Gain) => picked.set(gain.id, gain)

  // What is met anyway gives its points at no further cost.
  for (const gain of gains.filter(({ id, cost }) => cost.facts === 0 || met.has(id)))
    if (gain.points > now(gain.id)) pick(gain)
  if (minimumShare !== undefined) {
    const share = amountOf(minimumShare, situation.parameters)
    for (const [id, { outOf }] of scores) {
      if (now(id) * 100 >= share * outOf) continue
      const enough = gains.filter((gain) => gain.id === id && gain.points * 100 >= share * outOf)
      const [cheapest] = enough.sort((one, other) => compareCosts(one.cost, other.cost))
      if (cheapest) pick(cheapest)
    }
  }
  if (minimumPoints !== undefined) {
    const needed = amountOf(minimumPoints, situation.parameters)
    const total = () => [...scores.keys()].reduce((sum, id) => sum + now(id), 0)
    const worth = (gain: Gain) => (gain.points - now(gain.id)) / Math.max(gain.cost.facts, 1)
    while (total() < needed) {
      const [best] = gains
        .filter((gain) => gain.points > now(gain.id))
        .sort((one, other) => worth(other) - worth(one))
      if (!best) break
      pick(best)
    }
  }
  return [...picked.values()].map(({ condition }) => condition)
}

function gainsOf(situation: Situation, criterion: Criterion, score: Score | undefined): Gain[] {
  if (!score || score.minimum >= score.outOf) return []
  const { tiers, condition, points = 0 } = criterion
  const options = tiers ?? [{ when: condition, points }]
  return options
    .filter((option) => option.points > score.minimum)
    .flatMap((option) => {
      const [box] = conditionWays(situation, option.when).boxes
      if (!box) return []
      const cost = costOf(box, situation)
      return [{ id: criterion.id, condition: option.when, points: option.points, cost }]
    })
}
