import type { Fact, Period } from '@tieuchi/schemas'
import { isReportable } from '@tieuchi/schemas/model'
import { isScalar } from './assessment-copy.js'
import { numberOfDate } from './numbers.js'
import type { Slots } from './slots.js'

/** How what is reported becomes a number, so that reading a fact switches on a number. */
const amount = 0
const wholeAmount = 1
const yesOrNo = 2
const date = 3
const choice = 4
/** Not a fact that can be reported. */
const none = 5

/** Reads the reported facts of an assessment as numbers into their slots; NaN where one is missing or unreadable. */
export class FactReader {
  private readonly kinds: Uint8Array
  /** For each slot the least and the most that is readable. */
  private readonly limits: Float64Array
  /** The options of choices, and the number of each. */
  private readonly options: (readonly string[])[]
  private readonly optionNumbers: (readonly number[])[]
  private readonly slots = new Map<string, number>()
  /**
   * The names in the order in which they came last, with their slots, because assessments mostly have the same ones in
   * the same order: then none has to be looked up. It says nothing about any assessment.
   */
  private readonly names: string[] = []
  private readonly slotsInOrder: number[] = []

  constructor({ facts, dictionary, limitsOf }: Slots, period: Period) {
    this.kinds = new Uint8Array(facts.length).fill(none)
    this.limits = new Float64Array(2 * facts.length)
    this.options = facts.map(({ options = [] }) => options.map(({ id }) => id))
    this.optionNumbers = this.options.map((ids) => ids.map((id) => dictionary.numberOf(id)))
    facts.forEach((fact, slot) => {
      if (!isReportable(fact)) return
      this.slots.set(fact.id, slot)
      const [kind, least, most] = readableAs(fact, period, limitsOf)
      this.kinds[slot] = kind
      this.limits[2 * slot] = least
      this.limits[2 * slot + 1] = most
    })
  }

  /**
   * @param facts the reported facts, in an object that has no other enumerable keys
   * @param numbers takes the number of each fact that is reported and readable
   * @returns false where one of them is no scalar, so that somebody could change it later
   */
  read(facts: Readonly<Record<string, unknown>>, numbers: Float64Array): boolean {
    const { names, slotsInOrder, kinds, limits } = this
    let place = -1
    let isFlat = true
    for (const name in facts) {
      place += 1
      const slot = names[place] === name ? (slotsInOrder[place] as number) : this.find(name, place)
      const value = facts[name]
      if (typeof value === 'number') {
        if (slot < 0) continue
        const kind = kinds[slot] as number
        // Neither NaN nor Infinity is within what an amount can be.
        if (kind > wholeAmount || !(value >= (limits[2 * slot] as number))) continue
        if (value > (limits[2 * slot + 1] as number)) continue
        if (kind === amount || Math.floor(value) === value) numbers[slot] = value
      } else if (typeof value === 'boolean') {
        if (slot >= 0 && kinds[slot] === yesOrNo) numbers[slot] = value ? 1 : 0
      } else if (typeof value === 'string') {
        if (slot >= 0) this.readText(value, slot, numbers)
      } else if (!isScalar(value)) isFlat = false
    }
    return isFlat
  }

  private readText(text: string, slot: number, numbers: Float64Array): void {
    const { limits } = this
    const kind = this.kinds[slot]
    if (kind === choice) {
      const ids = this.options[slot] as readonly string[]
      for (let place = 0; place < ids.length; place += 1) {
        if (ids[place] === text) numbers[slot] = this.optionNumbers[slot]?.[place] as number
      }
    } else if (kind === date) {
      const day = numberOfDate(text)
      if (day >= (limits[2 * slot] as number) && day <= (limits[2 * slot + 1] as number)) numbers[slot] = day
    }
  }

  private find(name: string, place: number): number {
    const slot = this.slots.get(name) ?? -1
    if (place < mostRemembered) {
      this.names[place] = name
      this.slotsInOrder[place] = slot
    }
    return slot
  }
}

function readableAs(
  { type, unit, withinPeriod }: Fact,
  period: Period,
  limitsOf: Slots['limitsOf'],
): [kind: number, least: number, most: number] {
  const [least, most] = [-Number.MAX_VALUE, Number.MAX_VALUE]
  switch (type) {
    case 'number': {
      const { minimum = least, maximum = most, whole = false } = unit === undefined ? {} : limitsOf(unit)
      return [whole ? wholeAmount : amount, minimum, maximum]
    }
    case 'boolean':
      return [yesOrNo, least, most]
    case 'choice':
      return [choice, least, most]
    case 'date':
      // Dates are whole numbers, so the last one is before the one that the period ends before.
      return withinPeriod
        ? [date, numberOfDate(period.from), numberOfDate(period.before) - 1]
        : [date, least, most]
  }
}

/** Longer lists of names than this are no lists of facts. */
const mostRemembered = 10_000
