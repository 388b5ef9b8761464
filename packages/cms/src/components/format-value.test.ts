import { expect, test } from 'vitest'
import { formatAmount, formatValue } from './format-value.js'

test('writes numbers in the digits of the language, with their unit', () => {
  expect(formatAmount(99.5, 'percent', 'vi')).toBe('99,5 %')
  expect(formatAmount(99.5, 'percent', 'en')).toBe('99.5 %')
  expect(formatAmount(1_000_000, 'dong', 'vi')).toBe('1.000.000 đồng')
  expect(formatAmount(1, 'household', 'en')).toBe('1 household')
  expect(formatAmount(2, 'household', 'vi')).toBe('2 hộ')
})

test('writes each type as a person reads it', () => {
  expect(formatValue(true, { type: 'boolean' }, 'vi')).toBe('có')
  expect(formatValue('2026-10-31', { type: 'date' }, 'vi')).toBe('31-10-2026')
  expect(formatValue('03-31', { type: 'month-day' }, 'vi')).toBe('31-3')
  expect(formatValue('03-31', { type: 'month-day' }, 'en')).toBe('31 March')
  const options = [{ id: 'good', label: { vi: 'Tốt', en: 'Good' } }]
  expect(formatValue(['good', 'gone'], { type: 'choices', options }, 'en')).toBe('Good, “gone”')
})

test('writes what is not of its type as it stands', () => {
  expect(formatValue('một trăm', { type: 'number', unit: 'percent' }, 'vi')).toBe('“một trăm”')
  expect(formatValue(null, { type: 'number' }, 'vi')).toBe('…')
})
