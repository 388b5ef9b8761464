import type { CriteriaSet } from '../../criteria-set.js'
import type { Criterion } from '../../criterion.js'
import type { Wanted } from '../../model/reasoning/search.js'
import { applies } from './places.js'

/** The totals that the scored criteria can add up to, each criterion taken by itself. */
export interface Totals {
  maximum: number
  /** In rising order; undefined where there are too many or where any amount may be taken off. */
  values: readonly number[] | undefined
  /** One way in which the criteria could give a total: what must hold for each of them. */
  wayTo: (total: number) => Wanted[] | undefined
}

/** Points that a criterion gives, and what must hold for that. */
interface Share {
  points: number
  wanted: Wanted[]
}

/** So many totals after each criterion, and steps to them in all. */
const most = { totals: 2000, steps: 200_000 }

export function totalsOf({ criteria }: CriteriaSet): Totals {
  const scored = criteria.filter(({ kind }) => kind === 'scored')
  // Points with more decimals than are reckoned with here can add up to anything.
  const maximum = scored.some(hasFineDecimals)
    ? Number.POSITIVE_INFINITY
    : scored.reduce((sum, criterion) => exact(sum + highestPoints(criterion)), 0)
  const open: Totals = { maximum, values: undefined, wayTo: () => undefined }
  if (maximum === Number.POSITIVE_INFINITY || scored.some(({ deductions }) => deductions)) return open
  const layers: Map<number, { before: number; share: Share }>[] = []
  let totals: number[] = [0]
  let steps = 0
  for (const criterion of scored) {
    const layer: (typeof layers)[number] = new Map()
    for (const before of totals) {
      for (const share of sharesOf(criterion)) {
        const total = exact(before + share.points)
        if (!layer.has(total)) layer.set(total, { before, share })
      }
    }
    steps += totals.length * ((criterion.tiers?.length ?? 1) + 1)
    if (layer.size > most.totals || steps > most.steps) return open
    layers.push(layer)
    totals = [...layer.keys()]
  }
  return {
    maximum,
    values: totals.sort((a, b) => a - b),
    wayTo: (total) => {
      const wanted: Wanted[] = []
      let left = total
      for (const layer of [...layers].reverse()) {
        const step = layer.get(left)
        if (step === undefined) return undefined
        wanted.push(...step.share.wanted)
        left = step.before
      }
      return wanted
    },
  }
}

function highestPoints({ points = 0, tiers }: Criterion): number {
  return tiers ? Math.max(0, ...tiers.map((tier) => tier.points)) : points
}

function hasFineDecimals({ points = 0, tiers = [] }: Criterion): boolean {
  return [points, ...tiers.map((tier) => tier.points)].some((each) => exact(each) !== each)
}

/** Everything that a criterion without deductions can give. A criterion that does not apply gives 0. */
function sharesOf(criterion: Criterion): Share[] {
  const { condition, points = 0, tiers } = criterion
  const rows = tiers ?? [{ points, when: condition }]
  const reached = rows.map((row, at) => ({
    points: row.points,
    wanted: [
      ...applies(criterion),
      { condition: row.when, holds: true },
      ...rows.slice(0, at).map((earlier) => ({ condition: earlier.when, holds: false })),
    ],
  }))
  const none = { points: 0, wanted: rows.map(({ when }) => ({ condition: when, holds: false })) }
  return [...reached, none]
}

/** A sum of points without the noise of binary fractions. */
function exact(sum: number): number {
  return Math.round(sum * 1e6) / 1e6
}
