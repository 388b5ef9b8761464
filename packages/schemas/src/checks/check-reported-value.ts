import type { Fact } from '../fact.js'
import { type Issue, type Path, problem } from '../issue.js'
import { readReportedValue, type UnreadableCode } from '../model/reported-value.js'
import { unitOf } from '../model/unit.js'
import type { Period } from '../period.js'
import { typeName } from '../shape-issues.js'

/** What a reported value is read against: a fact, or a field of a record. */
export type Reported = Pick<Fact, 'id' | 'label' | 'type' | 'unit' | 'options' | 'withinPeriod'>

/** Holds every day. */
export const anyDay: Period = { from: '', before: '~' }

/** A value fits its fact or field. A value that is absent or null is missing evidence and no problem. */
export function checkReportedValue(fact: Reported, value: unknown, path: Path, within = anyDay): Issue[] {
  const reading = readReportedValue(fact, value, within)
  if (reading.ok || reading.code === 'not-reported') return []
  return [unreadable[reading.code](fact, value, path, within)]
}

type Wording = (fact: Reported, value: unknown, path: Path, within: Period) => Issue

const unreadable: Record<Exclude<UnreadableCode, 'not-reported'>, Wording> = {
  'wrong-type': (fact, value, path) =>
    problem('value-wrong-type', path, { expected: fact.type, received: typeName(value) }),
  'not-whole': (fact, value, path) =>
    problem('value-not-whole', path, { unit: fact.unit ?? '', value: Number(value) }),
  'out-of-range': (fact, value, path) => {
    const { minimum = null, maximum = null } = fact.unit ? unitOf(fact.unit) : {}
    return problem('value-out-of-range', path, {
      unit: fact.unit ?? '',
      minimum,
      maximum,
      value: Number(value),
    })
  },
  'outside-period': (_fact, value, path, within) =>
    problem('fact-outside-period', path, { ...within, value: String(value) }),
  'unknown-option': (fact, value, path) =>
    problem('unknown-option', path, {
      option: String(value),
      allowed: fact.options?.map((option) => option.id) ?? [],
    }),
}
