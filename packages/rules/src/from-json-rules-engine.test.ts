import { checkCriteriaSet, listLimits } from '@tieuchi/schemas'
import fc from 'fast-check'
import { Engine, Rule, type RuleProperties } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { describeConversionIssue } from './from-json-rules-engine/describe-conversion-issue.js'
import { identifierFor } from './from-json-rules-engine/names.js'
import { type Conversion, type ConversionOptions, fromJsonRulesEngine } from './from-json-rules-engine.js'
import { seeded } from './testing/seed.js'

const on = '2026-06-01'
const options: ConversionOptions = { id: 'test.converted', inForceFrom: '2026-01-01' }
const rule = (conditions: unknown, rest: object = {}) => ({ conditions, event: { type: 'fits' }, ...rest })
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const codes = ({ issues }: Conversion) => issues.map(({ code }) => code)
const failures = (conversion: Conversion) =>
  conversion.issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => [code, path.join('.')])

function setOf(conversion: Conversion) {
  if (!conversion.ok) throw new Error(JSON.stringify(conversion.issues))
  return conversion.criteriaSet
}

describe('fromJsonRulesEngine', () => {
  it('makes a criterion of each rule, in order, with what the rule says of itself', () => {
    const set = setOf(
      fromJsonRulesEngine(
        [
          rule({ all: [leaf('households', 'greaterThanInclusive', 5)] }, { name: 'Enough households' }),
          rule(
            { any: [leaf('grade', 'in', ['good', 'fair'])] },
            { event: { type: 'graded', params: { message: 'The grade is accepted' } } },
          ),
        ],
        options,
      ),
    )
    expect(set.criteria).toMatchObject([
      { id: 'enough-households', code: '1', title: { vi: 'Enough households' }, kind: 'required' },
      { id: 'graded', code: '2', description: { vi: 'The grade is accepted' } },
    ])
    expect(set.facts).toMatchObject([
      { id: 'households', type: 'number', unit: 'ratio' },
      { id: 'grade', type: 'choice', options: [{ id: 'good' }, { id: 'fair' }] },
    ])
    expect(checkCriteriaSet(set)).toMatchObject({ ok: true })
  })

  it('reads what a Rule writes of itself, a list of rules, and their text', () => {
    const written = new Rule(rule({ all: [leaf('a', 'equal', 1)] }) as RuleProperties).toJSON()
    const set = setOf(fromJsonRulesEngine(written, options))
    expect(setOf(fromJsonRulesEngine(JSON.parse(written), options))).toEqual(set)
    expect(setOf(fromJsonRulesEngine([JSON.parse(written)], options))).toEqual(set)
  })

  it('renames what cannot be an id, and says so', async () => {
    const conversion = fromJsonRulesEngine(rule({ all: [leaf('memberLevel', 'equal', 'Khá Giỏi')] }), options)
    expect(conversion.issues).toContainEqual({
      code: 'fact-renamed',
      path: [],
      data: { fact: 'memberLevel', id: 'member-level' },
      severity: 'warning',
    })
    expect(conversion.issues).toContainEqual({
      code: 'option-renamed',
      path: [],
      data: { fact: 'memberLevel', option: 'Khá Giỏi', id: 'kha-gioi' },
      severity: 'warning',
    })
    const { outcome } = evaluate(setOf(conversion), { facts: { 'member-level': 'kha-gioi' } }, { on })
    expect(outcome).toBe('met')
  })

  it('takes dates for dates, and facts that are compared with each other for facts of one type', () => {
    const { facts } = setOf(
      fromJsonRulesEngine(
        rule({
          all: [
            leaf('filedOn', 'lessThanInclusive', '2026-03-31'),
            leaf('filedOn', 'greaterThan', { fact: 'announced-on' }),
            leaf('registered', 'equal', true),
          ],
        }),
        options,
      ),
    )
    expect(facts.map(({ id, type }) => [id, type])).toEqual([
      ['filed-on', 'date'],
      ['announced-on', 'date'],
      ['registered', 'boolean'],
    ])
  })

  it('uses the units, types and labels that are known, and guesses the others aloud', () => {
    const guessed = fromJsonRulesEngine(rule({ all: [leaf('fires', 'lessThan', 2)] }), options)
    expect(codes(guessed)).toEqual(['unit-assumed', 'basis-missing'])
    const known = fromJsonRulesEngine(rule({ all: [leaf('fires', 'lessThan', 2)] }), {
      ...options,
      facts: { fires: { unit: 'case', label: { vi: 'Số vụ cháy' } } },
    })
    expect(codes(known)).toEqual(['basis-missing'])
    expect(setOf(known).facts).toEqual([
      { id: 'fires', label: { vi: 'Số vụ cháy' }, type: 'number', unit: 'case' },
    ])
    const wrong = fromJsonRulesEngine(rule({ all: [leaf('fires', 'lessThan', 1.5)] }), {
      ...options,
      facts: { fires: { unit: 'case' } },
    })
    expect(failures(wrong)).toEqual([['operand-not-in-unit', '0.conditions.all.0.value']])
  })

  it('puts named conditions in their place', () => {
    const conditions = {
      safe: { all: [leaf('fires', 'equal', 0), { condition: 'calm' }] },
      calm: leaf('crimes', 'equal', 0),
    }
    const set = setOf(fromJsonRulesEngine(rule({ all: [{ condition: 'safe' }] }), { ...options, conditions }))
    expect(set.criteria[0]?.condition).toEqual({
      all: [{ all: [leaf('fires', 'equal', 0), leaf('crimes', 'equal', 0)] }],
    })
  })

  it.each([
    ['custom-operator', rule({ all: [leaf('a', 'startsWith', 'x')] }), '0.conditions.all.0.operator'],
    ['custom-operator', rule({ all: [leaf('a', 'contains', 'x')] }), '0.conditions.all.0.operator'],
    ['custom-operator', rule({ all: [leaf('a', 'constructor', 1)] }), '0.conditions.all.0.operator'],
    ['computed-fact', rule({ all: [{ ...leaf('a', 'equal', 1), path: '$.b' }] }), '0.conditions.all.0.path'],
    [
      'computed-fact',
      rule({ all: [{ ...leaf('a', 'equal', 1), params: { id: 1 } }] }),
      '0.conditions.all.0.params',
    ],
    [
      'computed-fact',
      rule({ all: [leaf('a', 'equal', { fact: 'b', path: '$.c' }), leaf('b', 'equal', 1)] }),
      '0.conditions.all.0.value.path',
    ],
    ['empty-group', rule({ all: [] }), '0.conditions.all'],
    ['bad-condition', rule(leaf('a', 'equal', 1)), '0.conditions'],
    ['bad-condition', rule({ all: [leaf('a', 'equal', 1)], any: [leaf('a', 'equal', 1)] }), '0.conditions'],
    ['bad-condition', rule({ all: 'everything' }), '0.conditions.all'],
    ['unknown-condition', rule({ all: [{ condition: 'elsewhere' }] }), '0.conditions.all.0'],
    ['condition-cycle', rule({ all: [{ condition: 'round' }] }), '0.conditions.all.0.all.0'],
    ['unknown-key', rule({ all: [{ ...leaf('a', 'equal', 1), unless: 2 }] }), '0.conditions.all.0.unless'],
    ['unknown-key', rule({ all: [leaf('a', 'equal', 1)] }, { enabled: false }), '0.enabled'],
    ['handler-not-data', rule({ all: [leaf('a', 'equal', 1)] }, { onSuccess: () => {} }), '0.onSuccess'],
    ['mixed-types', rule({ all: [leaf('a', 'equal', 1), leaf('a', 'equal', 'one')] }), '0.conditions.all.0'],
    ['operator-not-for-type', rule({ all: [leaf('a', 'lessThan', 'b')] }), '0.conditions.all.0.operator'],
    ['bad-operand', rule({ all: [leaf('a', 'equal', null)] }), '0.conditions.all.0.value'],
    ['bad-operand', rule({ all: [leaf('a', 'equal', Number.NaN)] }), '0.conditions.all.0.value'],
    ['bad-operand', rule({ all: [leaf('a', 'in', 'abc')] }), '0.conditions.all.0.value'],
    ['bad-operand', rule({ all: [leaf('a', 'equal', ['b'])] }), '0.conditions.all.0.value'],
    ['type-unknown', rule({ all: [leaf('a', 'equal', { fact: 'b' })] }), '0.conditions.all.0'],
    ['name-not-usable', rule({ all: [leaf('数', 'equal', 1)] }), ''],
    ['name-taken', rule({ all: [leaf('aB', 'equal', 1), leaf('a-b', 'equal', 1)] }), ''],
    ['not-rules', { fact: 'a' }, '0'],
    ['not-rules', [], ''],
    ['not-rules', null, '0'],
    ['not-json', '{', ''],
  ] as const)('says %s of %j', (code, rules, path) => {
    const conditions = { round: { all: [{ condition: 'round' }] } }
    const conversion = fromJsonRulesEngine(rules, { ...options, conditions })
    expect(failures(conversion)).toContainEqual([code, path])
    expect(conversion.ok).toBe(false)
    for (const issue of conversion.issues) {
      for (const locale of ['vi', 'en'] as const)
        expect(describeConversionIssue(issue, locale)).toMatch(/\S{2}.*[.:}]/)
    }
  })

  it('warns of priorities and event parameters, which a criteria set does not have', () => {
    const conversion = fromJsonRulesEngine(
      rule(
        { all: [{ ...leaf('a', 'equal', 1), priority: 3 }] },
        { priority: 10, event: { type: 'fits', params: { message: 'Fits', bonus: 5 } } },
      ),
      options,
    )
    expect(conversion.ok).toBe(true)
    expect(codes(conversion)).toEqual([
      'priority-dropped',
      'priority-dropped',
      'event-params-dropped',
      'unit-assumed',
      'basis-missing',
    ])
  })

  it('ends soon on hostile rules', () => {
    let deep: unknown = leaf('a', 'equal', 1)
    for (let level = 0; level < 10_000; level += 1) deep = { not: deep }
    expect(failures(fromJsonRulesEngine(rule({ all: [deep] }), options))[0]?.[0]).toBe('condition-too-deep')
    const wide = Array.from({ length: 100_000 }, () => leaf('a', 'equal', 1))
    expect(failures(fromJsonRulesEngine(rule({ all: wide }), options))[0]?.[0]).toBe('condition-too-large')
    const doubling = Object.fromEntries(
      Array.from({ length: 8 }, (_, level) => [
        `c${level}`,
        {
          all: Array.from({ length: 9 }, () =>
            level === 7 ? leaf('a', 'equal', 1) : { condition: `c${level + 1}` },
          ),
        },
      ]),
    )
    const doubled = fromJsonRulesEngine(rule({ all: [{ condition: 'c0' }] }), {
      ...options,
      conditions: doubling,
    })
    expect(failures(doubled)[0]?.[0]).toBe('condition-too-large')
    const many = Array.from({ length: listLimits.criteria + 1 }, () => rule({ all: [leaf('a', 'equal', 1)] }))
    expect(failures(fromJsonRulesEngine(many, options))[0]?.[0]).toBe('too-many')
    const named = rule({ all: [leaf('__proto__', 'equal', 1), leaf('constructor', 'equal', 'toString')] })
    expect(checkCriteriaSet(setOf(fromJsonRulesEngine(named, options)))).toMatchObject({ ok: true })
  })

  it('gives a set that passes the checks and judges as json-rules-engine does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRule, { minLength: 1, maxLength: 4 }), anyFacts, async (rules, facts) => {
        // Rules may contradict each other; criteria that are all required may not.
        const conversion = fromJsonRulesEngine(rules, { ...options, kind: 'advisory' })
        const set = setOf(conversion)
        expect(checkCriteriaSet(set)).toMatchObject({ ok: true })
        const engine = new Engine(rules as RuleProperties[])
        const { results } = await engine.run(facts)
        const fired = rules.map(({ name }) => results.some((result) => result.name === name))
        const reported = Object.fromEntries(
          Object.entries(facts).map(([name, value]) => [
            identifierFor(name),
            typeof value === 'string' ? value.toLowerCase() : value,
          ]),
        )
        const { criteria } = evaluate(set, { facts: reported }, { on })
        expect(criteria.map(({ outcome }) => outcome)).toEqual(
          fired.map((held) => (held ? 'met' : 'not-met')),
        )
      }),
      seeded(),
    )
  })
})

