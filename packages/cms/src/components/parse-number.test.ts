import { expect, test } from 'vitest'
import { parseNumber, writeNumber } from './parse-number.js'

test('reads numbers in Vietnamese writing, and in English writing where it cannot mean something else', () => {
  const read = (typed: string) => parseNumber(typed, 'vi')
  expect(['95', ' 95 ', '99,5', '99.5', '-3', '0.125', '1,125'].map(read)).toEqual([
    95, 95, 99.5, 99.5, -3, 0.125, 1.125,
  ])
  expect(['1.000.000', '1.000.000,5'].map(read)).toEqual([1_000_000, 1_000_000.5])
  expect(parseNumber('1,000,000.5', 'en')).toBe(1_000_000.5)
})

test('keeps what is no number, or could be two, as it was typed', () => {
  const typed = ['một trăm', '95%', '1.000', '9,9,9', '1e5', 'Infinity', '0x10', '--1', ',5', '5,']
  expect(typed.map((text) => parseNumber(text, 'vi'))).toEqual(typed)
  expect(parseNumber('1,000', 'en')).toBe('1,000')
  expect(parseNumber('  ', 'vi')).toBeNull()
})

test('writes a number so that it reads the same', () => {
  for (const language of ['vi', 'en'] as const) {
    for (const value of [0, 95, 99.5, -3, 1.125, 1000, 1_000_000]) {
      expect(parseNumber(writeNumber(value, language), language)).toBe(value)
    }
  }
})
