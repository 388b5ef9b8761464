import { z } from 'zod'

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
  // Assessments
  'fact-not-in-set': { fact: string; similar: string | null }
  'fact-is-derived': { fact: string }
  'fact-outside-period': { from: string; before: string; value: string }
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