const amount = fc.constantFrom(0, 1, 2.5, -3, 100)
const grade = fc.constantFrom('Low', 'middle', 'high')
const order = fc.constantFrom(
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
)
const anyLeaf = fc.oneof(
  fc.record({
    fact: fc.constantFrom('caseCount', 'b'),
    operator: order,
    value: fc.oneof(amount, fc.constant({ fact: 'b' })),
  }),
  fc.record({
    fact: fc.constant('b'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.array(amount, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ fact: fc.constant('grade'), operator: fc.constantFrom('equal', 'notEqual'), value: grade }),
  fc.record({
    fact: fc.constant('grade'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.array(grade, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    fact: fc.constant('yes'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.boolean(),
  }),
)
// Every grade is named somewhere, so that each is an option of the fact; a value that no rule names is unreadable.
const everyGrade = { any: [leaf('grade', 'in', ['Low', 'middle', 'high']), leaf('grade', 'notEqual', 'Low')] }
const anyGroup = fc.letrec<{ group: object }>((tie) => {
  const part = fc.oneof({ depthSize: 'small', withCrossShrink: true }, anyLeaf, tie('group'))
  const parts = fc.array(part, { minLength: 1, maxLength: 3 })
  return { group: fc.oneof(fc.record({ all: parts }), fc.record({ any: parts }), fc.record({ not: part })) }
}).group
const anyRule = fc.record({ group: anyGroup, name: fc.uuid() }).map(({ group, name }) => ({
  name,
  event: { type: 'fits' },
  conditions: { all: [group, { any: [leaf('b', 'equal', 1), leaf('b', 'notEqual', 1)] }, everyGrade] },
}))
const anyFacts = fc.record({ caseCount: amount, b: amount, grade, yes: fc.boolean() })
