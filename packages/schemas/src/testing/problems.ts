import { derivation } from '../derivation.js'
import { operatorIds } from '../model/operator.js'
import { unitIds } from '../model/unit.js'
import { type Change, type Problem, problemsOf } from './problem.js'
import { problemsWithRecords } from './record-problems.js'
import { problemsWithRequirements } from './requirement-problems.js'
import { looseSet } from './sample-set.js'
import { unsoundSets } from './unsound-sets.js'

const problem = problemsOf(looseSet)
const derivationKinds = derivation.options.map(({ shape }) => shape.kind.value)
const share = ['criteria', 0, 'condition', 'all', 0]
const leaf = { fact: 'crimes', operator: 'equal', value: 0 }
const first = (set: ReturnType<typeof looseSet>) => set.criteria[0].condition.all[0]
const condition =
  (value: unknown): Change =>
  (set) => {
    set.criteria[0].condition.all.push(value)
  }
const added = ['criteria', 0, 'condition', 'all', 4]

function nested(levels: number): unknown {
  let node: unknown = leaf
  for (let level = 1; level < levels; level++) node = { not: node }
  return node
}

const wrongShapes: Problem[] = [
  {
    ...problem('null instead of a set', () => {}, 'wrong-type', [], { expected: 'object', received: 'null' }),
    document: () => null,
  },
  {
    ...problem('a list instead of a set', () => {}, 'wrong-type', [], {
      expected: 'object',
      received: 'array',
    }),
    document: () => [],
  },
  problem('no title', (set) => delete set.title, 'missing', ['title']),
  problem('a title without Vietnamese', (set) => delete set.title.vi, 'missing', ['title', 'vi']),
  problem('a title of spaces', (set) => (set.title.vi = '  '), 'too-short', ['title', 'vi'], { minimum: 1 }),
  problem('a title of one word', (set) => (set.title = 'x'), 'wrong-type', ['title'], {
    expected: 'object',
    received: 'string',
  }),
  problem('a title too long', (set) => (set.title.en = 'x'.repeat(4001)), 'too-long', ['title', 'en'], {
    maximum: 4000,
  }),
  problem('an unknown key', (set) => (set.titel = 1), 'unknown-key', ['titel'], { key: 'titel' }),
  problem('an inherited name as a key', (set) => (set.constructor = 1), 'unknown-key', ['constructor'], {
    key: 'constructor',
  }),
  problem(
    'the version of another format',
    (set) => (set.formatVersion = 2),
    'not-in-list',
    ['formatVersion'],
    {
      allowed: ['1'],
    },
  ),
  problem('the version as text', (set) => (set.formatVersion = '1'), 'wrong-type', ['formatVersion'], {
    expected: 'number',
    received: 'string',
  }),
  problem('a set id with capitals', (set) => (set.id = 'VN.x'), 'bad-identifier', ['id'], {
    received: 'VN.x',
  }),
  problem('revision 0', (set) => (set.revision = 0), 'below-minimum', ['revision'], { minimum: 1 }),
  problem('a huge revision', (set) => (set.revision = 1e7), 'above-maximum', ['revision'], { maximum: 1e6 }),
  problem('half a revision', (set) => (set.revision = 1.5), 'wrong-type', ['revision'], {
    expected: 'integer',
    received: 'fraction',
  }),
  problem('revision NaN', (set) => (set.revision = Number.NaN), 'wrong-type', ['revision'], {
    expected: 'number',
    received: 'nan',
  }),
  problem('a day that does not exist', (set) => (set.inForce.from = '2019-02-29'), 'bad-date', [
    'inForce',
    'from',
  ]),
  problem('an end on the first day', (set) => (set.inForce.before = '2020-01-01'), 'period-empty', [
    'inForce',
    'before',
  ]),
  problem('a window from 29 February', (set) => (set.window.start = '02-29'), 'bad-month-day', [
    'window',
    'start',
  ]),
  problem('bands as an object', (set) => (set.bands = {}), 'wrong-type', ['bands'], {
    expected: 'array',
    received: 'object',
  }),
  problem('text among the bands', (set) => (set.bands[1] = 'x'), 'wrong-type', ['bands', 1], {
    expected: 'object',
    received: 'string',
  }),
  problem(
    'more bands than are allowed',
    (set) => (set.bands = Array.from({ length: 101 }, (_, at) => ({ ...set.bands[0], id: `band-${at}` }))),
    'too-many',
    ['bands'],
    { maximum: 100 },
  ),
  problem(
    'an address that is none',
    (set) => (set.legalDocuments[0].url = 'x'),
    'bad-format',
    ['legalDocuments', 0, 'url'],
    { format: 'url' },
  ),
  problem(
    'a script as an address',
    (set) => (set.legalDocuments[0].url = 'javascript:alert(1)'),
    'bad-format',
    ['legalDocuments', 0, 'url'],
    { format: 'url' },
  ),
  problem('an unknown unit', (set) => (set.facts[0].unit = 'toString'), 'not-in-list', ['facts', 0, 'unit'], {
    allowed: unitIds,
  }),
  problem(
    'a derivation of no kind',
    (set) => (set.facts[2].derived.kind = 'product'),
    'not-in-list',
    ['facts', 2, 'derived', 'kind'],
    { allowed: derivationKinds },
  ),
  problem('a derivation without kind', (set) => delete set.facts[2].derived.kind, 'missing', [
    'facts',
    2,
    'derived',
    'kind',
  ]),
  problem(
    'a derivation that is text',
    (set) => (set.facts[2].derived = 'sum'),
    'wrong-type',
    ['facts', 2, 'derived'],
    { expected: 'object', received: 'string' },
  ),
  problem('a percentage without denominator', (set) => delete set.facts[2].derived.denominator, 'missing', [
    'facts',
    2,
    'derived',
    'denominator',
  ]),
  problem(
    'a sum of nothing',
    (set) => (set.facts[6].derived.terms = []),
    'too-few',
    ['facts', 6, 'derived', 'terms'],
    { minimum: 1 },
  ),
  problem(
    'a parameter value that is empty',
    (set) => (set.parameters[0].values[0].value = null),
    'wrong-type',
    ['parameters', 0, 'values', 0, 'value'],
    { expected: 'value', received: 'null' },
  ),
  problem(
    'a parameter value that is not there',
    (set) => delete set.parameters[0].values[0].value,
    'missing',
    ['parameters', 0, 'values', 0, 'value'],
  ),
  problem(
    'a parameter value that is infinite',
    (set) => (set.parameters[0].values[0].value = Number.POSITIVE_INFINITY),
    'wrong-type',
    ['parameters', 0, 'values', 0, 'value'],
    { expected: 'value', received: 'infinity' },
  ),
  problem(
    'no points at all for a score',
    (set) => (set.criteria[1].points = 0),
    'below-minimum',
    ['criteria', 1, 'points'],
    { minimum: 0, exclusive: true },
  ),
  problem(
    'points as text',
    (set) => (set.outcomeRule.minimumPoints = 'many'),
    'wrong-type',
    ['outcomeRule', 'minimumPoints'],
    { expected: 'number', received: 'string' },
  ),
]

