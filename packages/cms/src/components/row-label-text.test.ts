import { expect, test } from 'vitest'
import { rowLabelText } from './row-label-text.js'

const criterion = { code: '1a', title: { vi: 'Đăng ký', en: 'Registration' }, note: {} }

test('joins what stands at the paths, in the language of the admin', () => {
  expect(rowLabelText(criterion, ['code', 'title'], 'en')).toBe('1a · Registration')
  expect(rowLabelText({ title: { vi: 'Đăng ký', en: '' } }, ['title'], 'en')).toBe('Đăng ký')
  expect(rowLabelText(criterion, ['note', 'missing'], 'vi')).toBe('')
})

test('writes dates, values and names as people read them', () => {
  const value = { from: '2027-01-01', value: 95 }
  expect(rowLabelText(value, ['from', 'value'], 'vi', { kind: { type: 'number', unit: 'percent' } })).toBe(
    '01-01-2027 · 95 %',
  )
  const basis = { document: 'circular', provision: { vi: 'Điều 4' } }
  expect(
    rowLabelText(basis, ['document', 'provision'], 'vi', { names: { document: '124/2021/TT-BCA' } }),
  ).toBe('124/2021/TT-BCA · Điều 4')
})
