import type { Condition, Criterion, CriterionEvaluation, Evaluation } from '@tieuchi/schemas'
import { openQuestions } from '../reasons.js'
import { amountOf } from './amount-of.js'
import { confirmedWay } from './confirmed-way.js'
import { cheapestGains } from './gains.js'
import type { Situation } from './situation.js'
import type { Way } from './way.js'

/**
 * The changes with which the whole verdict is `met`: every required and mandatory criterion and, of those that count
 * together (so many of a list, enough points), the ones that take the fewest changes. Nobody is asked to become a
 * subject that is assessed: while that is open, it must be reported first.
 * @param wayOf the way of each criterion by itself
 */
export function wholeWay(situation: Situation, evaluation: Evaluation, wayOf: ReadonlyMap<string, Way>): Way {
  const open = (evaluation.exclusions ?? []).filter(({ outcome }) => outcome === 'undetermined')
  if (open.length > 0) {
    const asked = open.flatMap(({ reasons }) => openQuestions(reasons))
    const report = asked.flatMap(({ fact }) => (fact === undefined ? [] : situation.behind(fact)))
    const parameters = asked.flatMap(({ parameter }) => parameter ?? [])
    return { reachable: 'unknown', report: [...new Set(report)], parameters: [...new Set(parameters)] }
  }
  const { set } = situation
  const judged = new Map(evaluation.criteria.map((criterion) => [criterion.id, criterion]))
  const mandatory = new Set(set.outcomeRule.mandatory)
  const wanted = set.criteria.filter(
    ({ id, kind }) =>
      (kind === 'required' || mandatory.has(id)) && judged.get(id)?.outcome !== 'not-applicable',
  )
  const blocked = wanted.filter(({ id }) => wayOf.get(id)?.reachable === false)
  if (blocked.length > 0) {
    const ways = blocked.map(({ id }) => wayOf.get(id))
    const because = ways.flatMap((way) => (way?.reachable === false ? way.because : []))
    return { reachable: false, because, criteria: blocked.map(({ id }) => id) }
  }
  const needed = wanted.filter(({ id }) => judged.get(id)?.outcome !== 'met').map(({ id }) => id)
  const counted = countedBesides(situation, evaluation, wayOf, needed)
  const met = new Set([...needed, ...counted])
  const gains = cheapestGains(situation, evaluation, met)
  const conditions: Condition[] = [
    ...(set.exclusions ?? []).map(({ when }): Condition => ({ not: when })),
    ...set.criteria
      .filter((criterion) => wanted.includes(criterion) || met.has(criterion.id))
      .flatMap((criterion) => goalOf(criterion, judged.get(criterion.id))),
    ...gains,
  ]
  if (conditions.length === 0) return { reachable: 'unknown', report: [], parameters: [] }
  const way = confirmedWay(situation, { all: conditions }, ({ outcome }) => outcome === 'met')
  return way.reachable === true && counted.length + gains.length > 0 ? { ...way, exact: false } : way
}

/** What makes a criterion met, and keeps it so: its condition holds and, where that is open, it applies. */
export function goalOf(
  { condition, applicability }: Criterion,
  judged: CriterionEvaluation | undefined,
): Condition[] {
  const isOpen = judged?.applicability !== undefined && judged.applicability.outcome !== 'met'
  return [condition, ...(applicability && isOpen ? [applicability] : [])]
}

/** The criteria to meet besides, so that enough of each list are met; those with the fewest changes first. */
function countedBesides(
  { set, parameters }: Situation,
  evaluation: Evaluation,
  wayOf: ReadonlyMap<string, Way>,
  needed: readonly string[],
): string[] {
  const picked: string[] = []
  const outcomes = new Map(evaluation.criteria.map(({ id, outcome }) => [id, outcome]))
  const isMet = (id: string) => outcomes.get(id) === 'met' || needed.includes(id) || picked.includes(id)
  const byCost = [...wayOf]
    .flatMap(([id, way]) => (way.reachable === true ? [{ id, changes: way.changes.length }] : []))
    .sort((one, other) => one.changes - other.changes)
  for (const { count, of } of set.outcomeRule.atLeast ?? []) {
    const lacking = amountOf(count, parameters) - [...new Set(of)].filter(isMet).length
    const candidates = byCost.filter(({ id }) => of.includes(id) && !isMet(id))
    picked.push(...candidates.slice(0, Math.max(0, lacking)).map(({ id }) => id))
  }
  return picked
}
