import type { Fact, Period, ReportedValue } from '@tieuchi/schemas'
import { unitOf } from '@tieuchi/schemas/model'

/** A value that decides nothing in particular. */
export function anyValue(
  { type, unit, options }: Pick<Fact, 'type' | 'unit' | 'options'>,
  period: Period,
): ReportedValue {
  if (type === 'boolean') return true
  if (type === 'date') return period.from
  if (type === 'choice') return options?.[0]?.id ?? null
  return Math.max(0, (unit && unitOf(unit).minimum) ?? 0)
}
