import { describe, expect, it } from 'vitest'
import { formatDate, isCalendarDate, isMonthDay, numberOfDate } from './calendar-date.js'

describe('a calendar date', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '9999-12-31'])('%s exists', (date) => {
    expect(isCalendarDate(date)).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '2024-1-1',
    '24-01-01',
    '2024-01-01T00:00:00Z',
    '2024-01-01\n',
    ' 2024-01-01',
    '٢٠٢٤-01-01',
    '',
    20240101,
    null,
    undefined,
    new Date(0),
  ])('%s is none', (date) => {
    expect(isCalendarDate(date)).toBe(false)
  })

  it('is the number of its digits, which has the order of the dates', () => {
    const dates = ['0001-01-01', '1999-12-31', '2024-02-29', '2024-03-01', '2024-10-01', '9999-12-31']
    const numbers = dates.map(numberOfDate)
    expect(numbers).toEqual([10_101, 19_991_231, 20_240_229, 20_240_301, 20_241_001, 99_991_231])
    expect(['2023-02-29', '2024-1-01', '', 20_240_101].map(numberOfDate)).toEqual(Array(4).fill(Number.NaN))
  })

  it('agrees with the Gregorian calendar of the language on every day of ordinary years, leap years and centuries', () => {
    for (const year of [1, 1899, 1900, 1999, 2000, 2023, 2024, 2099, 2100, 2400]) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const written = [String(year).padStart(4, '0'), month, day]
            .map((part) => String(part).padStart(2, '0'))
            .join('-')
          const real = new Date(`${written}T00:00:00Z`)
          const exists = !Number.isNaN(real.getTime()) && real.toISOString().slice(0, 10) === written
          expect(isCalendarDate(written), written).toBe(exists)
        }
      }
    }
  })

  it('is written as people write it', () => {
    expect(formatDate('2026-10-31', 'vi')).toBe('31-10-2026')
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026')
  })
})

describe('a day of the year', () => {
  it('exists in every year', () => {
    expect(['03-31', '12-31', '01-01', '02-28'].every(isMonthDay)).toBe(true)
    expect(['02-29', '04-31', '13-01', '3-31', '2024-03-31', '', null].some(isMonthDay)).toBe(false)
  })
})
