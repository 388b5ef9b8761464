import { describe, expect, it } from 'vitest'
import type { Condition } from '../../condition.js'
import type { CriteriaSet } from '../../criteria-set.js'
import type { Criterion } from '../../criterion.js'
import type { Fact } from '../../fact.js'
import type { Band } from '../../outcome-rule.js'
import type { Parameter } from '../../parameter.js'
import { checkReasoning } from './check-reasoning.js'

const label = { vi: 'x' }
const options = ['good', 'fair', 'poor'].map((id) => ({ id, label }))

const facts: Fact[] = [
  ...['cases', 'before', 'households', 'registered'].map(
    (id): Fact => ({ id, label, type: 'number', unit: 'case' }),
  ),
  { id: 'done', label, type: 'boolean' },
  { id: 'held', label, type: 'date', withinPeriod: true },
  { id: 'signed', label, type: 'date' },
  { id: 'grade', label, type: 'choice', options },
  {
    id: 'share',
    label,
    type: 'number',
    unit: 'percent',
    derived: { kind: 'percent', numerator: 'registered', denominator: 'households' },
  },
  {
    id: 'change',
    label,
    type: 'number',
    unit: 'case-change',
    derived: { kind: 'difference', minuend: 'cases', subtrahend: 'before' },
  },
  {
    id: 'limit-as-fact',
    label,
    type: 'number',
    unit: 'case',
    derived: { kind: 'parameter', parameter: 'limit' },
  },
]

const parameter = (
  id: string,
  type: Parameter['type'],
  ...values: [from: string, value: number | string | string[], before?: string][]
): Parameter => ({
  id,
  label,
  type,
  values: values.map(([from, value, before]) => ({
    from,
    value,
    ...(before !== undefined && { before }),
    legalBasis: [],
    verification: 'verified',
  })),
})

const criterion = (id: string, condition: Condition, rest: Partial<Criterion> = {}): Criterion => ({
  id,
  code: id,
  title: label,
  kind: 'required',
  condition,
  legalBasis: [],
  verification: 'verified',
  ...rest,
})

/** A set of the facts above, in force from 2020 to before 2030 and assessed from November to October. */
const aSet = (criteria: Criterion[], rest: Partial<CriteriaSet> = {}): CriteriaSet => ({
  formatVersion: 1,
  id: 'test.set',
  revision: 1,
  title: label,
  inForce: { from: '2020-01-01', before: '2030-01-01' },
  window: { start: '11-01' },
  legalDocuments: [],
  facts,
  parameters: [],
  criteria,
  outcomeRule: {},
  bands: [],
  ...rest,
})

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value }) as Condition
const band = (id: string, outcome: Band['outcome'], rest: Partial<Band> = {}): Band => ({
  id,
  label,
  outcome,
  ...rest,
})
const scored = (id: string, points: number, rest: Partial<Criterion> = {}) =>
  criterion(id, is('cases', 'equal', Number(id.length)), { kind: 'scored', points, ...rest })
const independent = (points: number, fact: string, value: unknown = true) =>
  criterion(`for-${fact}`, is(fact, 'equal', value), { kind: 'scored', points })

/** What is said of a set, as `code path from before`. */
const said = (set: CriteriaSet) =>
  checkReasoning(set).map(({ code, path, data, severity }) => {
    const { from, before } = data as { from?: string | null; before?: string | null }
    return [severity === 'error' ? `${code}!` : code, path.join('.'), from, before]
      .filter((part) => part != null)
      .join(' ')
  })

const one = (condition: Condition, rest: Partial<Criterion> = {}, set: Partial<CriteriaSet> = {}) =>
  said(aSet([criterion('a', condition, rest)], set))

