import type { Condition, Evaluation } from '@tieuchi/schemas'
import { type Box, compareCosts, costOf } from './box.js'
import { changesTo, evaluateWith } from './changes.js'
import type { Situation } from './situation.js'
import type { FactChange, Way } from './way.js'
import { type ConditionWays, conditionWays, isOpen, type Open } from './ways.js'

/** More ways than that are not judged again. */
const mostTries = 16
const mostAlternatives = 3

/** The smallest changes that make a condition hold and, as `evaluate` confirms, come to what is wanted. */
export function confirmedWay(
  situation: Situation,
  condition: Condition,
  isReached: (evaluation: Evaluation) => boolean,
): Way {
  const ways = conditionWays(situation, condition)
  if (ways.boxes.length === 0) return blockedWay(ways)
  const confirmed: { box: Box; changes: FactChange[] }[] = []
  let refuted = 0
  for (const box of ways.boxes.slice(0, mostTries)) {
    const changes = changesTo(box, situation, box.exact && ways.complete)
    if (confirmed.some((way) => sameFacts(way.changes, changes))) continue
    if (isReached(evaluateWith(situation, changes))) confirmed.push({ box, changes })
    else refuted += 1
    if (confirmed.length > mostAlternatives) break
  }
  const [best, ...others] = confirmed
  if (!best) return notKnown(ways)
  const alternatives = others
    .map(({ changes }) => changes)
    .filter((changes) => !includesAll(changes, best.changes))
  return {
    reachable: true,
    exact: refuted === 0 && isExact(best.box, ways, situation),
    changes: best.changes,
    ...(alternatives.length > 0 && { alternatives }),
  }
}

/** True where no other box could be cheaper than it looks. */
function isExact(best: Box, { boxes, complete }: ConditionWays, situation: Situation): boolean {
  if (!best.exact || !complete) return false
  const cost = costOf(best, situation)
  return boxes.every(
    (box) => box.exact || compareCosts(cost, { ...costOf(box, situation), relative: 0 }) <= 0,
  )
}

function blockedWay(ways: ConditionWays): Way {
  return !ways.complete || isOpen(ways) ? notKnown(ways) : { reachable: false, because: ways.obstacles }
}

function notKnown({ report, parameters, empty }: Open): Way {
  return { reachable: 'unknown', report, parameters, ...(empty.length > 0 && { empty }) }
}

function sameFacts(one: readonly FactChange[], other: readonly FactChange[]): boolean {
  return one.length === other.length && includesAll(one, other)
}

function includesAll(changes: readonly FactChange[], others: readonly FactChange[]): boolean {
  const facts = new Set(changes.map(({ fact }) => fact))
  return others.every(({ fact }) => facts.has(fact))
}
