import type { Condition, CriteriaSet, Criterion, Evaluation, PointsOperand } from '@tieuchi/schemas'
import { confirmedWay } from './confirmed-way.js'
import type { Situation } from './situation.js'
import type { Way } from './way.js'

/**
 * The changes with which the whole verdict is `met`: every required and mandatory criterion and, of those that count
 * together (so many of a list, enough points), the ones that take the fewest changes.
 * @param wayOf the way of each criterion by itself
 */
export async function wholeWay(
  situation: Situation,
  evaluation: Evaluation,
  wayOf: ReadonlyMap<string, Way>,
): Promise<Way> {
  const { set } = situation
  const judged = new Map(evaluation.criteria.map((criterion) => [criterion.id, criterion]))
  const applies = ({ id }: Criterion) => judged.get(id)?.outcome !== 'not-applicable'
  const isMet = ({ id }: Criterion) => judged.get(id)?.outcome === 'met'
  const mandatory = new Set(set.outcomeRule.mandatory)
  const wanted = set.criteria.filter(
    (criterion) => (criterion.kind === 'required' || mandatory.has(criterion.id)) && applies(criterion),
  )
  const blocked = wanted.filter(({ id }) => wayOf.get(id)?.reachable === false)
  if (blocked.length > 0) {
    const because = blocked.flatMap(({ id }) => {
      const way = wayOf.get(id)
      return way?.reachable === false ? way.because : []
    })
    return { reachable: false, because, criteria: blocked.map(({ id }) => id) }
  }
  const picked = pickedCriteria(
    situation,
    evaluation,
    wayOf,
    new Set(wanted.filter((one) => !isMet(one)).map(({ id }) => id)),
  )
  const all = [...wanted, ...set.criteria.filter(({ id }) => picked.has(id))]
  const conditions: Condition[] = [
    ...(set.exclusions ?? []).map(({ when }): Condition => ({ not: when })),
    ...[...new Set(all)].flatMap((criterion) =>
      goalOf(criterion, judged.get(criterion.id)?.applicability?.outcome),
    ),
  ]
  if (conditions.length === 0) return { reachable: 'unknown', report: [], parameters: [] }
  const way = await confirmedWay(situation, { all: conditions }, ({ outcome }) => outcome === 'met')
  if (way.reachable !== true || picked.size === 0) return way
  return { ...way, exact: false }
}

/** What makes a criterion met, and keeps it so: it applies, and its condition or its best tier holds. */
export function goalOf(criterion: Criterion, applies: string | undefined): Condition[] {
  const { condition, applicability } = criterion
  return [condition, ...(applicability && applies !== 'met' ? [applicability] : [])]
}

/** The criteria to meet besides, so that enough of a list are met and there are enough points; the cheapest first. */
function pickedCriteria(
  { set, parameters }: Situation,
  evaluation: Evaluation,
  wayOf: ReadonlyMap<string, Way>,
  assumed: ReadonlySet<string>,
): Set<string> {
  const picked = new Set<string>()
  const outcomes = new Map(evaluation.criteria.map(({ id, outcome }) => [id, outcome]))
  const isMet = (id: string) => outcomes.get(id) === 'met' || assumed.has(id) || picked.has(id)
  const open = byCost(set, wayOf).filter((id) => !isMet(id))
  for (const { count, of } of set.outcomeRule.atLeast ?? []) {
    const needed = amountOf(count, parameters) - new Set(of.filter(isMet)).size
    for (const id of open.filter((one) => of.includes(one) && !isMet(one)).slice(0, Math.max(0, needed)))
      picked.add(id)
  }
  const points = new Map(evaluation.criteria.map((criterion) => [criterion.id, criterion.points]))
  const lost = (id: string) => (points.get(id)?.outOf ?? 0) - (points.get(id)?.minimum ?? 0)
  const { minimumPoints, minimumShare } = set.outcomeRule
  if (minimumShare !== undefined) for (const id of open) if (lost(id) > 0) picked.add(id)
  if (minimumPoints !== undefined) {
    let total = evaluation.score?.minimum ?? 0
    for (const id of [...assumed, ...picked]) total += lost(id)
    for (const id of open) {
      if (total >= amountOf(minimumPoints, parameters)) break
      if (picked.has(id) || lost(id) <= 0) continue
      picked.add(id)
      total += lost(id)
    }
  }
  return picked
}

/** The criteria that can be met, those with the fewest changes first. */
function byCost(set: CriteriaSet, wayOf: ReadonlyMap<string, Way>): string[] {
  return set.criteria
    .flatMap(({ id }) => {
      const way = wayOf.get(id)
      return way?.reachable === true ? [{ id, changes: way.changes.length }] : []
    })
    .sort((one, other) => one.changes - other.changes)
    .map(({ id }) => id)
}

function amountOf(operand: PointsOperand, parameters: Situation['parameters']): number {
  const value = typeof operand === 'number' ? operand : parameters.get(operand.parameter)
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY
}
