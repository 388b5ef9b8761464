import type { Derivation } from '../../derivation.js'
import { derivationInputs } from '../derivation.js'
import type { Numbers } from './domain.js'

/** `plus - minus` is at most `most`, or less than that; of facts. */
export interface FactDifference {
  plus: string
  minus: string
  most: number
  strict: boolean
}

/**
 * What the value of a derived fact says of the differences between facts, where it is known: crimes that changed by
 * at most -1 are at least one fewer than before, and a sum is at least each of its terms.
 */
export function derivedDifferences(
  id: string,
  derived: Derivation,
  domainOf: (id: string) => Numbers | undefined,
): FactDifference[] {
  const own = domainOf(id)
  return own ? (rows[derived.kind]?.({ id, own, derived, domainOf }) ?? []) : []
}

interface Given {
  id: string
  own: Numbers
  derived: Derivation
  domainOf: (id: string) => Numbers | undefined
}

const rows: Partial<Record<Derivation['kind'], (given: Given) => FactDifference[]>> = {
  difference: ({ id, own, derived, domainOf }) => {
    const [minuend = '', subtrahend = ''] = derivationInputs(derived)
    const right = domainOf(subtrahend)
    return [
      atMost(minuend, subtrahend, own.high, own.highOpen),
      atMost(subtrahend, minuend, -own.low, own.lowOpen),
      atMost(id, minuend, -(right?.low ?? Number.NEGATIVE_INFINITY), right?.lowOpen),
      atMost(minuend, id, right?.high ?? Number.POSITIVE_INFINITY, right?.highOpen),
    ]
  },
  sum: ({ id, derived, domainOf }) => {
    const terms = derivationInputs(derived)
    const [low, high] = terms.reduce(
      (sums, term) => {
        const domain = domainOf(term)
        return [
          sums[0] + (domain?.low ?? Number.NEGATIVE_INFINITY),
          sums[1] + (domain?.high ?? Number.POSITIVE_INFINITY),
        ]
      },
      [0, 0] as [number, number],
    )
    return terms.flatMap((term) => {
      const domain = domainOf(term)
      return domain ? [atMost(term, id, domain.low - low), atMost(id, term, high - domain.high)] : []
    })
  },
  minimum: ({ id, derived }) => derivationInputs(derived).map((term) => atMost(id, term, 0)),
  maximum: ({ id, derived }) => derivationInputs(derived).map((term) => atMost(term, id, 0)),
  percent: (given) => aroundPivot(given, 100),
  ratio: (given) => aroundPivot(given, 1),
  'percent-change': (given) => aroundPivot(given, 0),
}

const atMost = (plus: string, minus: string, most: number, strict = false): FactDifference => ({
  plus,
  minus,
  most: Number.isNaN(most) ? Number.POSITIVE_INFINITY : most,
  strict,
})

/** A quotient compared with the value that it has for equal parts. Only for whole parts, where no rounding matters. */
function aroundPivot({ own, derived, domainOf }: Given, pivot: number): FactDifference[] {
  const [part = '', base = ''] = derivationInputs(derived)
  const [above, below] = [domainOf(part), domainOf(base)]
  const hasValueWhenEmpty = 'whenEmpty' in derived && derived.whenEmpty !== undefined
  if (!above?.whole || !below?.whole || below.low < (hasValueWhenEmpty ? 1 : 0)) return []
  const found: FactDifference[] = []
  if (own.high <= pivot) found.push(atMost(part, base, 0, own.high < pivot || own.highOpen))
  if (own.low >= pivot) found.push(atMost(base, part, 0, own.low > pivot || own.lowOpen))
  return found
}
