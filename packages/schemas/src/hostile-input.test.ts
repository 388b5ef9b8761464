import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAssessment } from './check-assessment.js'
import { checkBundle } from './check-bundle.js'
import { checkCriteriaSet } from './check-criteria-set.js'
import { checkOverlay } from './check-overlay.js'
import { readCondition } from './checks/read-condition.js'
import { condition } from './condition.js'
import type { CriteriaSet } from './criteria-set.js'
import { describeIssue } from './describe-issue.js'
import type { Issue } from './issue.js'
import { recordsSet } from './testing/records-set.js'
import { baseSet, sampleOverlay } from './testing/sample-overlay.js'
import { changed, looseSet, sampleSet } from './testing/sample-set.js'

/** Generous for a slow machine; what took minutes or all memory before must not come back. */
const bounded = 10_000

/** The result of a check, after making sure that it took bounded time and that everything in it can be worded. */
function judged(check: () => { ok: boolean; issues: Issue[] }) {
  const started = Date.now()
  const { ok, issues } = check()
  expect(Date.now() - started).toBeLessThan(bounded)
  expect(ok).toBe(issues.every(({ severity }) => severity === 'warning'))
  expect(issues.length).toBeLessThanOrEqual(5001)
  for (const issue of issues) expectWorded(issue)
  return issues.map(({ code }) => code)
}

function expectWorded(issue: Issue) {
  if (!issue.path.every((key) => typeof key === 'string' || typeof key === 'number')) {
    throw new Error(`not a path: ${issue.code}`)
  }
  for (const locale of ['vi', 'en'] as const) {
    const sentence = describeIssue(issue, locale)
    // The document itself may speak of "undefined"; the sentence may only quote it.
    const hole = sentence.includes('undefined') && !JSON.stringify(issue.data).includes('undefined')
    if (sentence.length < 5 || hole) throw new Error(`${issue.code}: ${sentence}`)
  }
}

const leaf = { fact: 'crimes', operator: 'equal', value: 0 }
const withCondition = (value: unknown) =>
  checkCriteriaSet(changed(sampleSet(), ['criteria', 0, 'condition'], value))
const many = <Item>(length: number, make: (index: number) => Item) =>
  Array.from({ length }, (_, index) => make(index))

