import { emptyMask, every, fold, foldMasks, type Mask, type Masks, none } from './mask.js'
import { criterionOutcomes } from './population-outcomes.js'
import type { CriterionNodes } from './whole.js'

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
  const yes = together(
    each.map((one) => one.yes),
    rows,
  )
  const isOpen = each.some((one) => one.maybe !== one.yes)
  const maybe = isOpen
    ? together(
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
 * Where all of the criteria are met or do not apply after some of them came out otherwise.
 * @param touched those that may have
 * @param before the nodes that the conjunction was made of
 */
export function allAfter(
  { all, butOne }: Conjunction,
  criteria: readonly CriterionNodes[],
  touched: readonly CriterionNodes[],
  before: readonly Masks[],
  nodes: readonly Masks[],
): Masks {
  const [first] = touched
  if (!first) return all
  if (touched.length > 1)
    return foldMasks(
      criteria.map((criterion) => metOrNone(criterion, nodes)),
      every,
    )
  const [old, now] = [metOrNone(first, before), metOrNone(first, nodes)]
  // All but one, and that one was not met, or all; and it is met now.
  const after = (some: Mask, was: Mask, whole: Mask, is: Mask) => fold([some, was, whole, is], 0b1010, 0b0010)
  const yes = after(butOne.yes, old.yes, all.yes, now.yes)
  if (butOne.maybe === butOne.yes && old.maybe === old.yes && now.maybe === now.yes)
    return { yes, maybe: yes }
  return { yes, maybe: after(butOne.maybe, old.maybe, all.maybe, now.maybe) }
}

/** Where a criterion is met or does not apply. */
function metOrNone(criterion: CriterionNodes, nodes: readonly Masks[]): Masks {
  const { yes, maybe, notApplicable } = criterionOutcomes(criterion, nodes)
  return { yes: notApplicable ? fold([yes, notApplicable], none, none) : yes, maybe }
}

function together(masks: readonly Mask[], rows: number): { all: Mask; butOne: Mask } {
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
