import { type Problem, problemsOf } from './problem.js'
import { recordsSet } from './records-set.js'

const problem = problemsOf(recordsSet)
const label = { vi: 'x' }
const severity = ['eventTypes', 0, 'fields', 2]
const rule = [...severity, 'classification']
const derived = (fact: number) => ['facts', fact, 'derived']
const grave = [...derived(10), 'where']

const fewHouseholds = { fact: 'households', operator: 'lessThan', value: 5 }

const inEventTypesAndLists: Problem[] = [
  problem('exclusions as an object', (set) => (set.exclusions = {}), 'wrong-type', ['exclusions'], {
    expected: 'array',
    received: 'object',
  }),
  problem('a field without label', (set) => delete set.eventTypes[1].fields[2].label, 'missing', [
    'eventTypes',
    1,
    'fields',
    2,
    'label',
  ]),
  problem(
    'an event type twice',
    (set) => set.eventTypes.push({ ...set.eventTypes[0] }),
    'duplicate-id',
    ['eventTypes', 2, 'id'],
    { id: 'fire', first: 0 },
  ),
  problem('a list twice', (set) => set.lists.push({ ...set.lists[0] }), 'duplicate-id', ['lists', 2, 'id'], {
    id: 'groups',
    first: 0,
  }),
  problem(
    'a field twice',
    (set) => set.eventTypes[0].fields.push({ ...set.eventTypes[0].fields[1] }),
    'duplicate-id',
    ['eventTypes', 0, 'fields', 3, 'id'],
    { id: 'damage', first: 1 },
  ),
  problem(
    'an option of a field twice',
    (set) => set.eventTypes[0].fields[2].options.push({ id: 'grave', label }),
    'duplicate-id',
    [...severity, 'options', 2, 'id'],
    { id: 'grave', first: 0 },
  ),
  problem(
    'a field that names the day of the event',
    (set) => set.eventTypes[1].fields.push({ id: 'on', label, type: 'date' }),
    'reserved-field',
    ['eventTypes', 1, 'fields', 3, 'id'],
    { field: 'on' },
  ),
  problem(
    'an outcome of its own where entries have one',
    (set) => set.lists[1].fields.push({ id: 'outcome', label, type: 'boolean' }),
    'reserved-field',
    ['lists', 1, 'fields', 0, 'id'],
    { field: 'outcome' },
  ),
  problem('a field without unit', (set) => delete set.lists[0].fields[0].unit, 'unit-required', [
    'lists',
    0,
    'fields',
    0,
    'unit',
  ]),
  problem(
    'a field that is a choice of nothing',
    (set) => set.lists[0].fields.push({ id: 'kind', label, type: 'choice' }),
    'options-required',
    ['lists', 0, 'fields', 1, 'options'],
  ),
  problem(
    'a class of a date',
    (set) =>
      set.lists[0].fields.push({
        id: 'day',
        label,
        type: 'date',
        classification: { rows: [{ option: 'late', when: fewHouseholds }] },
      }),
    'classification-not-allowed',
    ['lists', 0, 'fields', 1, 'classification'],
    { type: 'date' },
  ),
  problem(
    'a class that is no option',
    (set) => (set.eventTypes[0].fields[2].classification.rows[0].option = 'worst'),
    'unknown-option',
    [...rule, 'rows', 0, 'option'],
    { option: 'worst', allowed: ['grave', 'light'] },
  ),
  problem(
    'another class that is no option',
    (set) => (set.eventTypes[0].fields[2].classification.otherwise = 'none'),
    'unknown-option',
    [...rule, 'otherwise'],
    { option: 'none', allowed: ['grave', 'light'] },
  ),
  problem(
    'a class by a field that is not there',
    (set) => (set.eventTypes[0].fields[2].classification.rows[0].when.any[0].fact = 'death'),
    'unknown-field',
    [...rule, 'rows', 0, 'when', 'any', 0, 'fact'],
    { field: 'death', records: 'fire', similar: 'deaths' },
  ),
  problem(
    'an empty condition for a class',
    (set) => (set.eventTypes[0].fields[2].classification.rows[0].when.any = []),
    'empty-group',
    [...rule, 'rows', 0, 'when', 'any'],
  ),
  problem(
    'a class that follows from itself',
    (set) =>
      (set.eventTypes[0].fields[2].classification.rows[0].when.any[0] = {
        fact: 'severity',
        operator: 'equal',
        value: 'light',
      }),
    'classification-cycle',
    rule,
    { fields: ['severity', 'severity'] },
  ),
  problem(
    'an unknown document behind an event type',
    (set) => (set.eventTypes[0].legalBasis = [{ document: 'gone' }]),
    'unknown-document',
    ['eventTypes', 0, 'legalBasis', 0, 'document'],
    { document: 'gone' },
  ),
  problem(
    'an event type that nothing is counted from',
    (set) => set.eventTypes.push({ id: 'flood', label, fields: [] }),
    'unused-event-type',
    ['eventTypes', 2],
    { eventType: 'flood' },
    'warning',
  ),
  problem(
    'a list that nothing is read from',
    (set) => set.lists.push({ id: 'schools', label, fields: [] }),
    'unused-list',
    ['lists', 2],
    { list: 'schools' },
    'warning',
  ),
]

