import type { Fact } from '../fact.js'
import type { Period } from '../period.js'
import { isCalendarDate } from './calendar-date.js'
import { isWithin } from './period.js'
import { unitProblem } from './unit.js'

export type UnreadableCode =
  | 'not-reported'
  | 'wrong-type'
  | 'out-of-range'
  | 'not-whole'
  | 'outside-period'
  | 'unknown-option'

export type ReadValue =
  | { ok: true; value: number | boolean | string }
  | { ok: false; code: UnreadableCode; found: unknown }

/** Reads a reported value against its fact's declared type. `"12"` is not 12; NaN and Infinity are unreadable. */
export function readReportedValue(fact: Fact, value: unknown, period: Period): ReadValue {
  if (value === undefined || value === null) return { ok: false, code: 'not-reported', found: null }
  const code = readers[fact.type](value, fact, period)
  return code === undefined
    ? { ok: true, value: value as number | boolean | string }
    : { ok: false, code, found: value }
}

type Reader = (value: unknown, fact: Fact, period: Period) => UnreadableCode | undefined

const readers: Record<Fact['type'], Reader> = {
  number: (value, fact) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrong-type'
    return fact.unit === undefined ? undefined : unitProblem(fact.unit, value)
  },
  boolean: (value) => (typeof value === 'boolean' ? undefined : 'wrong-type'),
  date: (value, fact, period) => {
    if (!isCalendarDate(value)) return 'wrong-type'
    return fact.withinPeriod && !isWithin(period, value) ? 'outside-period' : undefined
  },
  choice: (value, fact) => {
    if (typeof value !== 'string') return 'wrong-type'
    return fact.options?.some((option) => option.id === value) ? undefined : 'unknown-option'
  },
}
