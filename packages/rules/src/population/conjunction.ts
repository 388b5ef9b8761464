import type { CriterionNodes } from '../compiled/criterion-nodes.js'
import { emptyMask, every, fold, foldMasks, type Mask, type Masks, none } from './mask.js'
import { criterionOutcomes } from './population-outcomes.js'

/** How several criteria came out together. */
export interface Conjunction {
  /** Where all of them are met or do not apply. */
  all: Masks
  /** Where all but one at most are, so that what one of them comes to decides. */
  butOne: Masks
}

export function conjunctionOf(
  criteria: readonly CriterionNodes[],
  nodes: readonly Masks[],
  rows: number,
): Conjunction {
  const each = criteria.map((criterion) => metOrNone(criterion, nodes))
  const yes = inAllAndAllButOne(
    each.map((one) => one.yes),
    rows,
  )
  const isOpen = each.some((one) => one.maybe !== one.yes)
  const maybe = isOpen
    ? inAllAndAllButOne(
        each.map((one) => one.maybe),
        rows,
      )
    : yes
  return {
    all: { yes: yes.all, maybe: maybe.all },
    butOne: { yes: yes.butOne, maybe: maybe.butOne },
  }
}

/**
 * Where all criteria but some are met or do not apply; undefined where there are no others.
 * @param left those that are left out
 * @param nodes the nodes that the conjunction was made of
 */
export function allBut(
  { all, butOne }: Conjunction,
  criteria: readonly CriterionNodes[],
  left: readonly CriterionNodes[],
  nodes: readonly Masks[],
): Masks | undefined {
  const [one] = left
  if (!one) return all
  if (left.length > 1) {
    const others = criteria.filter((criterion) => !left.includes(criterion))
    return others.length === 0 ? undefined : together(others, nodes)
  }
  const own = metOrNone(one, nodes)
  // All of them, or all but one that is this one.
  const others = (some: Mask, is: Mask, whole: Mask) => fold([some, is, whole], 0b010, 0b010)
  const yes = others(butOne.yes, own.yes, all.yes)
  if (butOne.maybe === butOne.yes && own.maybe === own.yes) return { yes, maybe: yes }
  return { yes, maybe: others(butOne.maybe, own.maybe, all.maybe) }
}

/** Where all of some criteria are met or do not apply, of which there is at least one, and others too if there are any. */
export function together(
  criteria: readonly CriterionNodes[],
  nodes: readonly Masks[],
  others?: Masks,
): Masks {
  const own = criteria.map((criterion) => metOrNone(criterion, nodes))
  return foldMasks(others ? [others, ...own] : own, every)
}

/** Where a criterion is met or does not apply. */
function metOrNone(criterion: CriterionNodes, nodes: readonly Masks[]): Masks {
  const { yes, maybe, notApplicable } = criterionOutcomes(criterion, nodes)
  return { yes: notApplicable ? fold([yes, notApplicable], none, none) : yes, maybe }
}

function inAllAndAllButOne(masks: readonly Mask[], rows: number): { all: Mask; butOne: Mask } {
  const all = emptyMask(rows)
  const butOne = emptyMask(rows)
  for (let word = 0; word < all.length; word += 1) {
    let inAll = every
    let inAllButOne = every
    for (let place = 0; place < masks.length; place += 1) {
      const bits = (masks[place] as Mask)[word] as number
      inAllButOne = (inAllButOne & bits) | inAll
      inAll &= bits
    }
    all[word] = inAll
    butOne[word] = inAllButOne
  }
  return { all, butOne }
}
