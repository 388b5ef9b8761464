import type { DerivationKind } from '@tieuchi/schemas'

const records = ['events', 'list', 'window', 'where'] as const

/** What each way to derive a fact is told. The form shows and keeps exactly these; a new way is one row here. */
export const derivationKeys = {
  percent: ['numerator', 'denominator', 'whenEmpty'],
  ratio: ['numerator', 'denominator', 'whenEmpty'],
  difference: ['minuend', 'subtrahend'],
  'percent-change': ['current', 'previous', 'whenEmpty'],
  sum: ['terms'],
  minimum: ['terms'],
  maximum: ['terms'],
  count: records,
  total: ['field', ...records],
  smallest: ['field', 'whenEmpty', ...records],
  largest: ['field', 'whenEmpty', ...records],
  share: ['meets', 'whenEmpty', ...records],
  parameter: ['parameter'],
} satisfies Record<DerivationKind, readonly string[]>

/** The keys of a kind of derivation; none where the kind is not known. */
export function keysOfDerivation(kind: unknown): readonly string[] {
  return Object.hasOwn(derivationKeys, String(kind)) ? derivationKeys[kind as DerivationKind] : []
}
