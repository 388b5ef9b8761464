import { describe, expect, it } from 'vitest'
import { checkCriteriaSet } from './check-criteria-set.js'
import { problemsInSets } from './testing/problems.js'
import { changed, looseSet, sampleSet } from './testing/sample-set.js'

const check = (path: (string | number)[], value: unknown) =>
  checkCriteriaSet(changed(sampleSet(), path, value))
const codesAt = (json: unknown) =>
  checkCriteriaSet(json).issues.map(({ code, path }) => `${code} ${path.join('.')}`)

describe('a criteria set', () => {
  it('passes without a word where nothing is wrong, and comes back as it was written', () => {
    const set = sampleSet()
    expect(checkCriteriaSet(set)).toEqual({ ok: true, criteriaSet: set, issues: [] })
  })

  it('is handed back as a copy, which later changes to the input do not reach', () => {
    const set = looseSet()
    const checked = checkCriteriaSet(set)
    set.criteria[0].condition = { any: [] }
    expect(checked.ok && checked.criteriaSet).toEqual(sampleSet())
  })

  it.each(problemsInSets)('says $code at $at of $why, and nothing else', (problem) => {
    const { code, at, data, severity } = problem
    const checked = checkCriteriaSet(problem.document())
    expect(checked.issues).toEqual([{ code, path: at, data, severity }])
    expect(checked.ok).toBe(severity === 'warning')
  })
})

describe('all problems at once', () => {
  it('lists problems of shape and of meaning in one go', () => {
    const set = looseSet()
    set.extra = 1
    set.facts[0].unit = 'bushel'
    set.parameters[0].values[1].value = 120
    set.criteria[0].condition.all[1] = { any: [] }
    set.criteria[0].condition.all[3].fact = 'atested'
    set.criteria[2].legalBasis = [{ document: 'no-such' }]
    expect(codesAt(set).sort()).toEqual([
      'empty-group criteria.0.condition.all.1.any',
      'not-in-list facts.0.unit',
      'unknown-document criteria.2.legalBasis.0.document',
      'unknown-fact criteria.0.condition.all.3.fact',
      'unknown-key extra',
      'value-out-of-range parameters.0.values.1.value',
    ])
  })

  it('checks the condition of a criterion that has no title', () => {
    const set = looseSet()
    delete set.criteria[1].title
    set.criteria[1].condition.all[0].fact = 'nowhere'
    expect(codesAt(set)).toEqual(['missing criteria.1.title', 'unknown-fact criteria.1.condition.all.0.fact'])
  })

  it('checks the other values of a parameter with one empty value', () => {
    const set = looseSet()
    set.parameters[0].values[0].value = null
    set.parameters[0].values[1].value = 101
    set.parameters[0].values[1].from = '2020-01-01'
    expect(codesAt(set)).toEqual([
      'wrong-type parameters.0.values.0.value',
      'values-overlap parameters.0.values.1.from',
      'value-out-of-range parameters.0.values.1.value',
    ])
  })

  it('finds an id used twice although one of the two entries is broken otherwise', () => {
    const set = looseSet()
    set.facts[1].id = 'households'
    set.facts[1].label = {}
    expect(codesAt(set)).toContain('duplicate-id facts.1.id')
  })

  it('does not call a fact unknown that is declared by a broken entry', () => {
    expect(check(['facts', 7, 'type'], 'bool').issues.map(({ code }) => code)).toEqual(['not-in-list'])
  })

  it('says one thing once: a broken unit is not also a missing unit', () => {
    expect(codesAt(changed(sampleSet(), ['facts', 0, 'unit'], 'bushel'))).toEqual([
      'not-in-list facts.0.unit',
    ])
    expect(codesAt(changed(sampleSet(), ['facts', 9, 'options', 0, 'label'], {}))).toEqual([
      'missing facts.9.options.0.label.vi',
    ])
  })

  it('does not complain that the period is empty where one of its days is no day', () => {
    expect(codesAt(changed(sampleSet(), ['inForce', 'from'], '2031-02-29'))).toEqual([
      'bad-date inForce.from',
    ])
  })
})

describe('circles of derivations', () => {
  const derive = (facts: Record<string, string[]>) => {
    const set = looseSet()
    for (const [id, terms] of Object.entries(facts))
      set.facts.push({ id, label: { vi: id }, type: 'number', unit: 'case', derived: { kind: 'sum', terms } })
    return checkCriteriaSet(set).issues.flatMap((issue) =>
      issue.code === 'derived-cycle' ? [issue.data.facts] : [],
    )
  }

  it('names each circle once, from the fact that stands first', () => {
    expect(derive({ a: ['b'], b: ['c'], c: ['a'], x: ['y'], y: ['x'], z: ['a'] })).toEqual([
      ['a', 'b', 'c', 'a'],
      ['x', 'y', 'x'],
    ])
  })

  it('sees a fact that is derived from itself', () => {
    expect(derive({ a: ['crimes', 'a'] })).toEqual([['a', 'a']])
  })

  it('accepts facts that share inputs without a circle', () => {
    expect(derive({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['crimes'] })).toEqual([])
  })
})
