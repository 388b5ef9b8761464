/** Numbers from `low` to `high` (an open end does not belong), whole ones only or all, some of them left out. */
export interface Numbers {
  low: number
  lowOpen: boolean
  high: number
  highOpen: boolean
  whole: boolean
  /** Where it is given, nothing but these. */
  only?: readonly number[] | undefined
  except: readonly number[]
}

/** Truth values, or ids of options. */
export type Options = ReadonlySet<string | boolean>

/** What a fact may be. Days are whole numbers. A domain is never empty: what has no value is `undefined`. */
export type Domain = Numbers | Options

export type Value = number | string | boolean

export const isNumbers = (domain: Domain): domain is Numbers => 'low' in domain

/** Every number of a unit. */
export function numbers(low: number, high: number, whole: boolean): Numbers | undefined {
  return tidied({ low, lowOpen: false, high, highOpen: false, whole, except: [] })
}

/** The part between two ends; undefined where nothing is left. */
export function between(
  domain: Numbers,
  low: number,
  lowOpen: boolean,
  high: number,
  highOpen: boolean,
): Numbers | undefined {
  const lower = low > domain.low || (low === domain.low && lowOpen)
  const upper = high < domain.high || (high === domain.high && highOpen)
  if (!lower && !upper) return domain
  return tidied({
    ...domain,
    ...(lower && { low, lowOpen }),
    ...(upper && { high, highOpen }),
  })
}

/** The part that consists of these numbers. */
export function among(domain: Numbers, allowed: readonly number[]): Numbers | undefined {
  const { only } = domain
  return tidied({ ...domain, only: only ? allowed.filter((value) => only.includes(value)) : allowed })
}

/** The part without these numbers. */
export function without(domain: Numbers, excluded: readonly number[]): Numbers | undefined {
  return tidied({ ...domain, except: [...domain.except, ...excluded] })
}

/** True where exactly one value is left. */
export function isPoint(domain: Domain): boolean {
  return isNumbers(domain) ? domain.low === domain.high : domain.size === 1
}

/** Draws the ends in to the numbers that belong; undefined where none does. */
function tidied(wide: Numbers): Numbers | undefined {
  const domain = { ...wide }
  if (domain.only) {
    const only = domain.only.filter((value) => includes(wide, value))
    if (only.length === 0) return undefined
    const [low, high] = [Math.min(...only), Math.max(...only)]
    return { ...domain, only, low, lowOpen: false, high, highOpen: false }
  }
  if (domain.whole) {
    domain.low = domain.lowOpen ? Math.floor(domain.low) + 1 : Math.ceil(domain.low)
    domain.high = domain.highOpen ? Math.ceil(domain.high) - 1 : Math.floor(domain.high)
    domain.lowOpen = false
    domain.highOpen = false
    for (let left = domain.except.length; left > 0 && domain.except.includes(domain.low); left--)
      domain.low += 1
    for (let left = domain.except.length; left > 0 && domain.except.includes(domain.high); left--)
      domain.high -= 1
  } else {
    domain.lowOpen ||= domain.except.includes(domain.low)
    domain.highOpen ||= domain.except.includes(domain.high)
  }
  if (domain.low > domain.high) return undefined
  return domain.low === domain.high && (domain.lowOpen || domain.highOpen) ? undefined : domain
}

function includes(domain: Numbers, value: number): boolean {
  if (value < domain.low || value > domain.high) return false
  if ((value === domain.low && domain.lowOpen) || (value === domain.high && domain.highOpen)) return false
  return !(domain.whole && !Number.isInteger(value)) && !domain.except.includes(value)
}
