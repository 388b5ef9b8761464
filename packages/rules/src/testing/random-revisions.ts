import type { CriteriaSet } from '@tieuchi/schemas'
import fc from 'fast-check'

type Json = Record<string, unknown>

const ids = ['first', 'second', 'third', 'fourth', 'fifth']
const label = fc.constantFrom({ vi: 'Một' }, { vi: 'Hai', en: 'Two' })
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const condition = fc.constantFrom(
  { fact: 'first', operator: 'equal', value: 0 },
  { not: { fact: 'first', operator: 'equal', value: 0 } },
  { all: [{ fact: 'second', operator: 'lessThan', value: { parameter: 'first' } }] },
)
const basis = fc.constantFrom(
  [],
  [{ document: 'first' }],
  [{ document: 'second', provision: { vi: 'Điều 1' } }],
)

/** An object without the parts that are undefined: those are absent in JSON. */
const item = (parts: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> =>
  fc
    .record(parts)
    .map((full) => Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined)))

/** Some of the pool, in any order, each with its own parts. */
function listOf(
  pool: readonly string[],
  key: string,
  parts: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Json[]> {
  return fc
    .shuffledSubarray([...pool])
    .chain((keys) => fc.tuple(...keys.map((value) => item({ [key]: fc.constant(value), ...parts }))))
}

const records = {
  label,
  description: optional(label),
  fields: listOf(ids, 'id', {
    label,
    type: fc.constantFrom('number', 'choice'),
    classification: optional(
      fc.record({
        rows: fc.array(fc.record({ option: fc.constantFrom('low', 'high'), when: condition }), {
          maxLength: 2,
        }),
      }),
    ),
  }),
}

/**
 * Revisions with every list, whose items come and go, change places and differ in their parts. They are of the shape
 * of a set and their ids are unique; what they mean is not checked.
 */
export const randomRevision: fc.Arbitrary<CriteriaSet> = item({
  formatVersion: fc.constant(1),
  id: fc.constantFrom('test.set', 'test.other'),
  revision: fc.integer({ min: 1, max: 3 }),
  title: label,
  description: optional(label),
  inForce: fc.constantFrom({ from: '2020-01-01' }, { from: '2021-01-01', before: '2022-01-01' }),
  window: fc.constantFrom({ start: '01-01' }, { start: '11-01' }),
  legalDocuments: listOf(ids, 'id', { number: fc.constantFrom('1/2020', '2/2020'), title: label }),
  facts: listOf(ids, 'id', {
    label,
    type: fc.constant('number'),
    derived: optional(fc.constantFrom({ kind: 'sum', terms: ['first'] }, { kind: 'count', list: 'first' })),
  }),
  parameters: listOf(ids, 'id', {
    label,
    type: fc.constant('number'),
    localChange: optional(fc.constantFrom('none', 'any')),
    values: listOf(['2020-01-01', '2021-01-01', '2022-01-01'], 'from', {
      before: optional(fc.constant('2020-06-01')),
      value: fc.integer({ min: 0, max: 3 }),
      legalBasis: basis,
      verification: fc.constantFrom('verified', 'partial'),
    }),
  }),
  criteria: listOf(ids, 'id', {
    code: fc.constantFrom('1', '2'),
    title: label,
    kind: fc.constantFrom('required', 'scored'),
    points: optional(fc.integer({ min: 1, max: 3 })),
    tiers: optional(
      fc.array(fc.record({ points: fc.integer({ min: 0, max: 3 }), when: condition }), { maxLength: 2 }),
    ),
    deductions: optional(fc.array(fc.record({ points: fc.constant(1), when: condition }), { maxLength: 2 })),
    condition,
    applicability: optional(condition),
    legalBasis: basis,
    origin: optional(fc.constant({ set: 'vn.base', revision: 1 })),
  }),
  outcomeRule: fc.constantFrom(
    {},
    { minimumPoints: 3 },
    { mandatory: ['first'], atLeast: [{ count: 1, of: ['first'] }] },
  ),
  bands: listOf(ids, 'id', { label, outcome: fc.constantFrom('met', 'not-met'), when: optional(condition) }),
  eventTypes: optional(listOf(ids, 'id', records)),
  lists: optional(listOf(ids, 'id', records)),
  exclusions: optional(listOf(ids, 'id', { label, when: condition, legalBasis: basis })),
  localCriteria: optional(fc.constantFrom('none', 'any')),
  basedOn: optional(fc.constantFrom([], [{ id: 'vn.base', revision: 1, hash: 'sha256-0' }])),
}) as unknown as fc.Arbitrary<CriteriaSet>
