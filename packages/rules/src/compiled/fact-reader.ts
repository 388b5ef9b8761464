import type { Assessment, Fact, Period } from '@tieuchi/schemas'
import { isReportable } from '@tieuchi/schemas/model'
import { isScalar, plainCopy } from './assessment-copy.js'
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

interface Order {
  readonly names: readonly string[]
  /** The slot of each; -1 for what is no fact that the verdict rests on. */
  readonly slots: readonly number[]
}

/** Stands for a name of the order that was not reported. */
const absent = Symbol('absent')

/** What was reported, taken in one look: whatever runs when it is read has run, and nobody else can change it. */
export interface TakenFacts {
  order: Order
  values: readonly unknown[]
}

/** What was taken, as it was. */
export function takenFacts({ order: { names }, values }: TakenFacts): Assessment['facts'] {
  return Object.fromEntries(
    values.flatMap((value, place) => (value === absent ? [] : [[names[place] as string, value as never]])),
  )
}

/** The same without anything that somebody else could change; undefined where a fact is more than plain JSON. */
export function ownFacts({ order, values }: TakenFacts): TakenFacts | undefined {
  const own = values.map((value) => (isScalar(value) ? value : plainCopy(value)))
  return own.some((value, place) => value === undefined && values[place] !== undefined)
    ? undefined
    : { order, values: own }
}

/** Reads the reported facts of an assessment as numbers into their slots; NaN where one is missing or unreadable. */
export class FactReader {
  private readonly kinds: Uint8Array
  /** For each slot the least and the most that is readable. */
  private readonly limits: Float64Array
  /** The options of choices, and the number of each. */
  private readonly options: (readonly string[])[]
  private readonly optionNumbers: (readonly number[])[]
  private readonly slots = new Map<string, number>()
  /** In which order the names came last, because assessments mostly have the same ones. It says nothing about any. */
  private order: Order

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
    this.order = this.orderOf([...this.slots.keys()])
  }

  /** @param facts the reported facts, in an object that has no other enumerable keys */
  take(facts: Readonly<Record<string, unknown>>): TakenFacts {
    const { order } = this
    const { names } = order
    const values: unknown[] = []
    let place = 0
    for (const name in facts) {
      // Where some are missing the others still come in their order.
      while (names[place] !== name) {
        if (place >= names.length) return this.takeInOtherOrder(facts)
        values.push(absent)
        place += 1
      }
      values.push(facts[name])
      place += 1
    }
    return { order, values }
  }

  private takeInOtherOrder(facts: Readonly<Record<string, unknown>>): TakenFacts {
    this.order = this.orderOf(Object.keys(facts))
    return { order: this.order, values: this.order.names.map((name) => facts[name]) }
  }

  private orderOf(names: readonly string[]): Order {
    return { names, slots: names.map((name) => this.slots.get(name) ?? -1) }
  }

  /**
   * @param numbers takes the number of each fact that is reported and readable
   * @returns false where one of them is no scalar, so that somebody could change it later
   */
  read({ order: { slots }, values }: TakenFacts, numbers: Float64Array): boolean {
    const { kinds, limits } = this
    let isFlat = true
    for (let place = 0; place < values.length; place += 1) {
      const slot = slots[place] as number
      const value = values[place]
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
