import type { CriteriaSet, Period, PlainValue, Unknown } from '@tieuchi/schemas'
import { readReportedValue } from '@tieuchi/schemas/model'

/** A fact as it is known: its value, or why there is none. */
export type Reading = { value: PlainValue } | { unknown: Unknown[] }

/** Every reported fact of the set, read against its declared type. Takes any value for `reported`. */
export function readFacts(set: CriteriaSet, reported: unknown, period: Period): Map<string, Reading> {
  const values =
    typeof reported === 'object' && reported !== null ? (reported as Record<string, unknown>) : {}
  return new Map(
    set.facts
      .filter((fact) => fact.derived === undefined)
      .map((fact): [string, Reading] => {
        const read = readReportedValue(fact, Object.hasOwn(values, fact.id) ? values[fact.id] : null, period)
        if (read.ok) return [fact.id, { value: read.value }]
        const { code, found } = read
        return [
          fact.id,
          { unknown: [code === 'not-reported' ? { code, fact: fact.id } : { code, fact: fact.id, found }] },
        ]
      }),
  )
}
