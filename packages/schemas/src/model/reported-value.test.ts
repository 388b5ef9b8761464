import { describe, expect, it } from 'vitest'
import type { Fact } from '../fact.js'
import { readReportedValue } from './reported-value.js'

const period = { from: '2025-11-01', before: '2026-11-01' }
const label = { vi: 'x' }
const crimes: Fact = { id: 'crimes', label, type: 'number', unit: 'case' }
const filedOn: Fact = { id: 'filed-on', label, type: 'date', withinPeriod: true }
const grade: Fact = { id: 'grade', label, type: 'choice', options: [{ id: 'good', label }] }
const read = (fact: Fact, value: unknown) => {
  const reading = readReportedValue(fact, value, period)
  return reading.ok ? reading.value : reading.code
}

describe('a reported value', () => {
  it('is read as it stands where it fits its fact', () => {
    expect(read(crimes, 0)).toBe(0)
    expect(read({ id: 'a', label, type: 'boolean' }, false)).toBe(false)
    expect(read(filedOn, '2025-11-01')).toBe('2025-11-01')
    expect(read(grade, 'good')).toBe('good')
  })

  it('is missing where it is null or not there', () => {
    expect([null, undefined].map((value) => read(crimes, value))).toEqual(['not-reported', 'not-reported'])
  })

  it.each(['12', true, Number.NaN, Number.POSITIVE_INFINITY, [1], {}, 1n, Symbol('x'), () => 1])(
    'is not a number where it is %s',
    (value) => {
      expect(read(crimes, value)).toBe('wrong-type')
    },
  )

  it('says why it cannot be read', () => {
    expect(read(crimes, -1)).toBe('out-of-range')
    expect(read(crimes, 1.5)).toBe('not-whole')
    expect(read(filedOn, '2026-11-01')).toBe('outside-period')
    expect(read(filedOn, '2026-02-30')).toBe('wrong-type')
    expect(read(grade, 'constructor')).toBe('unknown-option')
    expect(read(grade, 1)).toBe('wrong-type')
  })

  it('of a date is held to the period only where the fact asks for it', () => {
    expect(read({ id: 'a', label, type: 'date' }, '1999-01-01')).toBe('1999-01-01')
  })
})
