import { describe, expect, it } from 'vitest'
import { unitIds, unitOf, unitProblem } from './unit.js'

describe('an amount', () => {
  it('in percent lies between 0 and 100, fractions included', () => {
    expect([0, 99.99, 100].map((value) => unitProblem('percent', value))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([-0.01, 100.01].map((value) => unitProblem('percent', value))).toEqual([
      'out-of-range',
      'out-of-range',
    ])
  })

  it('of things that are counted is whole and not negative', () => {
    expect(unitProblem('household', 0)).toBeUndefined()
    expect(unitProblem('household', 1.5)).toBe('not-whole')
    expect(unitProblem('household', -1)).toBe('out-of-range')
  })

  it('of change may be negative', () => {
    expect(unitProblem('case-change', -3)).toBeUndefined()
    expect(unitProblem('case-change', -3.5)).toBe('not-whole')
  })

  it.each(unitIds)('in %s has a name in both languages and accepts its own limits', (id) => {
    const { label, symbol, minimum, maximum } = unitOf(id)
    expect(label.vi && label.en).toBeTruthy()
    expect(typeof symbol.vi + typeof symbol.en).toBe('stringstring')
    expect(unitProblem(id, minimum ?? 0)).toBeUndefined()
    expect(unitProblem(id, maximum ?? 1)).toBeUndefined()
  })
})
