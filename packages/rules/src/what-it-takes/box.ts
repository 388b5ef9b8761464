import type { PlainValue } from '@tieuchi/schemas'
import { dayNumber } from './day-number.js'
import type { Situation } from './situation.js'

/** The values of one fact that are enough. Dates are day numbers; both ends belong to it. */
export type Allowed =
  | { kind: 'span'; minimum: number; maximum: number }
  | { kind: 'among'; values: (string | boolean)[] }

/** Values of several facts that are enough together. */
export interface Box {
  allowed: ReadonlyMap<string, Allowed>
  /** False where the nearest values may not be the nearest of all. */
  exact: boolean
}

export const noChange: Box = { allowed: new Map(), exact: true }

/** What is allowed by both; nothing where a fact would have to be two things at once. */
export function intersection(one: Box, other: Box): Box | undefined {
  const allowed = new Map(one.allowed)
  for (const [fact, values] of other.allowed) {
    const known = allowed.get(fact)
    const both = known ? overlap(known, values) : values
    if (!both) return undefined
    allowed.set(fact, both)
  }
  return { allowed, exact: one.exact && other.exact }
}

function overlap(one: Allowed, other: Allowed): Allowed | undefined {
  if (one.kind === 'span' && other.kind === 'span') {
    const minimum = Math.max(one.minimum, other.minimum)
    const maximum = Math.min(one.maximum, other.maximum)
    return minimum <= maximum ? { kind: 'span', minimum, maximum } : undefined
  }
  if (one.kind !== 'among' || other.kind !== 'among') return undefined
  const values = one.values.filter((value) => other.values.includes(value))
  return values.length > 0 ? { kind: 'among', values } : undefined
}

/** A fact as a number to reckon with: its amount or its day; undefined where it is not known or is neither. */
export function placeOf(value: PlainValue | undefined): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? dayNumber(value) : undefined
}

export function isAllowed(allowed: Allowed, value: PlainValue | undefined): boolean {
  if (value === undefined) return false
  if (allowed.kind === 'among') return allowed.values.includes(value as string | boolean)
  const place = placeOf(value)
  return place !== undefined && allowed.minimum <= place && place <= allowed.maximum
}

/** How much a box asks for: how many facts change and, of as many, by how much of what they are. */
export interface Cost {
  facts: number
  relative: number
}

export function costOf({ allowed }: Box, { knownValue }: Situation): Cost {
  let facts = 0
  let relative = 0
  for (const [fact, values] of allowed) {
    const value = knownValue(fact)
    if (isAllowed(values, value)) continue
    facts += 1
    const place = placeOf(value)
    if (values.kind === 'among' || place === undefined) relative += 1
    else {
      const nearest = Math.min(Math.max(place, values.minimum), values.maximum)
      const size = typeof value === 'string' ? 365 : Math.max(Math.abs(place), 1)
      relative += Math.abs(nearest - place) / size
    }
  }
  return { facts, relative }
}

export function compareCosts(one: Cost, other: Cost): number {
  return one.facts - other.facts || one.relative - other.relative
}
