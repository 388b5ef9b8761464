import * as z from 'zod'
import type { LocalCriteria } from './criteria-set.js'
import type { TighterDirection } from './model/tightening.js'
import type { ParameterValue } from './parameter.js'

type Value = ParameterValue['value']

/** When something is so: always (both null), or from a day and, unless it lasts, before a day. */
interface When {
  from: string | null
  before: string | null
}

/** Everything that can be wrong, and the data each sentence about it needs. */
export interface IssueData {
  // Shape
  'not-json': { reason: string }
  'too-deep': { limit: number }
  'too-large': { limit: number }
  'too-many-problems': { limit: number }
  missing: Record<string, never>
  'wrong-type': { expected: string; received: string }
  'unknown-key': { key: string }
  'not-in-list': { allowed: string[] }
  'bad-format': { format: string }
  'bad-identifier': { received: string }
  'bad-date': Record<string, never>
  'bad-month-day': Record<string, never>
  'too-short': { minimum: number }
  'too-long': { maximum: number }
  'too-few': { minimum: number }
  'too-many': { maximum: number }
  'below-minimum': { minimum: number; exclusive?: true }
  'above-maximum': { maximum: number }
  'period-empty': Record<string, never>
  'bad-condition': Record<string, never>
  'empty-group': Record<string, never>
  // Meaning
  'condition-too-deep': { limit: number }
  'condition-too-large': { limit: number }
  'duplicate-id': { id: string; first: number }
  'duplicate-code': { code: string; first: number }
  'unknown-fact': { fact: string }
  'unknown-parameter': { parameter: string }
  'unknown-document': { document: string }
  'unknown-event-type': { eventType: string; similar: string | null }
  'unknown-list': { list: string; similar: string | null }
  'unknown-field': { field: string; records: string; similar: string | null }
  'unknown-criterion': { criterion: string; similar: string | null }
  'unknown-origin': { set: string; revision: number }
  'unknown-option': { option: string; allowed: string[] }
  'unit-required': Record<string, never>
  'unit-not-allowed': { type: string }
  'options-required': Record<string, never>
  'options-not-allowed': { type: string }
  'points-required': Record<string, never>
  'points-not-allowed': { kind: string }
  'period-not-allowed': { type: string }
  'derived-needs-number': { fact: string; type: string }
  'derived-cycle': { facts: string[] }
  'derived-wrong-type': { expected: string; received: string }
  'derived-wrong-unit': { expected: string; received: string }
  'events-or-list': Record<string, never>
  'window-needs-events': Record<string, never>
  'field-needs-number': { field: string; type: string }
  'field-differs': { field: string; records: string; other: string }
  'reserved-field': { field: string }
  'classification-not-allowed': { type: string }
  'classification-cycle': { fields: string[] }
  'tier-above-points': { points: number }
  'when-or-each': Record<string, never>
  'each-needs-number': { fact: string; type: string }
  'maximum-needs-each': Record<string, never>
  'duplicate-reference': { criterion: string; first: number }
  'count-above-list': { count: number; of: number }
  'points-range-empty': { minimum: number; below: number }
  'based-on-itself': { set: string }
  'operator-not-for-type': { operator: string; type: string; fact: string }
  'operand-wrong-type': { expected: string; received: string }
  'operand-wrong-unit': { expected: string; received: string }
  'value-wrong-type': { expected: string; received: string }
  'value-out-of-range': { unit: string; minimum: number | null; maximum: number | null; value: number }
  'value-not-whole': { unit: string; value: number }
  'values-overlap': { with: number; from: string }
  'value-outside-force': { from: string }
  'no-criteria': Record<string, never>
  'no-legal-basis': Record<string, never>
  'unused-fact': { fact: string }
  'unused-parameter': { parameter: string }
  'unused-event-type': { eventType: string }
  'unused-list': { list: string }
  // What a set without errors cannot mean. Without `from` and `before`, all the time in force
  'never-met': When
  'never-fails': When
  contradiction: { with: string[] } & When
  'tier-unreachable': { with: number | null } & When
  'class-unreachable': { with: number | null } & When
  'band-unreachable': { with: string | null } & When
  'bands-gap': { outcome: string; minimum: number; below: number | null }
  'bands-overlap': { with: string } & When
  'points-unreachable': { maximum: number } & When
  'count-unreachable': { of: number } & When
  'parameter-gap': { parameter: string; from: string; before: string | null }
  'missing-translation': Record<string, never>
  // Assessments
  'fact-not-in-set': { fact: string; similar: string | null }
  'fact-is-derived': { fact: string }
  'fact-outside-period': { from: string; before: string; value: string }
  'event-before-record': { from: string; events: number }
  // Local sets
  'base-differs': { expected: string; received: string }
  'local-id-of-base': { id: string }
  'id-in-base': { id: string }
  'base-changed': { part: string }
  'base-removed': { list: string; id: string }
  'not-of-base': Record<string, never>
  'not-for-locals': { list: string }
  'outside-base-force': { from: string; before: string | null }
  'local-criterion-not-allowed': { kind: string; allowed: LocalCriteria }
  'local-value-not-allowed': { parameter: string }
  'no-stricter-way': { parameter: string }
  loosens: {
    parameter: string
    direction: TighterDirection
    base: Value
    local: Value
    /** The first day on which the local value is laxer. */
    on: string
  }
  // Bundles
  'hash-mismatch': { expected: string; received: string }
  'duplicate-revision': { set: string; revision: number }
}

export type IssueCode = keyof IssueData

/** One problem: what (`code`), where (`path`, keys and indexes from the root), and the data to word it. */
export type Issue = {
  [Code in IssueCode]: {
    code: Code
    path: (string | number)[]
    data: IssueData[Code]
    severity: 'error' | 'warning'
  }
}[IssueCode]

/** The result of a check: the checked value with warnings, or every problem. */
export type Checked<Key extends string, Value> =
  | ({ ok: true; issues: Issue[] } & Record<Key, Value>)
  | { ok: false; issues: Issue[] }

export type Path = (string | number)[]

/** An issue of severity `error`. */
export function problem<Code extends IssueCode>(code: Code, path: Path, data: IssueData[Code]): Issue {
  return { code, path, data, severity: 'error' } as Issue
}

/** An issue of severity `warning`. */
export function warning<Code extends IssueCode>(code: Code, path: Path, data: IssueData[Code]): Issue {
  return { code, path, data, severity: 'warning' } as Issue
}

/** The shape of an issue where it travels as JSON. */
export const issue = z.strictObject({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  data: z.record(z.string(), z.unknown()),
  severity: z.enum(['error', 'warning']),
})
