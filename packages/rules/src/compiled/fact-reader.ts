import type { Fact, Period } from '@tieuchi/schemas'
import { isReportable, numberOfDate } from '@tieuchi/schemas/model'
import { unknown } from './numbers.js'
import type { Slots } from './slots.js'
import { absent, type Order, type TakenFacts } from './taken-facts.js'

/** How what is reported becomes a number, so that reading a fact switches on a number. */
export const readableKinds = { amount: 0, wholeAmount: 1, yesOrNo: 2, date: 3, choice: 4, none: 5 } as const
const { amount, wholeAmount, yesOrNo, date, choice, none } = readableKinds

interface Readable {
  kind: number
  least: number
  most: number
  options: { id: string; number: number }[]
}

/**
 * The same text as a name of a property. Of those there is only one of each in the whole program, so that they are equal
 * at a look; texts out of JSON have to be compared.
 */
const asName = (text: string): string => Object.keys({ [text]: true })[0] as string

/** V8 keeps what it parses with more keys than that as a table. */
const mostQuickKeys = 128

/** Reads the reported facts of an assessment as numbers; NaN where one is missing or unreadable. */
export class FactReader {
  private readonly kinds: Uint8Array
  /** For each slot the least and the most that is readable. */
  private readonly limits: Float64Array
  /** The options of choices, and the number of each. */
  private readonly options: (readonly string[])[]
  private readonly optionNumbers: (readonly number[])[]
  private readonly slots = new Map<string, number>()
  private readonly needed: Order
  /** In which order the names came last, because assessments mostly have the same ones. It says nothing about any. */
  private order: Order

  constructor({ facts, dictionary, limitsOf }: Slots, period: Period) {
    this.kinds = new Uint8Array(facts.length).fill(none)
    this.limits = new Float64Array(2 * facts.length)
    this.options = facts.map(({ options = [] }) => options.map(({ id }) => asName(id)))
    this.optionNumbers = this.options.map((ids) => ids.map((id) => dictionary.numberOf(id)))
    facts.forEach((fact, slot) => {
      if (!isReportable(fact)) return
      this.slots.set(fact.id, slot)
      const [kind, least, most] = readableAs(fact, period, limitsOf)
      this.kinds[slot] = kind
      this.limits[2 * slot] = least
      this.limits[2 * slot + 1] = most
    })
    this.needed = this.orderOf([...this.slots.keys()].map(asName))
    this.order = this.needed
  }

  /** @param facts the reported facts, in an object that has no other enumerable keys */
  take(facts: Readonly<Record<string, unknown>>): TakenFacts {
    const { order } = this
    const { names } = order
    const { length } = names
    const values: unknown[] = new Array(length + 1)
    let place = 0
    for (const name in facts) {
      if (names[place] !== name) {
        // Where some are missing the others still come in their order.
        for (; place < length && names[place] !== name; place += 1) values[place] = absent
        if (place === length) return this.takeInOtherOrder(facts)
      }
      values[place] = facts[name]
      place += 1
    }
    for (; place <= length; place += 1) values[place] = absent
    return { order, values }
  }

  /**
   * What is reported of the facts that the verdict rests on, and nothing else. Of objects with many keys, which engines
   * keep as tables, a key is looked up sooner than all of them are gone through.
   */
  takeNeeded(facts: Readonly<Record<string, unknown>>): TakenFacts {
    if (this.slots.size <= mostQuickKeys) return this.take(facts)
    const { needed } = this
    const { names } = needed
    const values: unknown[] = new Array(names.length + 1)
    // What is not there is undefined, or one of the functions that every object has: no fact is either of them.
    for (let place = 0; place < names.length; place += 1) values[place] = facts[names[place] as string]
    values[names.length] = absent
    return { order: needed, values }
  }

  private takeInOtherOrder(facts: Readonly<Record<string, unknown>>): TakenFacts {
    this.order = this.orderOf(Object.keys(facts))
    return { order: this.order, values: [...this.order.names.map((name) => facts[name]), absent] }
  }

  private orderOf(names: readonly string[]): Order {
    const slots = names.map((name) => this.slots.get(name) ?? -1)
    const places = new Int32Array(this.kinds.length).fill(names.length)
    slots.forEach((slot, place) => {
      if (slot >= 0) places[slot] = place
    })
    return { names, slots, places }
  }

  /** @param numbers takes the number of each fact that is reported and readable */
  read({ order: { slots }, values }: TakenFacts, numbers: Float64Array): void {
    for (let place = 0; place < slots.length; place += 1) {
      const slot = slots[place] as number
      if (slot >= 0) numbers[slot] = this.numberOf(values[place], slot)
    }
  }

  /** How what is reported for a fact is read, and the least and the most number that is readable. */
  readable(slot: number): Readable {
    const { kinds, limits } = this
    return {
      options: (this.options[slot] ?? []).map((id, place) => ({
        id,
        number: this.optionNumbers[slot]?.[place] as number,
      })),
      kind: kinds[slot] as number,
      least: limits[2 * slot] as number,
      most: limits[2 * slot + 1] as number,
    }
  }

  /** The number of what is reported for the fact of a slot. */
  numberOf(value: unknown, slot: number): number {
    const { kinds, limits } = this
    if (typeof value === 'number') {
      const kind = kinds[slot] as number
      // Neither NaN nor Infinity is within what an amount can be.
      if (kind > wholeAmount || !(value >= (limits[2 * slot] as number))) return unknown
      if (value > (limits[2 * slot + 1] as number)) return unknown
      return kind === amount || Math.floor(value) === value ? value : unknown
    }
    if (typeof value === 'boolean') return kinds[slot] === yesOrNo ? Number(value) : unknown
    return typeof value === 'string' ? this.numberOfText(value, slot) : unknown
  }

  private numberOfText(text: string, slot: number): number {
    const { limits } = this
    const kind = this.kinds[slot]
    if (kind === choice) {
      const ids = this.options[slot] as readonly string[]
      for (let place = 0; place < ids.length; place += 1) {
        if (ids[place] === text) return this.optionNumbers[slot]?.[place] as number
      }
    } else if (kind === date) {
      const day = numberOfDate(text)
      if (day >= (limits[2 * slot] as number) && day <= (limits[2 * slot + 1] as number)) return day
    }
    return unknown
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
