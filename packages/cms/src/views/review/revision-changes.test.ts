import type { CriteriaSet } from '@tieuchi/schemas'
import { expect, test } from 'vitest'
import { before } from './review.fixture.js'
import { revisionChanges } from './revision-changes.js'

function said(change: (set: CriteriaSet) => void, language: 'vi' | 'en' = 'vi') {
  const after = structuredClone(before)
  change(after)
  after.revision = 2
  return revisionChanges(before, after, language, '2026-10-31')
}

const lower = (set: CriteriaSet) =>
  set.parameters[0]?.values.push({
    from: '2027-01-01',
    value: 95,
    legalBasis: [{ document: 'circular', provision: { vi: 'Điều 4 khoản 1', en: 'Article 4, clause 1' } }],
    verification: 'verified',
  })

test('nothing is said of a copy, though it has a number of its own', () => {
  expect(said(() => {})).toEqual([])
})

test('a lowered threshold reads as an official would say it, in both languages', () => {
  expect(said(lower).map(({ sentence }) => sentence)).toEqual([
    'Ngưỡng “Tỷ lệ tối thiểu” là 95 % thay cho 100 % từ ngày 01-01-2027 (Điều 4 khoản 1, 124/2021/TT-BCA).',
  ])
  expect(said(lower, 'en').map(({ sentence }) => sentence)).toEqual([
    'Parameter “Minimum share” is 95 % instead of 100 % from 1 January 2027 (Article 4, clause 1, 124/2021/TT-BCA).',
  ])
})

test('a changed condition shows what it was and what it is', () => {
  const [change] = said((set) => {
    if (set.criteria[1])
      set.criteria[1].condition = { fact: 'fires', operator: 'lessThanInclusive', value: 1 }
  })
  expect(change).toEqual({
    section: 'criteria',
    sentence: 'Tiêu chí 2 “Không cháy”: sửa điều kiện phải đạt.',
    details: [
      {
        part: 'điều kiện phải đạt',
        before: 'Số vụ cháy bằng 0 vụ việc.',
        after: 'Số vụ cháy không quá 1 vụ việc.',
      },
    ],
  })
})

test('a value changed in place, a new criterion and a new period each have their words', () => {
  const changes = said((set) => {
    const [value] = set.parameters[0]?.values ?? []
    if (value) value.value = 90
    const [first] = set.criteria
    if (first) set.criteria.push({ ...first, id: 'another', code: '3', title: { vi: 'Mới' } })
    set.inForce = { from: '2027-01-01', before: '2028-01-01' }
  })
  expect(changes.map(({ sentence }) => sentence)).toEqual([
    'Bộ tiêu chí: sửa thời gian hiệu lực.',
    'Ngưỡng “Tỷ lệ tối thiểu” từ ngày 10-02-2022: sửa từ 100 % thành 90 %.',
    'Thêm tiêu chí 3 “Mới”.',
  ])
  expect(changes[0]?.details[0]?.after).toBe('từ ngày 01-01-2027 đến trước ngày 01-01-2028')
  expect(changes[2]?.details[0]?.after).toMatch(/^Tỷ lệ hộ đăng ký ít nhất là 90 %/)
})
