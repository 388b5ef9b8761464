import type { CriteriaSet, Fact, Period, PlainValue, Range, Unknown } from '@tieuchi/schemas'
import { isFromRecords, isReportable, readReportedValue } from '@tieuchi/schemas/model'

/** What a number can be: any number, or any whole number, between two finite ends that belong to it. */
export interface NumberRange extends Range {
  whole: boolean
}

/**
 * A fact as it is known: its value, or why there is none and, where that is known, the numbers it can be. `reported`
 * marks a figure that was reported though it can be drawn from records.
 */
export type Reading = { value: PlainValue; reported?: true } | { unknown: Unknown[]; range?: NumberRange }

/**
 * Every fact of the set that can be reported, read against its declared type. Takes any value for `reported`.
 * What is counted from records can be reported too; where it is not, its code says that there is no record.
 */
export function readFacts(set: CriteriaSet, reported: unknown, period: Period): Map<string, Reading> {
  const values = typeof reported === 'object' && reported !== null ? reported : {}
  const readings = new Map<string, Reading>()
  for (const fact of set.facts) {
    if (isReportable(fact)) readings.set(fact.id, readFact(fact, ownValue(values, fact.id), period))
  }
  return readings
}

function readFact(fact: Fact, value: unknown, period: Period): Reading {
  const read = readReportedValue(fact, value, period)
  const isCounted = isFromRecords(fact.derived)
  if (read.ok) return isCounted ? { value: read.value, reported: true } : { value: read.value }
  const { code, found } = read
  if (code !== 'not-reported') return { unknown: [{ code, fact: fact.id, ...foundValue(found) }] }
  return { unknown: [{ code: isCounted ? 'no-record' : code, fact: fact.id }] }
}

/** An unreadable value as an evaluation shows it; what is nested so deep that it could not be written is left out. */
export function foundValue(found: unknown): { found?: unknown } {
  return isShallow(found, 20) ? { found } : {}
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1))
}

/** The value of a key that the object itself has, so that no name of the language's own objects is found. */
export function ownValue(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined
}
