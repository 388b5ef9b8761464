import type { Fact, Period } from '@tieuchi/schemas'
import { unitOf } from '@tieuchi/schemas/model'
import { dayNumber, firstDay, lastDay } from './day-number.js'

/** The values that a reported number or date can take: whole steps between two ends. */
export interface Scale {
  /** Steps in 1; 1 where only whole values can be. */
  perUnit: number
  whole: boolean
  /** The first and the last step. */
  first: number
  last: number
}

/** Far beyond anything that is counted, and still exact. */
const farAway = 1e12

/** @param decimals how many decimals the numbers beside it have; amounts that need not be whole are looked for at least to a hundredth */
export function scaleOf(fact: Fact, period: Period, decimals: number): Scale {
  if (fact.type === 'date') {
    const bounds = fact.withinPeriod && [dayNumber(period.from), dayNumber(period.before)]
    const [from = firstDay, before = lastDay + 1] = bounds || []
    return { perUnit: 1, whole: true, first: from, last: before - 1 }
  }
  const { minimum, maximum, whole = false } = fact.unit ? unitOf(fact.unit) : {}
  const perUnit = whole ? 1 : 10 ** Math.min(Math.max(decimals, 2), 6)
  return {
    perUnit,
    whole,
    first: minimum === undefined ? -farAway : minimum * perUnit,
    last: maximum === undefined ? farAway : maximum * perUnit,
  }
}

/** The first whole number between two for which something holds that goes on holding; one after the last for none. */
export function firstThat(holds: (step: number) => boolean, first: number, last: number): number {
  let low = first
  let high = last + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
