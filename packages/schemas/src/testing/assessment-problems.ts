import type { IssueCode, Path } from '../issue.js'

/** One wrong assessment of the sample set on 2026-06-01, and the one problem that it has. */
export interface AssessmentProblem {
  why: string
  document: () => unknown
  code: IssueCode
  at: Path
  data: unknown
  severity: 'error' | 'warning'
}

const problem = (
  why: string,
  document: unknown,
  code: IssueCode,
  at: Path,
  data: unknown = {},
): AssessmentProblem => ({
  why,
  document: () => document,
  code,
  at,
  data,
  severity: 'error',
})

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

const fire = { type: 'fire', on: '2026-02-01', deaths: 0 }
const inEvent = (why: string, event: unknown, code: IssueCode, at: Path, data: unknown = {}) =>
  problem(why, { facts: {}, events: [fire, event] }, code, ['events', 1, ...at], data)
const inGroup = (why: string, entry: unknown, code: IssueCode, at: Path, data: unknown = {}) =>
  problem(why, { facts: {}, lists: { groups: [entry] } }, code, ['lists', 'groups', 0, ...at], data)
const derived = (why: string, carried: object, id: string) =>
  problem(why, { facts: { [id]: 1 }, ...carried }, 'fact-is-derived', ['facts', id], { fact: id })
const warned = (found: AssessmentProblem): AssessmentProblem => ({ ...found, severity: 'warning' })

/** Wrong assessments of the set with events and lists. */
export const problemsInRecords: AssessmentProblem[] = [
  problem(
    'events as an object',
    { facts: {}, events: {} },
    'wrong-type',
    ['events'],
    typed('array', 'object'),
  ),
  problem('lists in a list', { facts: {}, lists: [] }, 'wrong-type', ['lists'], typed('record', 'array')),
  problem(
    'a list as an object',
    { facts: {}, lists: { groups: {} } },
    'wrong-type',
    ['lists', 'groups'],
    typed('array', 'object'),
  ),
  inEvent('text for an event', 'fire', 'wrong-type', [], typed('object', 'string')),
  inEvent('an event without a day', { type: 'fire' }, 'missing', ['on']),
  inEvent('an event without a type', { on: '2026-02-01' }, 'missing', ['type']),
  inEvent('a day that does not exist', { ...fire, on: '2026-02-30' }, 'bad-date', ['on']),
  inEvent('a misspelt type', { ...fire, type: 'fires' }, 'unknown-event-type', ['type'], {
    eventType: 'fires',
    similar: 'fire',
  }),
  inEvent('an inherited name as a type', { ...fire, type: 'constructor' }, 'unknown-event-type', ['type'], {
    eventType: 'constructor',
    similar: null,
  }),
  inEvent('a misspelt field', { ...fire, death: 1 }, 'unknown-field', ['death'], {
    field: 'death',
    records: 'fire',
    similar: 'deaths',
  }),
  inEvent(
    'a prototype among the fields',
    JSON.parse('{ "type": "fire", "on": "2026-02-01", "__proto__": 1 }'),
    'unknown-field',
    ['__proto__'],
    { field: '__proto__', records: 'fire', similar: null },
  ),
  inEvent(
    'text for a number',
    { ...fire, deaths: '1' },
    'value-wrong-type',
    ['deaths'],
    typed('number', 'string'),
  ),
  inEvent('half a person', { ...fire, deaths: 0.5 }, 'value-not-whole', ['deaths'], {
    unit: 'person',
    value: 0.5,
  }),
  inEvent('a negative number of people', { ...fire, deaths: -1 }, 'value-out-of-range', ['deaths'], {
    unit: 'person',
    minimum: 0,
    maximum: null,
    value: -1,
  }),
  inEvent('a class that is none', { ...fire, severity: 'worst' }, 'unknown-option', ['severity'], {
    option: 'worst',
    allowed: ['grave', 'light'],
  }),
  warned(
    problem(
      'an event entered twice',
      { facts: {}, events: [fire, { ...fire, id: 'a' }, { ...fire, id: 'a' }] },
      'duplicate-id',
      ['events', 2, 'id'],
      { id: 'a', first: 1 },
    ),
  ),
  warned(
    problem(
      'events of the year before without a record of it',
      {
        facts: {},
        events: [fire, { ...fire, on: '2025-10-31' }, { ...fire, on: '2025-01-01' }],
      },
      'event-before-record',
      ['events', 1],
      { from: '2025-11-01', events: 2 },
    ),
  ),
  warned(
    problem(
      'an event before the day from which the record is complete',
      { facts: {}, events: [fire], eventRecord: { from: '2026-02-02' } },
      'event-before-record',
      ['events', 0],
      { from: '2026-02-02', events: 1 },
    ),
  ),
  problem(
    'a record of a type that is none',
    { facts: {}, events: [], eventRecord: { types: ['fire', 'flood'] } },
    'unknown-event-type',
    ['eventRecord', 'types', 1],
    { eventType: 'flood', similar: null },
  ),
  problem('a list that is none', { facts: {}, lists: { group: [] } }, 'unknown-list', ['lists', 'group'], {
    list: 'group',
    similar: 'groups',
  }),
  inGroup('a number for an entry', 7, 'wrong-type', [], typed('object', 'number')),
  inGroup('a number for a name', { name: 7 }, 'wrong-type', ['name'], typed('string', 'number')),
  inGroup('a type of an entry', { type: 'fire' }, 'unknown-field', ['type'], {
    field: 'type',
    records: 'groups',
    similar: null,
  }),
  inGroup(
    'a truth for a number',
    { households: true },
    'value-wrong-type',
    ['households'],
    typed('number', 'boolean'),
  ),
  problem(
    'an outcome that is none',
    { facts: {}, lists: { areas: [{ outcome: 'passed' }] } },
    'unknown-option',
    ['lists', 'areas', 0, 'outcome'],
    { option: 'passed', allowed: ['met', 'not-met', 'not-applicable'] },
  ),
  derived('a count beside its events', { events: [] }, 'fires'),
  derived(
    'a count of last year beside its events',
    { events: [], eventRecord: { from: '2024-11-01' } },
    'fires-before',
  ),
  derived('a share beside its list', { lists: { areas: [] } }, 'safe-areas'),
]
