import type { Derivation, RecordDerivation } from '../derivation.js'

/** The facts a derivation reads, in the order it names them; none where it reads records or a parameter. */
export function derivationInputs(from: Derivation): string[] {
  switch (from.kind) {
    case 'percent':
    case 'ratio':
      return [from.numerator, from.denominator]
    case 'difference':
      return [from.minuend, from.subtrahend]
    case 'percent-change':
      return [from.current, from.previous]
    case 'sum':
    case 'minimum':
    case 'maximum':
      return from.terms
    default:
      return []
  }
}

const recordKinds: readonly string[] = ['count', 'total', 'smallest', 'largest', 'share']

/** True where a fact is derived from events or from the entries of a list. */
export function isFromRecords(derived: Derivation | undefined): derived is RecordDerivation {
  return derived !== undefined && recordKinds.includes(derived.kind)
}

/** True where a fact can be reported: it is not derived, or it is derived from records, which may be missing. */
export function isReportable({ derived }: { derived?: Derivation | undefined }): boolean {
  return derived === undefined || isFromRecords(derived)
}
