import { type FactReader, readableKinds } from './fact-reader.js'
import { met, notMet, open } from './outcome-code.js'
import type { Binding, Plan } from './plan.js'
import { isAmong } from './program.js'

/** Finds out from what was reported how a comparison comes out, as an outcome’s number. */
export type Test = (values: readonly unknown[], places: Int32Array) => number

/** Within which numbers a comparison holds, or, where it is turned, does not hold. */
export interface Bounds {
  least: number
  most: number
  isTurned: boolean
}

/** How the fact of a slot is compared: with bounds, or by a test of its own. */
export type BranchComparison = { slot: number } & ({ bounds: Bounds } | { test: Test })

/** What a comparison of a program asks of what is reported. */
export function branchComparison(
  node: number,
  { program: { first, second, ends }, slots }: Plan,
  { least, lists, isWhole }: Binding,
  reader: FactReader,
): BranchComparison {
  const [one, other] = [first[node] as number, second[node] as number]
  const isFact = (slot: number) => slot < slots.facts.length
  const numberIn = (values: readonly unknown[], places: Int32Array, slot: number) =>
    reader.numberOf(values[places[slot] as number], slot)
  if (node >= ends.different) {
    const isIn = node < ends.among
    const list = lists[other]
    const { kind, options } = reader.readable(one)
    if (kind === readableKinds.choice && list) {
      const isHeld = ({ number }: { number: number }) => list.numbers.includes(number) === isIn
      const held = options.filter(isHeld).map(({ id }) => id)
      const refused = options.filter((option) => !isHeld(option)).map(({ id }) => id)
      return { slot: one, test: textTest(one, held, refused) }
    }
    const test: Test = (values, places) => {
      const number = numberIn(values, places, one)
      const among = isAmong(number, number, list, isWhole, one)
      return isIn ? among : 2 - among
    }
    return { slot: one, test }
  }
  if (isFact(one) && isFact(other)) {
    const test: Test = (values, places) => {
      const [a, b] = [numberIn(values, places, one), numberIn(values, places, other)]
      if (Number.isNaN(a + b)) return open
      const holds = node < ends.less ? a < b : node < ends.atMost ? a <= b : (a === b) === node < ends.same
      return holds ? met : notMet
    }
    return { slot: one, test }
  }
  const [slot, fixed] = isFact(one) ? [one, other] : [other, one]
  const number = least[fixed] as number
  if (node >= ends.atMost) {
    return { slot, bounds: { least: number, most: number, isTurned: node >= ends.same } }
  }
  // Less than a number is what is not that number or more.
  const isTurned = node < ends.less
  const isUpTo = (slot === one) !== isTurned
  return { slot, bounds: { least: isUpTo ? -Infinity : number, most: isUpTo ? number : Infinity, isTurned } }
}

/** Looks for a text among those with which a comparison holds, then among the others. */
function textTest(slot: number, held: readonly string[], refused: readonly string[]): Test {
  return (values, places) => {
    const value = values[places[slot] as number]
    if (has(held, value)) return met
    return has(refused, value) ? notMet : open
  }
}

function has(texts: readonly string[], value: unknown): boolean {
  for (let place = 0; place < texts.length; place += 1) if (texts[place] === value) return true
  return false
}
