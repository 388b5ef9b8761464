import type { Derivation } from '../fact.js'

/** The facts a derivation reads, in the order it names them. */
export function derivationInputs(from: Derivation): string[] {
  switch (from.kind) {
    case 'percent':
    case 'ratio':
      return [from.numerator, from.denominator]
    case 'difference':
      return [from.minuend, from.subtrahend]
    case 'sum':
      return from.terms
  }
}
