import { type Problem, problemsOf } from './problem.js'
import { sampleOverlay } from './sample-overlay.js'

const problem = problemsOf(sampleOverlay)

/** Ways to spoil the sample overlay, each with the one problem that it makes. */
export const problemsInOverlays: Problem[] = [
  { ...problem('nothing', () => {}, 'missing', []), document: () => undefined },
  problem('an unknown key', (overlay) => (overlay.bands = []), 'unknown-key', ['bands'], { key: 'bands' }),
  problem('lists as an object', (overlay) => (overlay.lists = {}), 'wrong-type', ['lists'], {
    expected: 'array',
    received: 'object',
  }),
  problem('another base', (overlay) => (overlay.base.revision = 2), 'base-differs', ['base'], {
    expected: 'vn.sample@1',
    received: 'vn.sample@2',
  }),
  problem('the id of its base', (overlay) => (overlay.id = 'vn.sample'), 'local-id-of-base', ['id'], {
    id: 'vn.sample',
  }),
  problem(
    'time before the base is in force',
    (overlay) => (overlay.inForce.from = '2019-12-31'),
    'outside-base-force',
    ['inForce'],
    { from: '2020-01-01', before: '2030-01-01' },
    'warning',
  ),
  problem(
    'no end where the base has one',
    (overlay) => delete overlay.inForce.before,
    'outside-base-force',
    ['inForce'],
    { from: '2020-01-01', before: '2030-01-01' },
    'warning',
  ),
  problem(
    'a legal document that the base has',
    (overlay) => overlay.legalDocuments.push({ ...overlay.legalDocuments[0], id: 'circular' }),
    'id-in-base',
    ['legalDocuments', 1, 'id'],
    { id: 'circular' },
  ),
  problem(
    'a fact twice',
    (overlay) => overlay.facts.push({ ...overlay.facts[0] }),
    'duplicate-id',
    ['facts', 1, 'id'],
    { id: 'floods', first: 0 },
  ),
  problem(
    'a fact that nobody uses',
    (overlay) => overlay.facts.push({ ...overlay.facts[0], id: 'spare' }),
    'unused-fact',
    ['facts', 1],
    { fact: 'spare' },
    'warning',
  ),
  problem(
    'a scored criterion',
    (overlay) => Object.assign(overlay.criteria[0], { kind: 'scored', points: 5 }),
    'local-criterion-not-allowed',
    ['criteria', 0, 'kind'],
    { kind: 'scored', allowed: 'required' },
  ),
  problem(
    'an unknown fact',
    (overlay) => (overlay.criteria[0].applicability.fact = 'gone'),
    'unknown-fact',
    ['criteria', 0, 'applicability', 'fact'],
    { fact: 'gone' },
  ),
  problem(
    'a value of an unknown parameter',
    (overlay) => (overlay.values[0].parameter = 'gone'),
    'unknown-parameter',
    ['values', 0, 'parameter'],
    { parameter: 'gone' },
  ),
  problem(
    'values of a parameter twice',
    (overlay) => (overlay.values[1].parameter = 'minimum-share'),
    'duplicate-id',
    ['values', 1, 'parameter'],
    { id: 'minimum-share', first: 0 },
  ),
  problem('values of no parameter', (overlay) => delete overlay.values[0].parameter, 'missing', [
    'values',
    0,
    'parameter',
  ]),
  problem(
    'no values of a parameter',
    (overlay) => (overlay.values[0].values = []),
    'too-few',
    ['values', 0, 'values'],
    { minimum: 1 },
  ),
  problem(
    'a value that is text',
    (overlay) => (overlay.values[0].values[0].value = '96'),
    'value-wrong-type',
    ['values', 0, 'values', 0, 'value'],
    { expected: 'number', received: 'string' },
  ),
  problem(
    'a parameter that must stay',
    (overlay) => {
      overlay.values[2] = { ...overlay.values[2], parameter: 'accepted-grades' }
      overlay.values[2].values[0].value = ['good']
    },
    'local-value-not-allowed',
    ['values', 2, 'parameter'],
    { parameter: 'accepted-grades' },
  ),
  problem(
    'a parameter without a stricter way',
    (overlay) => {
      overlay.values[2] = { ...overlay.values[2], parameter: 'attestation-needed' }
      overlay.values[2].values[0].value = false
    },
    'no-stricter-way',
    ['values', 2, 'parameter'],
    { parameter: 'attestation-needed' },
  ),
  problem(
    'a laxer share',
    (overlay) => (overlay.values[0].values[1].value = 95),
    'loosens',
    ['values', 0, 'values', 1, 'value'],
    { parameter: 'minimum-share', direction: 'higher', base: 95.5, local: 95, on: '2025-01-01' },
  ),
  problem(
    'a later last day',
    (overlay) => (overlay.values[1].values[0].value = '04-01'),
    'loosens',
    ['values', 1, 'values', 0, 'value'],
    { parameter: 'last-filing-day', direction: 'earlier', base: '03-31', local: '04-01', on: '2024-01-01' },
  ),
]