describe('a criterion that nobody can meet', () => {
  it('is an error where it decides the result, and a warning where it does not', () => {
    const never = { all: [is('cases', 'greaterThan', 2), is('cases', 'lessThan', 3)] }
    expect(one(never)).toEqual(['never-met! criteria.0.condition'])
    expect(one(never, { kind: 'scored', points: 1 })).toEqual(['never-met! criteria.0.condition'])
    expect(one(never, { kind: 'advisory' })).toEqual(['never-met criteria.0.condition'])
  })

  it('is a warning where tiers give points all the same', () => {
    const tiers = [{ points: 1, when: is('done', 'equal', true) }]
    expect(one(is('cases', 'lessThan', 0), { kind: 'scored', points: 1, tiers })).toEqual([
      'never-met criteria.0.condition',
    ])
  })

  it('is seen where only its applicability forbids it', () => {
    const applicability = is('cases', 'equal', 0)
    expect(one(is('cases', 'greaterThan', 0), { applicability })).toEqual(['never-met! criteria.0.condition'])
  })

  it('because it never applies is said of its applicability alone', () => {
    const applicability = is('cases', 'lessThan', 0)
    expect(one(is('cases', 'equal', 0), { applicability })).toEqual(['never-met criteria.0.applicability'])
  })

  it('is said for the days on which its parameters forbid it', () => {
    const limits = {
      parameters: [parameter('limit', 'number', ['2020-01-01', 5], ['2024-01-01', 2], ['2026-01-01', 4])],
    }
    const both = {
      all: [is('cases', 'lessThanInclusive', { parameter: 'limit' }), is('cases', 'greaterThan', 2)],
    }
    expect(one(both, {}, limits)).toEqual(['never-met criteria.0.condition 2024-01-01 2026-01-01'])
    const derived = { all: [is('limit-as-fact', 'equal', 2), is('done', 'equal', true)] }
    expect(one(derived, {}, limits)).toEqual(['never-met criteria.0.condition 2020-01-01 2024-01-01'])
  })

  it('is not said of days on which a parameter has no value: that is said instead', () => {
    const gaps = {
      parameters: [parameter('limit', 'number', ['2021-01-01', 5, '2022-01-01'], ['2023-01-01', 2])],
    }
    expect(one(is('cases', 'lessThan', { parameter: 'limit' }), {}, gaps)).toEqual([
      'parameter-gap parameters.0.values 2020-01-01 2021-01-01',
    ])
  })

  it('is not seen in a criterion that can be met by one value', () => {
    expect(one({ all: [is('cases', 'greaterThanInclusive', 2), is('cases', 'lessThan', 3)] })).toEqual([])
    expect(
      one({ all: [is('share', 'greaterThan', 99.9), is('registered', 'lessThan', { fact: 'households' })] }),
    ).toEqual([])
    expect(one({ all: [is('grade', 'notIn', ['good', 'fair'])] })).toEqual([])
    expect(
      one({ all: [is('share', 'greaterThanInclusive', 100), is('cases', 'lessThanInclusive', 0)] }),
    ).toEqual([])
  })
})

describe('a condition that always holds', () => {
  it('is said of a criterion, an exclusion and a band', () => {
    const always = is('cases', 'greaterThanInclusive', 0)
    const set = aSet([criterion('a', always), criterion('b', is('done', 'equal', true))], {
      exclusions: [
        {
          id: 'x',
          label,
          when: { not: is('share', 'greaterThan', 100) },
          legalBasis: [],
          verification: 'verified',
        },
      ],
      bands: [band('met', 'met', { when: { any: [is('done', 'equal', true), is('done', 'equal', false)] } })],
    })
    expect(said(set)).toEqual([
      'never-fails criteria.0.condition',
      'never-fails bands.0.when',
      'never-fails exclusions.0.when',
    ])
  })

  it('may stand last among tiers and rows, for all that is left', () => {
    const tiers = [
      { points: 5, when: is('cases', 'equal', 0) },
      { points: 1, when: is('cases', 'greaterThanInclusive', 0) },
    ]
    expect(one(is('cases', 'lessThan', 3), { kind: 'scored', points: 5, tiers })).toEqual([])
  })
})

describe('a deadline that comes every year', () => {
  const deadline = (day: string) => ({
    parameters: [parameter('deadline', 'month-day', ['2020-01-01', day])],
  })
  const inTime = is('held', 'lessThanInclusive', { parameter: 'deadline' })

  it('after the last day of the assessment period is always kept, before its first day never', () => {
    expect(one(inTime, {}, deadline('12-15'))).toEqual(['never-fails criteria.0.condition'])
    expect(one(inTime, {}, deadline('10-31'))).toEqual(['never-fails criteria.0.condition'])
    expect(one({ not: inTime }, {}, deadline('12-15'))).toEqual(['never-met! criteria.0.condition'])
  })

  it('within the period can be kept or missed', () => {
    expect(one(inTime, {}, deadline('10-30'))).toEqual([])
    expect(one(inTime, {}, deadline('03-31'))).toEqual([])
    expect(one(is('signed', 'lessThan', { parameter: 'deadline' }), {}, deadline('12-15'))).toEqual([])
  })

  it('and a day of one year leave other years alone', () => {
    const until = is('held', 'lessThan', '2022-03-01')
    expect(one({ all: [inTime, until] }, {}, deadline('03-31'))).toEqual([
      'never-met criteria.0.condition 2022-11-01',
    ])
    expect(one({ all: [inTime, is('held', 'greaterThan', '2022-11-15')] }, {}, deadline('03-31'))).toEqual([
      'never-met criteria.0.condition 2020-01-01 2022-11-01',
    ])
  })

  it('in February is met in leap years', () => {
    const between = {
      all: [
        is('held', 'greaterThan', { parameter: 'deadline' }),
        is('held', 'lessThan', { parameter: 'next' }),
      ],
    }
    const days = (next: string) => ({
      inForce: { from: '2030-01-01' },
      parameters: [
        parameter('deadline', 'month-day', ['2020-01-01', '02-28']),
        parameter('next', 'month-day', ['2020-01-01', next]),
      ],
    })
    expect(one(between, {}, days('03-01'))).toEqual([])
    expect(one(between, {}, days('02-28'))).toEqual(['never-met! criteria.0.condition'])
  })
})

