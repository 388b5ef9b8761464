import { expect, test } from 'vitest'
import { parseDate, writeDate } from './parse-date.js'

test('reads a date day first or year first', () => {
  expect(['1-1-2027', '01/02/2027', '31.10.2026', ' 2027-01-01 '].map(parseDate)).toEqual([
    '2027-01-01',
    '2027-02-01',
    '2026-10-31',
    '2027-01-01',
  ])
})

test('keeps what is no date as it was typed', () => {
  const typed = ['31-02-2027', '13/2027', 'mai', '1-1-27', '2027-1-1']
  expect(typed.map(parseDate)).toEqual(typed)
  expect(parseDate('')).toBeNull()
})

test('writes a date so that it reads the same', () => {
  expect(writeDate('2027-01-31', 'vi')).toBe('31-01-2027')
  expect(writeDate('2027-01-31', 'en')).toBe('2027-01-31')
  expect(parseDate(writeDate('2027-01-31', 'vi'))).toBe('2027-01-31')
  expect(writeDate('mai', 'vi')).toBe('mai')
})
