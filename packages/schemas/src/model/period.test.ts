import { describe, expect, it } from 'vitest'
import { assessmentYear, dateIn, isWithin, windowContaining } from './period.js'

describe('a yearly window from 1 November', () => {
  const of = (date: string) => windowContaining('11-01', date)

  it('ends on 31 October, and 1 November belongs to the next', () => {
    expect(of('2026-10-31')).toEqual({ from: '2025-11-01', before: '2026-11-01' })
    expect(of('2026-11-01')).toEqual({ from: '2026-11-01', before: '2027-11-01' })
  })

  it('counts an accident on 15-11-2012 for 2013, as the circular explains', () => {
    expect(assessmentYear(of('2012-11-15'))).toBe(2013)
    expect(assessmentYear(of('2012-10-31'))).toBe(2012)
  })
})

describe('a yearly window from 1 January', () => {
  it('is the calendar year and is named after it', () => {
    expect(windowContaining('01-01', '2026-01-01')).toEqual({ from: '2026-01-01', before: '2027-01-01' })
    expect(assessmentYear(windowContaining('01-01', '2026-12-31'))).toBe(2026)
  })
})

describe('every window', () => {
  it('contains the date it was asked for, and begins where the last one ended', () => {
    for (const start of ['01-01', '02-28', '03-01', '11-01', '11-16', '12-31']) {
      for (const date of [
        '2024-01-01',
        '2024-02-28',
        '2024-02-29',
        '2024-03-01',
        '2024-11-15',
        '2024-12-31',
      ]) {
        const window = windowContaining(start, date)
        expect(isWithin(window, date)).toBe(true)
        expect(isWithin(window, window.from)).toBe(true)
        expect(isWithin(window, window.before)).toBe(false)
        expect(windowContaining(start, window.before).from).toBe(window.before)
      }
    }
  })
})

describe('an open period', () => {
  it('has no end', () => {
    expect(isWithin({ from: '2022-02-10' }, '2022-02-10')).toBe(true)
    expect(isWithin({ from: '2022-02-10' }, '2022-02-09')).toBe(false)
    expect(isWithin({ from: '2022-02-10' }, '9999-12-31')).toBe(true)
  })
})

describe('a day of a year', () => {
  it('is written with four digits of year', () => {
    expect(dateIn(2026, '03-31')).toBe('2026-03-31')
    expect(dateIn(13, '03-31')).toBe('0013-03-31')
  })
})
