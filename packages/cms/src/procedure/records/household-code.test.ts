import { expect, it } from 'vitest'
import { householdCode, isHouseholdCode } from './household-code.js'

it('However a code is typed, it is the same household', () => {
  for (const written of [' hd-012 ', 'HD – 012', 'Hd‑012', 'hd-\u200b012', 'hd-012\t']) {
    expect(householdCode(written)).toBe('HD-012')
  }
  expect(householdCode('tổ 1/12')).toBe(householdCode('TỔ 1/12'.normalize('NFD')))
  expect(householdCode(12)).toBe('12')
  expect(householdCode(null)).toBe('')
})

it('A name is no code', () => {
  expect(isHouseholdCode('HD-012')).toBe(true)
  expect(isHouseholdCode('TỔ1/12')).toBe(true)
  expect(isHouseholdCode(householdCode('Nguyễn Văn A'))).toBe(false)
  expect(isHouseholdCode('')).toBe(false)
  expect(isHouseholdCode('1'.repeat(41))).toBe(false)
  expect(isHouseholdCode('=1+1')).toBe(false)
})
