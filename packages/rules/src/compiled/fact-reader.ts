import type { Fact, Period } from '@tieuchi/schemas'
import { isReportable, unitOf } from '@tieuchi/schemas/model'
import { isScalar } from './assessment-copy.js'
import { numberOfDate, unknown } from './numbers.js'
import type { Slots } from './slots.js'

/** Reads the reported facts of an assessment as numbers into their slots; NaN where one is missing or unreadable. */
export class FactReader {
  /** What stands in each slot, by its place here: so that reading a fact switches on a number. */
  private readonly kinds: Uint8Array
  private readonly least: Float64Array
  private readonly most: Float64Array
  private readonly isWhole: Uint8Array
  private readonly options: (ReadonlyMap<unknown, number> | undefined)[]
  private readonly slots = new Map<string, number>()
  /**
   * The names in the order in which they came last, with their slots, because assessments mostly have the same ones in
   * the same order: then none has to be looked up. It says nothing about any assessment.
   */
  private readonly order: { names: string[]; slots: number[] } = { names: [], slots: [] }

  constructor(slots: Slots, period: Period) {
    const { facts } = slots
    this.kinds = new Uint8Array(facts.length)
    this.least = new Float64Array(facts.length).fill(-Number.MAX_VALUE)
    this.most = new Float64Array(facts.length).fill(Number.MAX_VALUE)
    this.isWhole = new Uint8Array(facts.length)
    this.options = facts.map(() => undefined)
    facts.forEach((fact, slot) => {
      if (!isReportable(fact)) return
      this.slots.set(fact.id, slot)
      this.kinds[slot] = kinds.indexOf(fact.type)
      if (fact.type === 'number') this.limit(slot, fact)
      if (fact.type === 'choice') {
        this.options[slot] = new Map(fact.options?.map(({ id }) => [id, slots.dictionary.numberOf(id)]))
      }
      if (fact.type === 'date' && fact.withinPeriod) {
        this.least[slot] = numberOfDate(period.from)
        // Dates are whole numbers, so the last one is the day before.
        this.most[slot] = numberOfDate(period.before) - 1
      }
    })
  }

  private limit(slot: number, { unit }: Fact): void {
    if (unit === undefined) return
    const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE, whole } = unitOf(unit)
    this.least[slot] = minimum
    this.most[slot] = maximum
    this.isWhole[slot] = whole ? 1 : 0
  }

  /**
   * @param facts the reported facts, in an object that has no other enumerable keys
   * @returns false where one of them is no scalar, so that somebody could change it later
   */
  read(facts: Readonly<Record<string, unknown>>, least: Float64Array, most: Float64Array): boolean {
    const { names, slots } = this.order
    let place = 0
    let isFlat = true
    for (const name in facts) {
      let slot = slots[place]
      if (names[place] !== name || slot === undefined) {
        slot = this.slots.get(name) ?? -1
        if (place < mostRemembered) {
          names[place] = name
          slots[place] = slot
        }
      }
      place += 1
      const value = facts[name]
      const number = slot < 0 ? unknown : this.number(slot, value)
      if (Number.isNaN(number) && !isScalar(value)) isFlat = false
      if (slot >= 0) most[slot] = least[slot] = number
    }
    return isFlat
  }

  private number(slot: number, value: unknown): number {
    const kind = this.kinds[slot]
    if (kind === 0) {
      // Neither NaN nor Infinity is within what an amount can be.
      const isAmount =
        typeof value === 'number' &&
        value >= (this.least[slot] as number) &&
        value <= (this.most[slot] as number) &&
        (this.isWhole[slot] === 0 || Number.isInteger(value))
      return isAmount ? value : unknown
    }
    if (kind === 1) return value === true ? 1 : value === false ? 0 : unknown
    if (kind === 3) return this.options[slot]?.get(value) ?? unknown
    const date = numberOfDate(value)
    return date >= (this.least[slot] as number) && date <= (this.most[slot] as number) ? date : unknown
  }
}

const kinds: readonly Fact['type'][] = ['number', 'boolean', 'date', 'choice']

/** Longer lists of names than this are no lists of facts. */
const mostRemembered = 10_000