const wrongConditions: Problem[] = [
  problem('an empty object as a condition', condition({}), 'bad-condition', added),
  problem('text as a condition', condition('x'), 'bad-condition', added),
  problem('null as a condition', condition(null), 'bad-condition', added),
  problem('a list as a condition', condition([leaf]), 'bad-condition', added),
  problem('a group with a mistyped name', condition({ alll: [leaf] }), 'bad-condition', added),
  problem('an empty group', condition({ any: [] }), 'empty-group', [...added, 'any']),
  problem('an object as a group', condition({ all: {} }), 'wrong-type', [...added, 'all'], {
    expected: 'array',
    received: 'object',
  }),
  problem('null as a group', condition({ all: null }), 'wrong-type', [...added, 'all'], {
    expected: 'array',
    received: 'null',
  }),
  problem('a wrong child in a group', condition({ all: [leaf, 7] }), 'bad-condition', [...added, 'all', 1]),
  problem('a list under not', condition({ not: [leaf] }), 'bad-condition', [...added, 'not']),
  problem('two groups in one', condition({ all: [leaf], any: [leaf] }), 'unknown-key', [...added, 'any'], {
    key: 'any',
  }),
  problem('a priority', condition({ ...leaf, priority: 1 }), 'unknown-key', [...added, 'priority'], {
    key: 'priority',
  }),
  problem('a path into a fact', condition({ ...leaf, path: '$.x' }), 'unknown-key', [...added, 'path'], {
    key: 'path',
  }),
  problem('no right-hand side', (set) => delete set.criteria[0].condition.all[0].value, 'missing', [
    ...share,
    'value',
  ]),
  problem(
    'an unknown operator',
    (set) => (first(set).operator = 'equals'),
    'not-in-list',
    [...share, 'operator'],
    {
      allowed: operatorIds,
    },
  ),
  problem(
    'a fact id with capitals',
    (set) => (first(set).fact = 'Crimes'),
    'bad-identifier',
    [...share, 'fact'],
    {
      received: 'Crimes',
    },
  ),
  problem('null as an operand', (set) => (first(set).value = null), 'wrong-type', [...share, 'value'], {
    expected: 'value',
    received: 'null',
  }),
  problem('NaN as an operand', (set) => (first(set).value = Number.NaN), 'wrong-type', [...share, 'value'], {
    expected: 'value',
    received: 'nan',
  }),
  problem('an empty list as an operand', (set) => (first(set).value = []), 'too-few', [...share, 'value'], {
    minimum: 1,
  }),
  problem(
    'a number as a parameter',
    (set) => (first(set).value = { parameter: 3 }),
    'wrong-type',
    [...share, 'value', 'parameter'],
    { expected: 'string', received: 'number' },
  ),
  problem('an applicability of null', (set) => (set.criteria[0].applicability = null), 'bad-condition', [
    'criteria',
    0,
    'applicability',
  ]),
  problem(
    'a condition 18 levels deep',
    (set) => (set.criteria[0].applicability = nested(18)),
    'condition-too-deep',
    ['criteria', 0, 'applicability'],
    { limit: 16 },
  ),
  problem(
    'a condition of 501 parts',
    (set) => (set.criteria[0].applicability = { any: Array.from({ length: 500 }, () => leaf) }),
    'condition-too-large',
    ['criteria', 0, 'applicability'],
    { limit: 500 },
  ),
  problem(
    'a condition 100 levels deep',
    (set) => (set.criteria[0].applicability = nested(100)),
    'too-deep',
    ['criteria', 0, 'applicability', ...Array(61).fill('not')],
    { limit: 64 },
  ),
  problem('half a million values', (set) => (set.facts = Array(500_000).fill(0)), 'too-large', [], {
    limit: 500_000,
  }),
]

