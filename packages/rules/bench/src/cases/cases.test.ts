import { checkCriteriaSet } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { comparisonCount } from './case.js'
import { caseNamed, manyAssessments, nestings } from './index.js'

describe('the cases', () => {
  it.each([
    ['twenty', 20, 50],
    ['with-gaps', 20, 50],
    ['criteria-200', 200, 500],
    ['criteria-2000', 2000, 5000],
    ['nested-0', 20, 50],
    ['nested-12', 20, 50],
  ])(
    '%s is a set that the checks accept, with %i criteria and %i comparisons',
    (name, criteria, comparisons) => {
      const task = caseNamed(name)
      expect(checkCriteriaSet(task.set, { reasoning: false })).toMatchObject({ ok: true })
      expect(task.set.criteria).toHaveLength(criteria)
      expect(comparisonCount(task)).toBe(comparisons)
    },
  )

  it('go past what the format allows only where that is said', () => {
    const refused = nestings.filter((levels) => !checkCriteriaSet(caseNamed(`nested-${levels}`).set).ok)
    expect(refused).toEqual([40, 100])
  })

  it('report every fact, except where gaps are asked for', () => {
    const gaps = (name: string) => {
      const { set, assessments } = caseNamed(name)
      return assessments.reduce((sum, { facts }) => sum + set.facts.length - Object.keys(facts).length, 0)
    }
    expect(gaps('twenty')).toBe(0)
    expect(gaps('criteria-2000')).toBe(0)
    expect(gaps('with-gaps') / (1000 * 48)).toBeCloseTo(0.1, 2)
  })

  it('are the same every time', () => {
    expect(caseNamed('criteria-200')).toEqual(caseNamed('criteria-200'))
    expect(manyAssessments(3)).toEqual(manyAssessments(5).slice(0, 3))
  })
})
