import type { CriteriaSet } from '../../criteria-set.js'
import { type Issue, type Path, problem, warning } from '../../issue.js'
import type { Band, Requirements } from '../../outcome-rule.js'
import { type BandsInForce, bandsUnder, canBeReached } from './bands-in-force.js'
import { gapBetweenBands } from './gap-between-bands.js'
import { minus, shared } from './point-ranges.js'
import { totalsOf } from './points.js'
import { pointsOperands } from './points-operands.js'
import type { Reasoner } from './reasoner.js'
import { implies } from './requirements-imply.js'
import { stretchesOf, when } from './stretches.js'

/** Points that nobody can reach, counts that no list has, and bands that are never given or compete. */
export function checkBands(reasoner: Reasoner): Issue[] {
  const { set } = reasoner
  const named = new Set(
    pointsOperands(set).map((operand) => (typeof operand === 'object' ? operand.parameter : undefined)),
  )
  const parameters = set.parameters.filter(({ id, type }) => type === 'number' && named.has(id))
  const stretches = stretchesOf(set, parameters, { yearly: false, dates: [] })
  if (stretches === undefined) return []
  const totals = totalsOf(set)
  const inForce = new Map(
    stretches.flatMap(({ laws }) =>
      laws.map((law) => [law, bandsUnder(law.parameters, set, totals)] as const),
    ),
  )
  const ask = (test: (bands: BandsInForce) => boolean) =>
    when(stretches, set, (law) => {
      const bands = inForce.get(law)
      return bands !== undefined && test(bands)
    })
  return [
    ...requirementsIn(set).flatMap(([path, rule]) => checkReachable(path, rule, totals.maximum, ask)),
    ...(stretches.length * set.bands.length ** 2 > mostComparisons
      ? []
      : set.bands.flatMap((band, index) => checkBand(band, index, set, ask))),
    ...stretches.slice(0, 1).flatMap(({ gap, laws: [law] }) => {
      const bands = law && inForce.get(law)
      return bands && !gap ? gapBetweenBands(reasoner, bands) : []
    }),
  ]
}

/** Pairs of bands on different days; nobody compares more. */
const mostComparisons = 20_000

type Ask = (test: (bands: BandsInForce) => boolean) => ReturnType<typeof when>

const requirementsIn = (set: CriteriaSet): [Path, Requirements][] => [
  [['outcomeRule'], set.outcomeRule],
  ...set.bands.map((band, index): [Path, Requirements] => [['bands', index], band]),
]

function checkReachable(path: Path, rule: Requirements, maximum: number, ask: Ask): Issue[] {
  const { minimumPoints, atLeast = [] } = rule
  const decisive = path[0] === 'outcomeRule'
  const issues: Issue[] = []
  const tooMany = ask(({ amountOf, totals }) => (amountOf(minimumPoints) ?? 0) > totals.maximum)
  if (tooMany) {
    const say = decisive && tooMany.from === null && tooMany.before === null ? problem : warning
    issues.push(say('points-unreachable', [...path, 'minimumPoints'], { maximum, ...tooMany }))
  }
  for (const [index, { count, of }] of atLeast.entries()) {
    const criteria = new Set(of).size
    const never = ask(({ amountOf }) => (amountOf(count) ?? 0) > criteria)
    if (!never) continue
    const say = decisive && never.from === null && never.before === null ? problem : warning
    issues.push(say('count-unreachable', [...path, 'atLeast', index, 'count'], { of: criteria, ...never }))
  }
  return issues
}

function checkBand(band: Band, index: number, set: CriteriaSet, ask: Ask): Issue[] {
  const path: Path = ['bands', index]
  // Where its points cannot be reached at all, that is said of its points.
  const tooMany = ask(({ amountOf, totals }) => (amountOf(band.minimumPoints) ?? 0) > totals.maximum)
  if (tooMany) return []
  const earlier = set.bands.slice(0, index)
  const never = ask((bands) => isNeverGiven(band, earlier, bands))
  if (never) {
    const one = earlier.find((other) => {
      const alone = ask((bands) => isNeverGiven(band, [other], bands) && !isNeverGiven(band, [], bands))
      return alone?.from === never.from && alone.before === never.before
    })
    return [warning('band-unreachable', path, { with: one?.id ?? null, ...never })]
  }
  const rival = earlier.find((other) => ask((bands) => competes(band, other, bands)))
  const competing = rival && ask((bands) => competes(band, rival, bands))
  return rival && competing ? [warning('bands-overlap', path, { with: rival.id, ...competing })] : []
}

/** True where every result that fits the band fits an earlier one, or no result fits it at all. */
function isNeverGiven(band: Band, earlier: readonly Band[], bands: BandsInForce): boolean {
  const results = bands.resultsOf(band.outcome)
  // Where no result has this outcome because of the points that the rule asks for, that is said of the rule.
  if (band.outcome === 'met' && results.from > bands.totals.maximum) return false
  const before = earlier
    .filter((other) => other.outcome === band.outcome && implies(band, other, bands))
    .map(bands.rangeOf)
  const left = minus(shared(bands.rangeOf(band), results), before)
  return left.every((range) => !canBeReached(range, bands))
}

/** True where two bands with ends of their own share points, so that only their order decides between them. */
function competes(band: Band, earlier: Band, bands: BandsInForce): boolean {
  if (band.outcome !== earlier.outcome || hasMore(band) || hasMore(earlier)) return false
  const [own, other] = [bands.rangeOf(band), bands.rangeOf(earlier)]
  const meantToEnd =
    band.belowPoints !== undefined || (earlier.belowPoints !== undefined && own.from > other.from)
  const both = shared(shared(own, other), bands.resultsOf(band.outcome))
  return meantToEnd && canBeReached(both, bands)
}

/** True where a band asks for more than points. */
function hasMore({ when, mandatory, atLeast, minimumShare }: Band): boolean {
  return [when, mandatory, atLeast, minimumShare].some((requirement) => requirement !== undefined)
}
