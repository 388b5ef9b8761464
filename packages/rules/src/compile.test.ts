import type { Assessment, CriteriaSet } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
import { thrownBy } from './testing/thrown-by.js'

const on = '2026-06-01'
const set = aCriteriaSet({
  facts: [aFact('fires'), aFact('held-on', { type: 'date' })],
  criteria: [
    aCriterion('few', { fact: 'fires', operator: 'lessThanInclusive', value: 2 }),
    aCriterion('held', { fact: 'held-on', operator: 'lessThan', value: '2026-03-31' }),
  ],
})
const assessment = {
  subject: { id: 'a', name: 'A' },
  facts: { fires: 1, 'held-on': '2026-01-31', other: [1] },
}

describe('a compiled set', () => {
  it('judges as evaluate does, and says the outcome before anybody asks for the reasons', () => {
    const compiled = compile(set, { on })
    const judgement = compiled.judge(assessment as unknown as Assessment)
    expect(judgement.outcome).toBe('met')
    expect(judgement.criteria).toEqual([
      { id: 'few', outcome: 'met' },
      { id: 'held', outcome: 'met' },
    ])
    expect(judgement.evaluation).toEqual(evaluate(set, assessment as unknown as Assessment, { on }))
    expect(judgement.evaluation).toBe(judgement.evaluation)
    expect(compiled.outcome(assessment as unknown as Assessment)).toBe('met')
  })

  it('explains what was judged, whatever became of the assessment since', () => {
    const compiled = compile(set, { on })
    const changing = structuredClone(assessment)
    const judgement = compiled.judge(changing as unknown as Assessment)
    changing.facts.fires = 9
    changing.facts.other.push(2)
    changing.subject.name = 'B'
    compiled.judge({ facts: { fires: 7 } })
    expect(judgement.evaluation).toEqual(evaluate(set, assessment as unknown as Assessment, { on }))
  })

  it('judges at once what is more than plain JSON, because it could be another thing when it is read again', () => {
    let fires = 0
    const facts = Object.create(null, { fires: { enumerable: true, get: () => fires++ } })
    class Report {
      facts = { fires: 1, 'held-on': '2026-01-31' }
    }
    expect(compile(set, { on }).judge({ facts }).evaluation.criteria[0]?.outcome).toBe('met')
    const judgement = compile(set, { on }).judge(new Report())
    expect([judgement.outcome, judgement.evaluation.outcome]).toEqual(['met', 'met'])
  })

  it('takes no fact from what every object inherits', () => {
    const prototype = Object.prototype as Record<string, unknown>
    prototype.fires = 0
    try {
      expect(compile(set, { on }).judge({ facts: {} }).evaluation.criteria[0]?.outcome).toBe('undetermined')
      expect(compile(set, { on }).outcome({ facts: { 'held-on': '2026-01-31' } })).toBe('undetermined')
    } finally {
      delete prototype.fires
    }
  })

  it('reads facts in any order, more of them than the set has, and each assessment by itself', () => {
    const compiled = compile(set, { on })
    const outcomes = [
      { fires: 1, 'held-on': '2026-01-31' },
      { 'held-on': '2026-01-31', fires: 1 },
      { more: 5, 'held-on': '2026-01-31' },
      { fires: 3, more: 5, 'held-on': '2026-01-31' },
      {},
    ].map((facts) => compiled.outcome({ facts: facts as Assessment['facts'] }))
    expect(outcomes).toEqual(['met', 'met', 'undetermined', 'not-met', 'undetermined'])
  })

  it('finds the same outcome among so many facts that it looks each up by its name', () => {
    const names = ['constructor', ...Array.from({ length: 140 }, (_, index) => `fact-${index}`)]
    const wide = aCriteriaSet({
      facts: names.map((name) => aFact(name)),
      criteria: names.map((fact) => aCriterion(fact, { fact, operator: 'lessThanInclusive', value: 2 })),
    })
    const compiled = compile(wide, { on })
    const complete = Object.fromEntries(names.map((name) => [name, 1]))
    const { constructor: _, ...withoutFirst } = complete
    const outcomes = [
      complete,
      withoutFirst,
      { ...complete, 'fact-139': 3 },
      { ...withoutFirst, 'fact-139': 3 },
      { ...complete, 'fact-70': '1' },
      { other: 1, ...complete },
      {},
    ].map((facts) => {
      const reported = { facts: facts as Assessment['facts'] }
      expect(compiled.judge(reported).outcome).toBe(evaluate(wide, reported, { on }).outcome)
      return compiled.outcome(reported)
    })
    expect(outcomes).toEqual([
      'met',
      'undetermined',
      'not-met',
      'not-met',
      'undetermined',
      'met',
      'undetermined',
    ])
  })

  it('judges assessments of several periods', () => {
    const compiled = compile(set, { on })
    const period = { from: '2025-01-01', before: '2026-01-01' }
    const judged = compiled.judge({ ...assessment, period } as unknown as Assessment).evaluation
    expect(judged.period).toEqual(period)
    expect(judged).toEqual(evaluate(set, { ...assessment, period } as unknown as Assessment, { on }))
    const wrong = { facts: {}, period: { from: 'x', before: 'y' } }
    expect(thrownBy(() => compiled.judge(wrong))).toMatchObject({ code: 'bad-period' })
    expect(thrownBy(() => compiled.outcome(wrong))).toMatchObject({ code: 'bad-period' })
  })

  it('is refused where a set that was not checked compares what cannot be compared, with every such comparison', () => {
    const wrong = [
      { fact: 'fires', operator: 'equal', value: 'two' },
      { fact: 'held-on', operator: 'lessThan', value: 20260331 },
      { fact: 'nothing', operator: 'equal', value: 1 },
    ]
    const unchecked = { ...set, criteria: [aCriterion('few', { all: wrong as never })] } as CriteriaSet
    expect(thrownBy(() => compile(unchecked, { on }))).toMatchObject({
      code: 'not-comparable',
      details: { comparisons: wrong },
    })
  })
})
