import { branchComparison, type Test } from './branch-comparison.js'
import { type Branches, endWith } from './branches.js'
import { type FactReader, readableKinds } from './fact-reader.js'
import { met, open } from './outcome-code.js'
import type { Binding, Plan } from './plan.js'
import type { TakenFacts } from './taken-facts.js'

const { wholeAmount, yesOrNo, none } = readableKinds
/** Besides the kinds of what is reported: a comparison with a test of its own. */
const tested = none + 1

/**
 * Finds the outcome of a set from no more facts than it takes: it stops where the outcome is certain, and gives up
 * where a fact is not known. What is certain from some facts is so whatever the others are, also in three-valued logic.
 */
export class Shortcut {
  /** Four for each branch: the place of its fact, how it is compared, and where to go where that fails or holds. */
  private readonly code: Int32Array
  /** Four for each branch: the least and the most that holds, the least and the most that is readable. */
  private readonly bounds: Float64Array
  private readonly tests: (Test | undefined)[] = []
  private readonly slots: number[] = []
  private readonly start: number
  /** The order of facts that the places are of. */
  private order: TakenFacts['order'] | undefined

  constructor(
    { branches, start }: Branches,
    plan: Plan,
    binding: Binding,
    private readonly reader: FactReader,
  ) {
    const placeOf = (branch: number) => (branch < 0 ? branch : 4 * branch)
    this.start = placeOf(start)
    this.code = new Int32Array(4 * branches.length)
    this.bounds = new Float64Array(4 * branches.length).fill(Number.NaN)
    branches.forEach(({ node, yes, no }, index) => {
      const comparison = branchComparison(node, plan, binding, reader)
      const { slot } = comparison
      const bounds = 'bounds' in comparison ? comparison.bounds : undefined
      const { kind, least, most } = reader.readable(slot)
      const [otherwise, then] = bounds?.isTurned ? [yes, no] : [no, yes]
      this.slots.push(slot)
      this.tests.push('test' in comparison ? comparison.test : undefined)
      this.code.set([0, bounds ? kind : tested, placeOf(otherwise), placeOf(then)], 4 * index)
      // Compared with what is not known nothing holds, and nothing fails.
      if (!bounds || Number.isNaN(bounds.least + bounds.most)) return
      this.bounds.set([Math.max(bounds.least, least), Math.min(bounds.most, most), least, most], 4 * index)
    })
  }

  /** @returns the outcome’s number; `open` where it takes more to find it */
  decide({ order, values }: TakenFacts): number {
    if (order !== this.order) this.follow(order)
    const { code, bounds } = this
    let at = this.start
    while (at >= 0) {
      const value = values[code[at] as number]
      const kind = code[at + 1] as number
      let number: number
      if (typeof value === 'number' && kind <= wholeAmount) {
        // Most whole numbers are small ones, of which the first question is enough.
        if (kind === wholeAmount && (value | 0) !== value && Math.floor(value) !== value) return open
        number = value
      } else if (kind === yesOrNo) {
        if (typeof value !== 'boolean') return open
        number = value ? 1 : 0
      } else if (kind === tested) {
        const outcome = (this.tests[at >> 2] as Test)(values, order.places)
        if (outcome === open) return open
        at = code[outcome === met ? at + 3 : at + 2] as number
        continue
      } else number = this.reader.numberOf(value, this.slots[at >> 2] as number)
      if (number >= (bounds[at] as number) && number <= (bounds[at + 1] as number)) {
        at = code[at + 3] as number
      } else if (number >= (bounds[at + 2] as number) && number <= (bounds[at + 3] as number)) {
        at = code[at + 2] as number
      } else return open
    }
    return endWith(at)
  }

  private follow(order: TakenFacts['order']): void {
    this.slots.forEach((slot, branch) => {
      this.code[4 * branch] = order.places[slot] as number
    })
    this.order = order
  }
}