describe('a hostile criteria set', () => {
  it('with 10,000 nested groups is refused', () => {
    let nested: unknown = leaf
    for (let level = 0; level < 10_000; level++) nested = { all: [nested] }
    const set = looseSet()
    set.criteria[0].condition = nested
    expect(judged(() => checkCriteriaSet(set))).toEqual(['too-deep'])
  })

  it('with 400,000 wrong parts in one condition is read only up to the limit', () => {
    expect(judged(() => withCondition({ all: many(400_000, () => ({})) }))).toContain('condition-too-large')
  })

  it('with wrong parts in every one of 1,000 conditions is read only up to the limit', () => {
    const set = looseSet()
    set.criteria = many(1000, () => ({
      ...set.criteria[0],
      condition: { any: many(480, () => ({ fact: 1 })) },
    }))
    expect(judged(() => checkCriteriaSet(set))).toContain('too-large')
    set.criteria.length = 300
    expect(judged(() => checkCriteriaSet(set))).toContain('too-many-problems')
  })

  it('with 144,000 right comparisons takes bounded time too', () => {
    const set = looseSet()
    set.criteria = many(300, (at) => ({
      ...set.criteria[0],
      id: `c${at}`,
      code: `${at}`,
      condition: { any: Array(480).fill(leaf) },
    }))
    expect(judged(() => checkCriteriaSet(set))).not.toContain('too-many-problems')
  })

  it('with 100,000 entries in each list is read only up to the limit', () => {
    const set = looseSet()
    for (const list of ['facts', 'parameters', 'criteria', 'bands']) set[list] = many(100_000, () => ({}))
    expect(judged(() => checkCriteriaSet(set))).toContain('too-many')
  })

  it('with 400,000 wrong dated values is read only up to the limit', () => {
    const set = looseSet()
    set.parameters = many(2000, (at) => ({
      ...set.parameters[0],
      id: `p${at}`,
      values: many(200, () => ({})),
    }))
    expect(judged(() => checkCriteriaSet(set))).toContain('too-many-problems')
  })

  it('with 500,000 inherited names as keys is refused', () => {
    const set = looseSet()
    for (let index = 0; index < 500_000; index++) set[`key-${index}`] = null
    expect(judged(() => checkCriteriaSet(set))).toEqual(['too-large'])
  })

  it('with texts of 20 million characters where ids and words belong is refused', () => {
    const set = looseSet()
    const long = 'a-'.repeat(10_000_000)
    set.id = long
    set.facts[0].id = long
    set.title.vi = long
    set.inForce.from = long
    set.legalDocuments[0].url = `https://${long}`
    set[long] = long
    const { issues } = checkCriteriaSet(set)
    expect(judged(() => ({ ok: false, issues }))).toContain('too-long')
    expect(JSON.stringify(issues.map((issue) => describeIssue(issue, 'vi'))).length).toBeLessThan(100_000)
  })

  it('that contains itself is refused', () => {
    const set = looseSet()
    set.description = set
    set.criteria[0].condition = { all: [set.criteria] }
    expect(judged(() => checkCriteriaSet(set))).toEqual(['too-deep'])
  })

  it('that shares one part a billion times is refused', () => {
    let shared: unknown = leaf
    for (let level = 0; level < 30; level++) shared = { all: [shared, shared] }
    const set = looseSet()
    set.criteria[0].condition = shared
    expect(judged(() => checkCriteriaSet(set)).some((code) => /^(too|condition-too)/.test(code))).toBe(true)
  })

  it('cannot reach a prototype', () => {
    const text = JSON.stringify(sampleSet()).replace('"id":', '"__proto__":{"polluted":1},"id":')
    expect(judged(() => checkCriteriaSet(JSON.parse(text)))).toEqual(['unknown-key'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('may use names that objects inherit as ids', () => {
    const text = JSON.stringify(sampleSet())
      .replaceAll('"crimes"', '"constructor"')
      .replaceAll('"good"', '"valueof"')
    expect(judged(() => checkCriteriaSet(JSON.parse(text)))).toEqual([])
  })
})

describe('derivations of 2,000 facts', () => {
  const derived = (index: number, terms: string[]) => ({
    id: `f${index}`,
    label: { vi: 'x' },
    type: 'number',
    unit: 'case',
    derived: { kind: 'sum', terms },
  })
  const codesOf = (facts: unknown[]) =>
    judged(() => checkCriteriaSet({ ...looseSet(), facts })).filter((code) => code === 'derived-cycle')

  it('in one circle are found once', () => {
    expect(codesOf(many(2000, (at) => derived(at, [`f${(at + 1) % 2000}`])))).toHaveLength(1)
  })

  it('in 1,000 small circles are found a thousand times', () => {
    expect(codesOf(many(2000, (at) => derived(at, [`f${at % 2 === 0 ? at + 1 : at - 1}`])))).toHaveLength(
      1000,
    )
  })

  it('that each read a hundred others take bounded time, with and without a circle', () => {
    const dense = (next: (at: number, term: number) => number) =>
      many(2000, (at) =>
        derived(
          at,
          many(100, (term) => `f${next(at, term)}`),
        ),
      )
    expect(codesOf(dense((at, term) => (at + term + 1) % 2000))).toHaveLength(1)
    expect(codesOf([...dense((at, term) => at + term + 1)].slice(0, 1900))).toHaveLength(0)
  })
})

describe('a hostile assessment', () => {
  const check = (json: unknown) => judged(() => checkAssessment(sampleSet(), json, '2026-06-01'))

  it('with 400,000 facts that nobody knows is read only up to the limit', () => {
    expect(check({ facts: Object.fromEntries(many(400_000, (at) => [`crime-${at}`, {}])) })).toContain(
      'too-many-problems',
    )
  })

  it('with 200,000 wrong events is read only up to the limit', () => {
    expect(check({ facts: {}, events: many(200_000, () => ({})) })).toEqual(['too-many'])
    expect(check({ facts: {}, events: many(100_000, () => ({})) })).toContain('too-many-problems')
  })

  it('with keys and values that JSON cannot hold is refused', () => {
    expect(check({ facts: { [Symbol('x')]: 1 } })).toEqual(['bad-format'])
    expect(check({ facts: { crimes: 1n, attested: () => true, grade: Symbol('x') } })).toHaveLength(3)
  })
})

describe('a hostile set with events and lists', () => {
  // biome-ignore lint/suspicious/noExplicitAny: it is changed anywhere
  const looseRecords = (): any => JSON.parse(JSON.stringify(recordsSet()))
  // biome-ignore lint/suspicious/noExplicitAny: as above
  type Put = (set: any, condition: unknown) => void
  const places: [string, Put][] = [
    ['a count', (set, condition) => (set.facts[10].derived.where = condition)],
    ['a share', (set, condition) => (set.facts[16].derived.meets = condition)],
    ['a class', (set, condition) => (set.eventTypes[0].fields[2].classification.rows[0].when = condition)],
    ['a tier', (set, condition) => (set.criteria[4].tiers[0].when = condition)],
    ['a deduction', (set, condition) => (set.criteria[4].deductions[1].when = condition)],
    ['an exclusion', (set, condition) => (set.exclusions[0].when = condition)],
    ['a band', (set, condition) => (set.bands[0].when = condition)],
  ]
  const nested = (levels: number) => {
    let node: unknown = leaf
    for (let level = 0; level < levels; level++) node = { all: [node] }
    return node
  }
  const codesWith = (put: Put, condition: unknown) => {
    const set = looseRecords()
    put(set, condition)
    return judged(() => checkCriteriaSet(set))
  }

  it.each(places)('is held to the limits of a condition in %s', (_, put) => {
    expect(codesWith(put, nested(10_000))).toEqual(['too-deep'])
    expect(codesWith(put, nested(20))).toContain('condition-too-deep')
    expect(codesWith(put, { any: many(100_000, () => ({})) })).toContain('condition-too-large')
    let shared: unknown = leaf
    for (let level = 0; level < 30; level++) shared = { all: [shared, shared], any: [shared], not: shared }
    expect(codesWith(put, shared)).toEqual(['too-large'])
  })

  it.each(places)('can have nothing sensible at all in %s', (_, put) => {
    for (const value of [null, 7, 'x', [], {}, Number.NaN, { all: 7 }, { not: null }]) {
      expect(codesWith(put, value)).not.toEqual([])
    }
  })

  it('may use names that objects inherit as ids', () => {
    const text = JSON.stringify(recordsSet())
      .replaceAll('"fire"', '"constructor"')
      .replaceAll('"deaths"', '"valueof"')
      .replaceAll('"groups"', '"tostring"')
      .replaceAll('"none-grave"', '"constructor"')
    expect(judged(() => checkCriteriaSet(JSON.parse(text)))).toEqual([])
  })

  it('with names of prototypes where ids are named is told that there is no such thing', () => {
    const set = looseRecords()
    set.facts[11].derived.events = ['constructor']
    set.facts[14].derived.field = 'constructor'
    set.facts[17].derived.list = 'constructor'
    set.outcomeRule.mandatory = ['constructor']
    expect(judged(() => checkCriteriaSet(set))).toEqual([
      'unknown-event-type',
      'unknown-field',
      'unknown-list',
      'unknown-criterion',
      'unused-list',
    ])
    set.facts[11].derived.events = ['__proto__']
    set.outcomeRule.mandatory = ['__proto__']
    expect(judged(() => checkCriteriaSet(set))).toContain('bad-identifier')
  })

  it('with 100 event types of 100 fields that classify each other takes bounded time', () => {
    const set = looseRecords()
    const { options } = set.eventTypes[0].fields[2]
    const when = (at: number) => ({ fact: `f${(at + 1) % 100}`, operator: 'equal', value: 'grave' })
    const fields = many(100, (at) => ({
      id: `f${at}`,
      label: { vi: 'x' },
      type: 'choice',
      options,
      classification: { rows: [{ option: 'grave', when: { any: many(5, () => when(at)) } }] },
    }))
    set.eventTypes = many(100, (at) => ({ id: `e${at}`, label: { vi: 'x' }, fields }))
    expect(
      judged(() => checkCriteriaSet(set)).filter((code) => code === 'classification-cycle'),
    ).toHaveLength(100)
  })

  it('with 2,000 facts that each count 50 unlike event types takes bounded time', () => {
    const set = looseRecords()
    set.eventTypes = many(50, (at) => ({
      id: `e${at}`,
      label: { vi: 'x' },
      fields: many(20, (field) => ({ id: `f${field}`, label: { vi: 'x' }, type: 'number', unit: 'case' })),
    }))
    const events = set.eventTypes.map(({ id }: { id: string }) => id)
    const where = {
      any: many(20, (at) => ({ fact: `f${at + 1}`, operator: 'equal', value: { fact: 'f0' } })),
    }
    set.facts = many(2000, (at) => ({
      id: `n${at}`,
      label: { vi: 'x' },
      type: 'number',
      unit: 'case',
      derived: { kind: 'count', events: events.slice(at % 40), where },
    }))
    expect(judged(() => checkCriteriaSet(set))).toContain('unknown-field')
  })

  it('with the same id a thousand times in every list is read only up to the limit', () => {
    const set = looseRecords()
    set.eventTypes = many(100, () => ({
      ...set.eventTypes[0],
      fields: many(100, () => set.lists[0].fields[0]),
    }))
    set.outcomeRule.mandatory = many(1000, () => 'share')
    const codes = judged(() => checkCriteriaSet(set))
    expect(codes).toContain('too-many-problems')
    expect(new Set(codes)).toContain('duplicate-id')
  })
})

describe('a hostile overlay', () => {
  const check = (overlay: unknown) => judged(() => checkOverlay(baseSet(), overlay))

  it('is held to the limits of documents and conditions', () => {
    let nested: unknown = leaf
    for (let level = 0; level < 10_000; level++) nested = { all: [nested] }
    const overlay = sampleOverlay()
    const [criterion] = overlay.criteria
    expect(check({ ...overlay, criteria: [{ ...criterion, condition: nested }] })).toEqual(['too-deep'])
    const wide = { any: many(100_000, () => ({})) }
    expect(check({ ...overlay, criteria: [{ ...criterion, condition: wide }] })).toContain(
      'condition-too-large',
    )
    expect(check({ ...overlay, criteria: many(100_000, () => ({})) })).toContain('too-many')
    expect(check({ ...overlay, values: many(100_000, () => ({})) })).toContain('too-many')
  })

  it('cannot reach a prototype', () => {
    const text = JSON.stringify(sampleOverlay()).replace('"id":', '"__proto__":{"polluted":1},"id":')
    expect(check(JSON.parse(text))).toEqual(['unknown-key'])
    expect(check({ ...sampleOverlay(), values: [{ parameter: 'constructor', values: [] }] })).toContain(
      'unknown-parameter',
    )
  })
})

describe('a hostile record of events', () => {
  const set = recordsSet()
  const check = (json: unknown) => judged(() => checkAssessment(set, json, '2026-06-01'))
  const wide: CriteriaSet = {
    ...set,
    eventTypes: set.eventTypes?.map((type) => ({
      ...type,
      fields: [
        ...type.fields,
        ...many(10 - type.fields.length, (at) => ({
          id: `f${at}`,
          label: { vi: 'x' },
          type: 'number' as const,
          unit: 'case' as const,
        })),
      ],
    })),
  }
  const fire = { type: 'fire', on: '2026-02-01', deaths: 0, damage: 1, severity: 'light' }
  const more = Object.fromEntries(many(7, (at) => [`f${at}`, at]))

  it('of 100,000 events with ten fields is accepted', () => {
    const events = many(100_000, (at) => ({ ...fire, ...more, id: `F-${at}` }))
    expect(judged(() => checkAssessment(wide, { facts: {}, events }, '2026-06-01'))).toEqual([])
  })

  it('of a million events is refused at once', () => {
    const events = many(1_000_000, () => fire)
    const started = Date.now()
    expect(check({ facts: {}, events })).toEqual(['too-many'])
    expect(check({ facts: {}, lists: { groups: events } })).toEqual(['too-many'])
    expect(check({ facts: {}, lists: { unknown: events } })).toEqual(['too-many'])
    expect(check({ facts: {}, events: [events] })).toEqual(['too-large'])
    expect(Date.now() - started).toBeLessThan(bounded)
  })

  it('with only wrong values is read only up to the limit', () => {
    const wrong = { type: 'fire', on: 'today', deaths: '1', damage: Number.NaN, severity: 'x'.repeat(1000) }
    expect(check({ facts: {}, events: many(100_000, () => wrong) })).toContain('too-many-problems')
    const entry = { households: Number.POSITIVE_INFINITY, constructor: 1 }
    expect(check({ facts: {}, lists: { groups: many(100_000, () => entry) } })).toContain('too-many-problems')
  })

  it('with 100,000 lists that nobody knows is read only up to the limit', () => {
    expect(check({ facts: {}, lists: Object.fromEntries(many(100_000, (at) => [`l${at}`, []])) })).toContain(
      'too-many-problems',
    )
  })

  it('with names of prototypes is told that there is no such thing', () => {
    const text = '{ "facts": {}, "lists": { "__proto__": [], "constructor": [], "hasOwnProperty": [{}] } }'
    expect(check(JSON.parse(text))).toEqual(['unknown-list', 'unknown-list', 'unknown-list'])
    expect(check({ facts: {}, events: [{ ...fire, hasOwnProperty: 1 }] })).toEqual(['unknown-field'])
  })
})

describe('anything at all', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  })
  const odd = fc.oneof(
    anything,
    fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      '',
      undefined,
      null,
      1n,
      Symbol('x'),
      () => 1,
    ),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'all', 'fact', 'hasOwnProperty'),
  )

  it('can be checked as any document without an exception', () => {
    fc.assert(
      fc.property(odd, (json) => {
        judged(() => checkCriteriaSet(json))
        judged(() => checkBundle(json))
        judged(() => checkAssessment(sampleSet(), json, '2026-06-01'))
        judged(() => checkOverlay(baseSet(), json))
      }),
      { numRuns: 300 },
    )
  })

  it('can stand at any place of a set, and the rest is still checked', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 }), (changes) => {
        const set = spoiled(JSON.parse(JSON.stringify(recordsSet())), changes)
        judged(() => checkCriteriaSet(set))
        judged(() => checkBundle({ revisions: [{ criteriaSet: set }] }))
      }),
      { numRuns: 300 },
    )
  })

  it('can stand at any place of an overlay or of an assessment', () => {
    const assessment = {
      period: { from: '2025-11-01', before: '2026-11-01' },
      facts: { crimes: 1 },
      events: [{ type: 'fire', on: '2026-02-01', id: 'a', deaths: 1, severity: 'light' }],
      eventRecord: { from: '2025-11-01', types: ['fire'] },
      lists: { groups: [{ id: 'a', name: 'b', households: 7 }], areas: [{ outcome: 'met' }] },
    }
    const copy = (document: unknown) => JSON.parse(JSON.stringify(document))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 }), (changes) => {
        const overlay = spoiled(copy(sampleOverlay()), changes)
        judged(() => checkOverlay(baseSet(), overlay))
        const reported = spoiled(copy(assessment), changes)
        judged(() => checkAssessment(recordsSet(), reported, '2026-06-01'))
      }),
      { numRuns: 300 },
    )
  })

  it('can be a fact', () => {
    const id = fc.constantFrom(...sampleSet().facts.map((fact) => fact.id), 'constructor', 'toString')
    fc.assert(
      fc.property(fc.dictionary(id, odd), (facts) => {
        judged(() => checkAssessment(sampleSet(), { facts }, '2026-06-01'))
      }),
    )
  })
})