describe('required criteria against each other', () => {
  const few = criterion('few', is('cases', 'lessThan', 3))
  const many = criterion('many', is('cases', 'greaterThan', 3))
  const data = (set: CriteriaSet) =>
    checkReasoning(set).map((issue) => 'with' in issue.data && issue.data.with)

  it('are named in pairs, the later one with the code of the earlier', () => {
    expect(said(aSet([few, many]))).toEqual(['contradiction! criteria.1.condition'])
    expect(data(aSet([few, many]))).toEqual([['few']])
  })

  it('are seen through what is derived', () => {
    const fewer = criterion('fewer', is('change', 'lessThanInclusive', -1))
    const atLeastAsMany = criterion('as-many', is('cases', 'greaterThanInclusive', { fact: 'before' }))
    expect(said(aSet([fewer, atLeastAsMany]))).toEqual(['contradiction! criteria.1.condition'])
  })

  it('are a warning where both apply only in the same case', () => {
    const applicability = is('done', 'equal', true)
    expect(
      said(
        aSet([
          { ...few, applicability },
          { ...many, applicability },
        ]),
      ),
    ).toEqual(['contradiction criteria.1.condition'])
  })

  it('are not held against each other where they apply in different cases or do not decide', () => {
    expect(
      said(
        aSet([
          { ...few, applicability: is('done', 'equal', true) },
          { ...many, applicability: is('done', 'equal', false) },
        ]),
      ),
    ).toEqual([])
    expect(said(aSet([few, { ...many, kind: 'advisory' }]))).toEqual([])
    expect(said(aSet([few, criterion('three', is('cases', 'equal', 2))]))).toEqual([])
  })

  it('are said for the days on which they contradict each other', () => {
    const parameters = [parameter('limit', 'number', ['2020-01-01', 5], ['2025-01-01', 3])]
    const above = criterion('above', is('cases', 'greaterThanInclusive', 3))
    const below = criterion('below', is('cases', 'lessThan', { parameter: 'limit' }))
    expect(said(aSet([above, below], { parameters }))).toEqual([
      'contradiction criteria.1.condition 2025-01-01',
    ])
  })
})