const inDerivations: Problem[] = [
  problem(
    'an unknown event type',
    (set) => (set.facts[11].derived.events[0] = 'fires'),
    'unknown-event-type',
    [...derived(11), 'events', 0],
    { eventType: 'fires', similar: 'fire' },
  ),
  problem(
    'an event type counted twice',
    (set) => set.facts[11].derived.events.push('fire'),
    'duplicate-id',
    [...derived(11), 'events', 1],
    { id: 'fire', first: 0 },
  ),
  problem(
    'an unknown list',
    (set) => (set.facts[11].derived = { kind: 'count', list: 'group' }),
    'unknown-list',
    [...derived(11), 'list'],
    { list: 'group', similar: 'groups' },
  ),
  problem(
    'no events and no list',
    (set) => delete set.facts[11].derived.events,
    'events-or-list',
    derived(11),
  ),
  problem(
    'events and a list',
    (set) => (set.facts[11].derived.list = 'areas'),
    'events-or-list',
    derived(11),
  ),
  problem(
    'a list of last year',
    (set) => (set.facts[16].derived.window = 'previous'),
    'window-needs-events',
    [...derived(16), 'window'],
  ),
  problem(
    'an unknown field in a condition',
    (set) => (set.facts[16].derived.meets.all[0].fact = 'household'),
    'unknown-field',
    [...derived(16), 'meets', 'all', 0, 'fact'],
    { field: 'household', records: 'groups', similar: 'households' },
  ),
  problem(
    'a field that one of two event types has',
    (set) => (set.facts[10].derived.where = { fact: 'damage', operator: 'greaterThan', value: 0 }),
    'unknown-field',
    [...grave, 'fact'],
    { field: 'damage', records: 'accident', similar: null },
  ),
  problem(
    'a field with two types',
    (set) => {
      set.eventTypes[0].fields.push({ id: 'reported-at-once', label, type: 'date' })
      set.facts[10].derived.where = { fact: 'reported-at-once', operator: 'equal', value: true }
    },
    'field-differs',
    [...grave, 'fact'],
    { field: 'reported-at-once', records: 'fire', other: 'accident' },
  ),
  problem(
    'an unknown option of a field',
    (set) => (set.facts[10].derived.where.value = 'worst'),
    'unknown-option',
    [...grave, 'value'],
    { option: 'worst', allowed: ['grave', 'light'] },
  ),
  problem(
    'a field against another unit',
    (set) => (set.facts[16].derived.meets.all[0].value = { parameter: 'grave-damage' }),
    'operand-wrong-unit',
    [...derived(16), 'meets', 'all', 0, 'value'],
    { expected: 'household', received: 'dong' },
  ),
  problem(
    'an unknown field that is added up',
    (set) => (set.facts[14].derived.field = 'injured'),
    'unknown-field',
    [...derived(14), 'field'],
    { field: 'injured', records: 'fire', similar: null },
  ),
  problem(
    'the largest of a choice',
    (set) => (set.facts[15].derived.field = 'severity'),
    'field-needs-number',
    [...derived(15), 'field'],
    { field: 'severity', type: 'choice' },
  ),
  problem(
    'people in cases',
    (set) => (set.facts[15].derived.field = 'deaths'),
    'derived-wrong-unit',
    [...derived(15), 'field'],
    { expected: 'person', received: 'dong' },
  ),
  problem(
    'a count in metres',
    (set) => {
      set.facts[17] = { ...set.facts[17], unit: 'metre', derived: { kind: 'count', list: 'areas' } }
      set.criteria[4].tiers[1].when.value = 7
    },
    'derived-wrong-unit',
    ['facts', 17, 'unit'],
    { expected: 'counted', received: 'metre' },
  ),
  problem(
    'a share in areas',
    (set) => (set.facts[17].unit = 'area'),
    'derived-wrong-unit',
    ['facts', 17, 'unit'],
    { expected: 'percent', received: 'area' },
  ),
  problem(
    'a percentage of change that cannot fall',
    (set) => (set.facts[13].unit = 'percent'),
    'derived-wrong-unit',
    ['facts', 13, 'unit'],
    { expected: 'percent-change', received: 'percent' },
  ),
  problem(
    'a change against something else',
    (set) => (set.facts[13].derived.previous = 'households'),
    'operand-wrong-unit',
    [...derived(13), 'previous'],
    { expected: 'case', received: 'household' },
  ),
  problem(
    'the larger of cases and households',
    (set) => (set.facts[18].derived.terms[1] = 'households'),
    'derived-wrong-unit',
    [...derived(18), 'terms', 1],
    { expected: 'household', received: 'case' },
  ),
  problem(
    'a difference of households in percent',
    (set) => (set.facts[5].derived.minuend = 'registered-share'),
    'derived-wrong-unit',
    [...derived(5), 'minuend'],
    { expected: 'percent', received: 'case-change' },
  ),
  problem(
    'an unknown parameter as a fact',
    (set) => (set.facts[19].derived.parameter = 'gone'),
    'unknown-parameter',
    [...derived(19), 'parameter'],
    { parameter: 'gone' },
  ),
  problem(
    'a day as a truth',
    (set) => (set.facts[19].derived.parameter = 'first-day'),
    'derived-wrong-type',
    [...derived(19), 'parameter'],
    { expected: 'boolean', received: 'date' },
  ),
  problem(
    'an amount of money as cases',
    (set) => (set.facts[11].derived = { kind: 'parameter', parameter: 'grave-damage' }),
    'derived-wrong-unit',
    [...derived(11), 'parameter'],
    { expected: 'dong', received: 'case' },
  ),
]

/** Ways to spoil what a set says of records, each with the one problem that it makes. */
export const problemsWithRecords: Problem[] = [...inEventTypesAndLists, ...inDerivations]
