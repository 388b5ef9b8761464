import type { Condition } from '@tieuchi/schemas'
import { type Box, compareCosts, costOf, intersection } from './box.js'
import { type LeafWays, leafWays } from './leaf.js'
import type { Situation } from './situation.js'
import type { Obstacle } from './way.js'

/** What must be known before it can be said what a condition takes. */
export interface Open {
  report: string[]
  parameters: string[]
  empty: string[]
}

/** The boxes that make a condition hold, the cheapest first, and what stands in the way of others. */
export interface ConditionWays extends Open {
  boxes: Box[]
  obstacles: Obstacle[]
  /** True where every box that could be the cheapest is here. */
  complete: boolean
}

/** More ways than that are not followed up. */
const mostBoxes = 64

/** The ways to make a condition hold. */
export function conditionWays(situation: Situation, condition: Condition): ConditionWays {
  const leaves: LeafWays[] = []
  const ways = solve(situation, condition, true, leaves)
  return { ...ways, complete: ways.complete && !isEntangled(leaves) }
}

function solve(
  situation: Situation,
  condition: Condition,
  wanted: boolean,
  leaves: LeafWays[],
): ConditionWays {
  if ('not' in condition) return solve(situation, condition.not, !wanted, leaves)
  if ('fact' in condition) {
    const leaf = leafWays(situation, condition, wanted)
    leaves.push(leaf)
    const { boxes, obstacles, report, parameters, empty } = leaf
    return { boxes, obstacles, report, parameters, empty, complete: true }
  }
  const isAll = 'all' in condition
  const children = (isAll ? condition.all : condition.any).map((child) =>
    solve(situation, child, wanted, leaves),
  )
  return isAll === wanted ? together(situation, children) : either(situation, children)
}

function either(situation: Situation, children: readonly ConditionWays[]): ConditionWays {
  return cheapest(situation, {
    boxes: children.flatMap(({ boxes }) => boxes),
    obstacles: children.flatMap(({ obstacles }) => obstacles),
    ...openIn(children),
    complete: children.every(({ complete }) => complete),
  })
}

function together(situation: Situation, children: readonly ConditionWays[]): ConditionWays {
  const impossible = children.filter(({ boxes }) => boxes.length === 0)
  // One part that cannot hold says it all; what must be reported first is said only where nothing does.
  const blocked = impossible.filter((child) => !isOpen(child))
  const relevant = blocked.length > 0 ? blocked : impossible
  let ways: ConditionWays = {
    boxes: impossible.length > 0 ? [] : [{ allowed: new Map(), exact: true }],
    obstacles: relevant.flatMap(({ obstacles }) => obstacles),
    ...openIn(relevant),
    complete: children.every(({ complete }) => complete),
  }
  for (const child of impossible.length > 0 ? [] : children) {
    const boxes = ways.boxes.flatMap((one) => child.boxes.flatMap((other) => intersection(one, other) ?? []))
    ways = cheapest(situation, { ...ways, boxes })
  }
  return ways
}

function cheapest(situation: Situation, ways: ConditionWays): ConditionWays {
  const sorted = ways.boxes
    .map((box) => ({ box, cost: costOf(box, situation) }))
    .sort((one, other) => compareCosts(one.cost, other.cost))
    .map(({ box }) => box)
  return { ...ways, boxes: sorted.slice(0, mostBoxes), complete: ways.complete && sorted.length <= mostBoxes }
}

/** True where one comparison takes as it is what another would change, or several change the same through a sum. */
function isEntangled(leaves: readonly LeafWays[]): boolean {
  const moved = new Map<string, number>()
  for (const { moving } of leaves) for (const fact of moving) moved.set(fact, (moved.get(fact) ?? 0) + 1)
  return leaves.some(
    ({ moving, fixed }) =>
      [...fixed].some((fact) => moved.has(fact)) ||
      (moving.size > 1 && [...moving].some((fact) => (moved.get(fact) ?? 0) > 1)),
  )
}

function openIn(children: readonly Open[]): Open {
  return {
    report: unique(children.flatMap(({ report }) => report)),
    parameters: unique(children.flatMap(({ parameters }) => parameters)),
    empty: unique(children.flatMap(({ empty }) => empty)),
  }
}

/** True where something must be known first. */
export function isOpen({ report, parameters, empty }: Open): boolean {
  return report.length + parameters.length + empty.length > 0
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