describe('a condition', () => {
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({
        fact: fc.constantFrom('crimes', 'Crimes', 3),
        operator: fc.constantFrom('equal', 'in', 'is'),
        value: fc.oneof(
          fc.integer(),
          fc.constantFrom([], [1], { fact: 'a' }, { parameter: 'A' }, null, true),
        ),
      }),
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }), extra: fc.nat() }, { requiredKeys: ['any'] }),
      fc.record({ not: tie('tree') }),
      fc.constantFrom<unknown>({}, null, 'x', [], { alll: [] }),
    ),
  }))

  it('is accepted by the walk exactly where the schema accepts it', () => {
    fc.assert(
      fc.property(tree, (json) => {
        const { issues } = readCondition(json, [])
        expect(issues.length === 0).toBe(condition.safeParse(json).success)
      }),
      { numRuns: 2000 },
    )
  })
})

/** A document with some of its places replaced. */
function spoiled(document: unknown, changes: [number, unknown][]): unknown {
  for (const [at, value] of changes) {
    const places = placesIn(document)
    const place = places[at % places.length]
    if (place) place.parent[place.key] = value
  }
  return document
}

/** Every place of a document that can be replaced. */
function placesIn(value: unknown): { parent: Record<string, unknown>; key: string }[] {
  if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]') return []
  const parent = value as Record<string, unknown>
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])])
}
