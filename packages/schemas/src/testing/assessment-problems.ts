import type { IssueCode, Path } from '../issue.js'

/** One wrong assessment of the sample set on 2026-06-01, and the one problem that it has. */
export interface AssessmentProblem {
  why: string
  document: () => unknown
  code: IssueCode
  at: Path
  data: unknown
}

const problem = (
  why: string,
  document: unknown,
  code: IssueCode,
  at: Path,
  data: unknown = {},
): AssessmentProblem => ({ why, document: () => document, code, at, data })

const fact = (why: string, id: string, value: unknown, code: IssueCode, data: unknown) =>
  problem(why, { facts: { [id]: value } }, code, ['facts', id], data)

const cases = { unit: 'case', minimum: 0, maximum: null }
const typed = (expected: string, received: string) => ({ expected, received })

export const problemsInAssessments: AssessmentProblem[] = [
  problem('nothing at all', undefined, 'missing', []),
  problem('a list', [], 'wrong-type', [], typed('object', 'array')),
  problem('no facts', {}, 'missing', ['facts']),
  problem('facts in a list', { facts: [] }, 'wrong-type', ['facts'], typed('record', 'array')),
  problem('an unknown key', { facts: {}, note: 'x' }, 'unknown-key', ['note'], { key: 'note' }),
  problem(
    'an empty period',
    { facts: {}, period: { from: '2026-01-01', before: '2026-01-01' } },
    'period-empty',
    ['period', 'before'],
  ),
  fact('a misspelt fact', 'houshold', 1, 'fact-not-in-set', { fact: 'houshold', similar: 'households' }),
  fact('a fact from elsewhere', 'zzz', 1, 'fact-not-in-set', { fact: 'zzz', similar: null }),
  fact('an inherited name', 'constructor', 1, 'fact-not-in-set', { fact: 'constructor', similar: null }),
  problem(
    'a prototype among the facts',
    JSON.parse('{ "facts": { "__proto__": 1 } }'),
    'fact-not-in-set',
    ['facts', '__proto__'],
    { fact: '__proto__', similar: null },
  ),
  fact('a derived fact', 'registered-share', 96, 'fact-is-derived', { fact: 'registered-share' }),
  fact('text for a number', 'crimes', '12', 'value-wrong-type', typed('number', 'string')),
  fact('true for a number', 'crimes', true, 'value-wrong-type', typed('number', 'boolean')),
  fact('a list for a number', 'crimes', [1], 'value-wrong-type', typed('number', 'array')),
  fact('NaN', 'crimes', Number.NaN, 'value-wrong-type', typed('number', 'nan')),
  fact('infinity', 'crimes', Number.NEGATIVE_INFINITY, 'value-wrong-type', typed('number', 'infinity')),
  fact('a bigint', 'crimes', 1n, 'value-wrong-type', typed('number', 'bigint')),
  fact('a function', 'crimes', () => 1, 'value-wrong-type', typed('number', 'function')),
  fact('a symbol', 'crimes', Symbol('x'), 'value-wrong-type', typed('number', 'symbol')),
  fact('a negative count', 'crimes', -1, 'value-out-of-range', { ...cases, value: -1 }),
  fact('half a case', 'crimes', 0.5, 'value-not-whole', { unit: 'case', value: 0.5 }),
  fact('1 for yes', 'attested', 1, 'value-wrong-type', typed('boolean', 'number')),
  fact('a day that does not exist', 'filed-on', '2026-02-29', 'value-wrong-type', typed('date', 'string')),
  fact('a day of last year', 'filed-on', '2025-10-31', 'fact-outside-period', {
    from: '2025-11-01',
    before: '2026-11-01',
    value: '2025-10-31',
  }),
  fact('a choice that is none', 'grade', 'toString', 'unknown-option', {
    option: 'toString',
    allowed: ['good', 'fair'],
  }),
]