describe('bands', () => {
  const two = [independent(10, 'done'), independent(5, 'grade', 'good')]

  it('that are ordered well are passed in silence', () => {
    const bands = [
      band('excellent', 'met', { minimumPoints: 15 }),
      band('good', 'met', { minimumPoints: 10 }),
      band('fair', 'met'),
      band('failed', 'not-met'),
    ]
    expect(said(aSet(two, { outcomeRule: { minimumPoints: 5 }, bands }))).toEqual([])
  })

  it('leave a gap only where a result can fall into it', () => {
    const bands = [band('good', 'met', { minimumPoints: 12 }), band('failed', 'not-met')]
    expect(said(aSet(two, { outcomeRule: { minimumPoints: 11 }, bands }))).toEqual([])
    expect(said(aSet(two, { outcomeRule: { minimumPoints: 10 }, bands }))).toEqual(['bands-gap bands'])
    const same = [scored('a', 10), scored('b', 5)]
    expect(said(aSet(same, { outcomeRule: { minimumPoints: 10 }, bands }))).toEqual([])
  })

  it('of an outcome that has none leave no gap', () => {
    expect(said(aSet(two, { outcomeRule: { minimumPoints: 10 }, bands: [band('met', 'met')] }))).toEqual([])
  })

  it('that ask for more besides points are not taken for granted', () => {
    const when = is('cases', 'equal', 0)
    const bands = [
      band('best', 'met', { when }),
      band('good', 'met', { minimumPoints: 10 }),
      band('fair', 'met'),
    ]
    expect(said(aSet(two, { bands }))).toEqual([])
    expect(said(aSet(two, { bands: [band('all', 'met'), ...bands] }))).toEqual([
      'band-unreachable bands.1',
      'band-unreachable bands.2',
      'band-unreachable bands.3',
    ])
  })

  it('of results that the rule does not let pass are never given', () => {
    const bands = [band('good', 'met'), band('almost', 'met', { belowPoints: 5 }), band('failed', 'not-met')]
    expect(said(aSet(two, { outcomeRule: { minimumPoints: 10 }, bands: bands.slice(1) }))).toContain(
      'band-unreachable bands.0',
    )
    const failed = [band('failed', 'not-met', { minimumPoints: 10 })]
    expect(said(aSet(two, { outcomeRule: { minimumPoints: 10 }, bands: failed }))).toContain(
      'band-unreachable bands.0',
    )
    expect(
      said(
        aSet([...two, criterion('a', is('cases', 'equal', 0))], {
          outcomeRule: { minimumPoints: 10 },
          bands: failed,
        }),
      ),
    ).not.toContain('band-unreachable bands.0')
  })

  it('are covered by several earlier ones together', () => {
    const bands = [
      band('top', 'met', { minimumPoints: 10 }),
      band('low', 'met', { belowPoints: 10 }),
      band('never', 'met'),
    ]
    expect(said(aSet(two, { bands }))).toEqual(['band-unreachable bands.2'])
  })

  it('share points only where they are meant to end', () => {
    const bands = [
      band('fair', 'met', { minimumPoints: 5, belowPoints: 11 }),
      band('good', 'met', { minimumPoints: 10 }),
      band('rest', 'met'),
    ]
    expect(said(aSet(two, { bands }))).toEqual(['bands-overlap bands.1'])
    const apart = [
      band('fair', 'met', { minimumPoints: 5, belowPoints: 10 }),
      band('good', 'met', { minimumPoints: 10 }),
      band('rest', 'met'),
    ]
    expect(said(aSet(two, { bands: apart }))).toEqual([])
  })

  it('ask for more points than there are on some days', () => {
    const parameters = [parameter('enough', 'number', ['2020-01-01', 10], ['2027-01-01', 16])]
    const outcomeRule = { minimumPoints: { parameter: 'enough' } }
    expect(said(aSet(two, { outcomeRule, parameters }))).toEqual([
      'points-unreachable outcomeRule.minimumPoints 2027-01-01',
    ])
  })

  it('are left alone where points have more decimals than can be reckoned with', () => {
    const third = { ...independent(1 / 3, 'done'), id: 'third', code: 'third' }
    expect(said(aSet([third], { outcomeRule: { minimumPoints: 0.34 } }))).toEqual([])
  })

  it('are left alone where any amount can be taken off', () => {
    const open = { ...independent(5, 'grade', 'good'), deductions: [{ points: 0.5, each: 'cases' }] }
    const bands = [
      band('good', 'met', { minimumPoints: 12 }),
      band('middle', 'met', { minimumPoints: 11.5 }),
      band('failed', 'not-met'),
    ]
    expect(
      said(aSet([independent(10, 'done'), open], { outcomeRule: { minimumPoints: 11 }, bands })),
    ).toEqual([])
  })
})

describe('records', () => {
  const set = (where: Condition, meets: Condition = is('size', 'greaterThan', 7)) =>
    said(
      aSet([criterion('a', { all: [is('groups', 'lessThan', 3), is('fit', 'greaterThanInclusive', 50)] })], {
        facts: [
          {
            id: 'groups',
            label,
            type: 'number',
            unit: 'group',
            derived: { kind: 'count', list: 'groups', where },
          },
          {
            id: 'fit',
            label,
            type: 'number',
            unit: 'percent',
            derived: { kind: 'share', list: 'groups', where, meets },
          },
        ],
        lists: [{ id: 'groups', label, fields: [{ id: 'size', label, type: 'number', unit: 'household' }] }],
      }),
    )

  it('that can never be counted, or always are, are said of the fact', () => {
    const between = (low: number, high: number) => ({
      all: [is('size', 'greaterThanInclusive', low), is('size', 'lessThanInclusive', high)],
    })
    expect(set(between(5, 15))).toEqual([])
    expect(set(between(15, 5))).toEqual([
      'never-met facts.0.derived.where',
      'never-met facts.1.derived.where',
    ])
    expect(set(between(5, 15), is('size', 'greaterThan', 4))).toEqual(['never-fails facts.1.derived.meets'])
  })
})
