import type { Band } from '../../outcome-rule.js'
import type { BandsInForce } from './bands-in-force.js'

/** True where whatever fits a band also has all that another band of the same outcome asks for besides points. */
export function implies(band: Band, other: Band, { set, amountOf }: BandsInForce): boolean {
  const isMet = band.outcome === 'met'
  const sources = isMet ? [band, set.outcomeRule] : [band]
  if (other.when !== undefined && JSON.stringify(other.when) !== JSON.stringify(band.when)) return false
  if (
    other.mandatory?.some(
      (id) => !sources.some(({ mandatory }) => mandatory?.includes(id)) && !(isMet && isRequired(id, set)),
    )
  )
    return false
  const share = Math.max(0, ...sources.map(({ minimumShare }) => amountOf(minimumShare) ?? 0))
  if (other.minimumShare !== undefined && !((amountOf(other.minimumShare) ?? Number.NaN) <= share))
    return false
  const counts = sources.flatMap(({ atLeast = [] }) => atLeast)
  return (other.atLeast ?? []).every(({ count, of }) =>
    counts.some(
      (asked) =>
        sameIds(asked.of, of) && (amountOf(asked.count) ?? Number.NaN) >= (amountOf(count) ?? Number.NaN),
    ),
  )
}

function isRequired(id: string, { criteria }: BandsInForce['set']): boolean {
  return criteria.some((criterion) => criterion.id === id && criterion.kind === 'required')
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  const ids = new Set(one)
  return ids.size === new Set(other).size && other.every((id) => ids.has(id))
}