const wrongMeanings: Problem[] = [
  problem(
    'a fact id used twice',
    (set) => set.facts.push({ ...set.facts[0] }),
    'duplicate-id',
    ['facts', 10, 'id'],
    {
      id: 'households',
      first: 0,
    },
  ),
  problem(
    'an option id used twice',
    (set) => set.facts[9].options.push(set.facts[9].options[0]),
    'duplicate-id',
    ['facts', 9, 'options', 2, 'id'],
    { id: 'good', first: 0 },
  ),
  problem(
    'a code used twice',
    (set) => (set.criteria[2].code = '1a'),
    'duplicate-code',
    ['criteria', 2, 'code'],
    {
      code: '1a',
      first: 0,
    },
    'warning',
  ),
  problem(
    'an unknown fact',
    condition({ ...leaf, fact: 'constructor' }),
    'unknown-fact',
    [...added, 'fact'],
    {
      fact: 'constructor',
    },
  ),
  problem(
    'an unknown fact on the right',
    condition({ ...leaf, value: { fact: 'crime' } }),
    'unknown-fact',
    [...added, 'value', 'fact'],
    { fact: 'crime' },
  ),
  problem(
    'an unknown fact in a sum',
    (set) => (set.facts[6].derived.terms[2] = 'gone'),
    'unknown-fact',
    ['facts', 6, 'derived', 'terms', 2],
    { fact: 'gone' },
  ),
  problem(
    'an unknown parameter',
    condition({ ...leaf, value: { parameter: 'gone' } }),
    'unknown-parameter',
    [...added, 'value', 'parameter'],
    { parameter: 'gone' },
  ),
  problem(
    'an unknown points parameter',
    (set) => (set.bands[1].minimumPoints = { parameter: 'gone' }),
    'unknown-parameter',
    ['bands', 1, 'minimumPoints', 'parameter'],
    { parameter: 'gone' },
  ),
  problem(
    'an unknown legal document',
    (set) => (set.criteria[0].legalBasis = [{ document: 'gone' }]),
    'unknown-document',
    ['criteria', 0, 'legalBasis', 0, 'document'],
    { document: 'gone' },
  ),
  problem(
    'an unknown option',
    condition({ fact: 'grade', operator: 'equal', value: 'poor' }),
    'unknown-option',
    [...added, 'value'],
    { option: 'poor', allowed: ['good', 'fair'] },
  ),
  problem(
    'an unknown option in a list',
    condition({ fact: 'grade', operator: 'in', value: ['good', 'poor'] }),
    'unknown-option',
    [...added, 'value', 1],
    { option: 'poor', allowed: ['good', 'fair'] },
  ),
  problem(
    'an unknown choice of a parameter',
    (set) => (set.parameters[2].values[0].value = ['poor']),
    'unknown-option',
    ['parameters', 2, 'values', 0, 'value'],
    { option: 'poor', allowed: ['good'] },
  ),
  problem('a number without unit', (set) => delete set.facts[0].unit, 'unit-required', ['facts', 0, 'unit']),
  problem(
    'a unit for a date',
    (set) => (set.facts[8].unit = 'day'),
    'unit-not-allowed',
    ['facts', 8, 'unit'],
    {
      type: 'date',
    },
  ),
  problem('a choice without options', (set) => delete set.facts[9].options, 'options-required', [
    'facts',
    9,
    'options',
  ]),
  problem(
    'options for a number',
    (set) => (set.parameters[0].options = [{ id: 'a', label: { vi: 'a' } }]),
    'options-not-allowed',
    ['parameters', 0, 'options'],
    { type: 'number' },
  ),
  problem('a score without points', (set) => delete set.criteria[1].points, 'points-required', [
    'criteria',
    1,
    'points',
  ]),
  problem(
    'points without a score',
    (set) => (set.criteria[0].points = 1),
    'points-not-allowed',
    ['criteria', 0, 'points'],
    {
      kind: 'required',
    },
  ),
  problem(
    'a number held to the period',
    (set) => (set.facts[0].withinPeriod = true),
    'period-not-allowed',
    ['facts', 0, 'withinPeriod'],
    { type: 'number' },
  ),
  problem(
    'a sum of dates',
    (set) => set.facts[6].derived.terms.push('filed-on'),
    'derived-needs-number',
    ['facts', 6, 'derived', 'terms', 2],
    { fact: 'filed-on', type: 'date' },
  ),
  problem(
    'a date that is a sum',
    (set) => (set.facts[8].derived = { kind: 'sum', terms: ['crimes'] }),
    'derived-needs-number',
    ['facts', 8, 'type'],
    { fact: 'filed-on', type: 'date' },
  ),
  problem(
    'a derivation in a circle',
    (set) => set.facts[6].derived.terms.push('crimes-total'),
    'derived-cycle',
    ['facts', 6, 'derived'],
    { facts: ['crimes-total', 'crimes-total'] },
  ),
  problem(
    'a share of 150 % where there is nobody',
    (set) => (set.facts[2].derived.whenEmpty = 150),
    'value-out-of-range',
    ['facts', 2, 'derived', 'whenEmpty'],
    { unit: 'percent', minimum: 0, maximum: 100, value: 150 },
  ),
  problem(
    'an order of truths',
    condition({ fact: 'attested', operator: 'lessThan', value: true }),
    'operator-not-for-type',
    [...added, 'operator'],
    { operator: 'lessThan', type: 'boolean', fact: 'attested' },
  ),
  problem(
    'text for a number',
    condition({ ...leaf, value: '0' }),
    'operand-wrong-type',
    [...added, 'value'],
    {
      expected: 'number',
      received: 'string',
    },
  ),
  problem(
    'a list for one value',
    condition({ ...leaf, value: [0] }),
    'operand-wrong-type',
    [...added, 'value'],
    {
      expected: 'number',
      received: 'array',
    },
  ),
  problem(
    'one value for a list',
    condition({ ...leaf, operator: 'in' }),
    'operand-wrong-type',
    [...added, 'value'],
    {
      expected: 'array',
      received: 'number',
    },
  ),
  problem(
    'a date that does not exist',
    condition({ fact: 'filed-on', operator: 'equal', value: '2023-02-29' }),
    'operand-wrong-type',
    [...added, 'value'],
    { expected: 'date', received: 'string' },
  ),
  problem(
    'a date parameter for a number',
    condition({ ...leaf, value: { parameter: 'first-day' } }),
    'operand-wrong-type',
    [...added, 'value'],
    { expected: 'number', received: 'date' },
  ),
  problem(
    'cases against percent',
    condition({ ...leaf, value: { parameter: 'minimum-share' } }),
    'operand-wrong-unit',
    [...added, 'value'],
    { expected: 'case', received: 'percent' },
  ),
  problem(
    'cases against households',
    condition({ ...leaf, value: { fact: 'households' } }),
    'operand-wrong-unit',
    [...added, 'value'],
    { expected: 'case', received: 'household' },
  ),
  problem(
    'points in percent',
    (set) => (set.outcomeRule.minimumPoints.parameter = 'minimum-share'),
    'operand-wrong-unit',
    ['outcomeRule', 'minimumPoints'],
    { expected: 'point', received: 'percent' },
  ),
  problem(
    'a threshold that is text',
    (set) => (set.parameters[0].values[0].value = '100'),
    'value-wrong-type',
    ['parameters', 0, 'values', 0, 'value'],
    { expected: 'number', received: 'string' },
  ),
  problem(
    'a threshold of 101 %',
    (set) => (set.parameters[0].values[0].value = 101),
    'value-out-of-range',
    ['parameters', 0, 'values', 0, 'value'],
    { unit: 'percent', minimum: 0, maximum: 100, value: 101 },
  ),
  problem('half a case', condition({ ...leaf, value: 0.5 }), 'value-not-whole', [...added, 'value'], {
    unit: 'case',
    value: 0.5,
  }),
  problem(
    'two values from one day',
    (set) => (set.parameters[0].values[1].from = '2020-01-01'),
    'values-overlap',
    ['parameters', 0, 'values', 1, 'from'],
    { with: 0, from: '2020-01-01' },
  ),
  problem(
    'a value that outlasts the next',
    (set) => (set.parameters[0].values[0].before = '2024-01-02'),
    'values-overlap',
    ['parameters', 0, 'values', 0, 'before'],
    { with: 1, from: '2024-01-01' },
  ),
  problem(
    'a value that ends where it begins',
    (set) => (set.parameters[1].values[0].before = '2020-01-01'),
    'period-empty',
    ['parameters', 1, 'values', 0, 'before'],
  ),
  problem(
    'a value after the end of the set',
    (set) => (set.parameters[0].values[1].from = '2030-01-01'),
    'value-outside-force',
    ['parameters', 0, 'values', 1, 'from'],
    { from: '2030-01-01' },
    'warning',
  ),
  problem(
    'no legal basis',
    (set) => (set.criteria[0].legalBasis = []),
    'no-legal-basis',
    ['criteria', 0, 'legalBasis'],
    {},
    'warning',
  ),
  problem('no criteria', (set) => (set.criteria = []), 'no-criteria', ['criteria']),
  problem(
    'a fact that nobody uses',
    (set) => set.facts.push({ ...set.facts[7], id: 'spare' }),
    'unused-fact',
    ['facts', 10],
    {
      fact: 'spare',
    },
    'warning',
  ),
  problem(
    'a parameter that nobody uses',
    (set) => set.parameters.push({ ...set.parameters[0], id: 'spare' }),
    'unused-parameter',
    ['parameters', 6],
    { parameter: 'spare' },
    'warning',
  ),
]

const unsound = unsoundSets.map(({ why, change, code, at, data, severity }) =>
  problem(why, change, code, at, data, severity),
)

/** Ways to spoil a good set, each with the one problem that it makes. */
export const problemsInSets: Problem[] = [
  ...wrongShapes,
  ...wrongConditions,
  ...wrongMeanings,
  ...problemsWithRecords,
  ...problemsWithRequirements,
  ...unsound,
]
