import type { Assessment } from '@tieuchi/schemas'
import { isScalar, plainCopy } from './assessment-copy.js'

/** In which order the names of facts came. */
export interface Order {
  readonly names: readonly string[]
  /** The slot of each; -1 for what is no fact that the verdict rests on. */
  readonly slots: readonly number[]
  /** The place of each slot’s fact among the values; one behind them where it is not there. */
  readonly places: Int32Array
}

/** Stands for a name of the order that was not reported. */
export const absent = Symbol('absent')

/** What was reported, taken in one look: whatever runs when it is read has run, and nobody else can change it. */
export interface TakenFacts {
  readonly order: Order
  /** One for each name, and one more that is absent. */
  readonly values: readonly unknown[]
}

/** What was taken, as it was. */
export function takenFacts({ order: { names }, values }: TakenFacts): Assessment['facts'] {
  return Object.fromEntries(
    values.flatMap((value, place) => (value === absent ? [] : [[names[place] as string, value as never]])),
  )
}

/** The same without anything that somebody else could change; undefined where a fact is more than plain JSON. */
export function ownFacts(taken: TakenFacts): TakenFacts | undefined {
  const { order, values } = taken
  if (isFlat(values)) return taken
  const own = values.map((value) => (isScalar(value) ? value : plainCopy(value)))
  return own.some((value, place) => value === undefined && values[place] !== undefined)
    ? undefined
    : { order, values: own }
}

function isFlat(values: readonly unknown[]): boolean {
  for (let place = 0; place < values.length; place += 1) if (!isScalar(values[place])) return false
  return true
}
