import { expect, test } from 'vitest'
import { currentValueText } from './current-value-text.js'

const row = {
  key: 'minimum-share',
  type: 'number',
  unit: 'percent',
  values: [{ from: '2022-02-10', value: 100 }, { from: '2027-01-01', value: 95 }, { from: null }],
}

test('says what a parameter asks for on a day, and nothing before its first value', () => {
  expect(currentValueText(row, '2026-11-24', 'vi')).toBe('100 %')
  expect(currentValueText(row, '2027-01-01', 'vi')).toBe('95 %')
  expect(currentValueText(row, '2021-01-01', 'vi')).toBe('')
  expect(currentValueText({}, '2027-01-01', 'vi')).toBe('')
})
