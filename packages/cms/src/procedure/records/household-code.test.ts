import { expect, it } from 'vitest'
import { householdCode, isHouseholdCode } from './household-code.js'

it('However a code is typed, it is the same household', () => {
  for (const written of [
    ' hd-012 ',
    'HD – 012',
    'Hd‑012',
    'hd-\u200b012',
    'hd-012\t',
    'HD 012',
    'hd012',
    'ＨＤ．０１２',
  ]) {
    expect(householdCode(written)).toBe('HD-012')
  }
  expect(householdCode('tổ 1/12')).toBe(householdCode('TỔ 1/12'.normalize('NFD')))
  for (const written of ['hộ-12', 'Hộ12', 'HỘ – 12', 'hộ.12', 'Hộ １２', 'hộ\u00a012'.normalize('NFD')]) {
    expect(householdCode(written)).toBe('HỘ-12')
  }
  for (const written of ['tổ 3 hộ 12', 'Tổ 3 - Hộ 12', 'tổ3hộ12']) {
    expect(householdCode(written)).toBe('TỔ-3-HỘ-12')
  }
  expect(householdCode('12a')).toBe(householdCode('12-A'))
  expect(householdCode(12)).toBe('12')
  expect(householdCode(null)).toBe('')
})

it('Codes of different households stay apart', () => {
  const codes = ['1-12', '11-2', '1/12', '112', 'HD-12', 'HD-012', 'HD-1/2', 'HD-1-2'].map(householdCode)
  expect(new Set(codes).size).toBe(codes.length)
})

it('A code in its one writing stays as it is', () => {
  for (const written of ['tổ 3 hộ 12', 'hd012', '12a', '1/12']) {
    const code = householdCode(written)
    expect(householdCode(code)).toBe(code)
  }
})

it('A name is no code', () => {
  expect(isHouseholdCode('HD-012')).toBe(true)
  expect(isHouseholdCode('TỔ-1/12')).toBe(true)
  expect(isHouseholdCode(householdCode('Nguyễn Văn A'))).toBe(false)
  expect(isHouseholdCode('')).toBe(false)
  expect(isHouseholdCode('1'.repeat(41))).toBe(false)
  expect(isHouseholdCode('=1+1')).toBe(false)
})
