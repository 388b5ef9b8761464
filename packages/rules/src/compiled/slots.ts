import type { Comparison, Fact, Parameter, PlainValue } from '@tieuchi/schemas'
import { numberOfDate, type Unit, type UnitId } from '@tieuchi/schemas/model'
import { Dictionary, unknown } from './numbers.js'

/** What a value is where it is compared; only values of one kind can be. */
export type ValueKind = Fact['type']

/** What an amount in a unit can be. */
export type UnitLimits = Pick<Unit, 'minimum' | 'maximum' | 'whole'>

/** Something that stands in a slot whatever is assessed: a constant, or a parameter once it has its value. */
interface Fixed {
  slot: number
  parameter?: string
  number: (value: PlainValue | undefined) => number
}

/** A list that values are looked for in: given, or a parameter. */
interface FixedList {
  parameter?: string
  numbers: (value: PlainValue | undefined) => readonly number[] | undefined
}

/**
 * Where every value of a set stands in the arrays of numbers that its conditions are run over: the facts that the
 * verdict rests on, each after those it is derived from, then constants and parameters.
 */
export class Slots {
  /** The fact of each of the first slots. */
  readonly facts: readonly Fact[]
  readonly fixed: Fixed[] = []
  readonly lists: FixedList[] = []
  readonly dictionary = new Dictionary()
  private readonly bySource = new Map<string, number>()
  private readonly parameters: ReadonlyMap<string, Parameter>

  /**
   * @param facts those that the verdict rests on, each after those that it is derived from
   * @param limitsOf what an amount in a unit can be
   */
  constructor(
    facts: readonly Fact[],
    parameters: readonly Parameter[],
    readonly limitsOf: (unit: UnitId) => UnitLimits,
  ) {
    this.facts = facts
    this.parameters = new Map(parameters.map((parameter) => [parameter.id, parameter]))
    this.facts.forEach(({ id }, slot) => {
      this.bySource.set(`fact ${id}`, slot)
    })
  }

  get size(): number {
    return this.facts.length + this.fixed.length
  }

  fact(id: string): number | undefined {
    return this.bySource.get(`fact ${id}`)
  }

  /** The slot of a parameter that conditions compare with, if any does. */
  comparedParameter(id: string): number | undefined {
    return this.bySource.get(`parameter ${id}`)
  }

  /** True where the amounts in a slot are whole numbers, also those that are not known exactly. */
  isWhole(slot: number): boolean {
    const unit = this.facts[slot]?.unit
    return unit !== undefined && this.limitsOf(unit).whole === true
  }

  /** The slot of what a fact of some kind is compared with; undefined where it is of another kind. */
  operand(value: Comparison['value'], kind: ValueKind): number | undefined {
    if (typeof value !== 'object') return this.constant(value, kind)
    if (Array.isArray(value)) return undefined
    if ('parameter' in value) return this.parameter(value.parameter, kind)
    const slot = this.fact(value.fact)
    return slot !== undefined && this.facts[slot]?.type === kind ? slot : undefined
  }

  /** The place of the list that a fact of some kind is looked for in; undefined where it is none of that kind. */
  list(value: Comparison['value'], kind: ValueKind): number | undefined {
    if (typeof value !== 'object') return undefined
    if (!Array.isArray(value)) {
      if (!('parameter' in value) || kind !== 'choice') return undefined
      const { parameter } = value
      if (this.parameters.get(parameter)?.type !== 'choices') return undefined
      return this.lists.push({ parameter, numbers: (bound) => this.numbersOf(bound, kind) }) - 1
    }
    const numbers = this.numbersOf(value, kind)
    return numbers && this.lists.push({ numbers: () => numbers }) - 1
  }

  parameter(id: string, kind?: ValueKind): number | undefined {
    const type = this.parameters.get(id)?.type
    if (type === undefined || type === 'choices') return undefined
    const own = type === 'month-day' ? 'date' : type
    if (kind !== undefined && own !== kind) return undefined
    return this.place(`parameter ${id}`, {
      parameter: id,
      number: (value) => (value === undefined ? unknown : (this.numberOf(value, own) ?? unknown)),
    })
  }

  private constant(value: PlainValue, kind: ValueKind): number | undefined {
    const number = this.numberOf(value, kind)
    return number === undefined ? undefined : this.place(`constant ${number}`, { number: () => number })
  }

  /** The number of a value; undefined where it is not of the kind. */
  numberOf(value: PlainValue, kind: ValueKind): number | undefined {
    if (kind === 'number') return typeof value === 'number' ? value : undefined
    if (kind === 'boolean') return typeof value === 'boolean' ? Number(value) : undefined
    if (typeof value !== 'string') return undefined
    return kind === 'date' ? numberOfDate(value) : this.dictionary.numberOf(value)
  }

  private numbersOf(values: unknown, kind: ValueKind): number[] | undefined {
    if (!Array.isArray(values)) return undefined
    const numbers = values.map((value: PlainValue) => this.numberOf(value, kind))
    return numbers.every((number) => number !== undefined) ? numbers : undefined
  }

  private place(source: string, fixed: Omit<Fixed, 'slot'>): number {
    const known = this.bySource.get(source)
    if (known !== undefined) return known
    const slot = this.size
    this.fixed.push({ slot, ...fixed })
    this.bySource.set(source, slot)
    return slot
  }
}
