import { packs } from '@tieuchi/schemas/packs'
import { expect, test } from 'vitest'
import { factsOfCriterion } from './criterion-facts.js'
import { incidentsPath } from './record-path.js'
import { factsOf } from './sheet-criteria.js'
import { foundText, valueText } from './value-text.js'

const set = packs.find(({ id, revision }) => id === 'vn.residential-area' && revision === 2)?.criteriaSet
if (!set) throw new Error('The pack of 2021 is missing')
const facts = factsOf(set)
const rests = (id: string) => {
  const criterion = set.criteria.find((one) => one.id === id)
  return criterion ? factsOfCriterion(criterion, facts) : []
}
const fact = (id: string) => {
  const found = facts.get(id)
  if (!found) throw new Error(id)
  return found
}

test('a criterion rests on the facts that it reads and on those they are computed from', () => {
  expect(rests('registered-households')).toEqual([
    'registered-households-share',
    'households-registered',
    'households-residing',
  ])
  expect(rests('incidents-reduced')).toEqual(
    expect.arrayContaining([
      'incidents',
      'incidents-change',
      'crimes',
      'crimes-year-before',
      'serious-cases',
    ]),
  )
})

test('what is counted leads to the incidents of its window', () => {
  const window = { from: '2025-11-01', before: '2026-11-01' }
  const query = (id: string) =>
    new URLSearchParams(incidentsPath(fact(id), 'a1', window)?.split('?')[1] ?? '')
  const from = 'where[or][0][and][1][on][greater_than_equal]'
  expect(query('crimes').get(from)).toBe('2025-11-01')
  expect(query('crimes-year-before').get(from)).toBe('2024-11-01')
  expect(query('crimes').get('where[or][0][and][3][type][in]')).toBe('crime')
  expect(incidentsPath(fact('households-residing'), 'a1', window)).toBeUndefined()
})

test('what is not known exactly is written as a range', () => {
  const range = { minimum: 0, maximum: 2 }
  const found = { value: null, range }
  expect(foundText(found, fact('serious-cases'), 'vi')).toBe('từ 0 đến 2 vụ việc')
  expect(foundText(found, fact('serious-cases'), 'en')).toBe('between 0 and 2 cases')
  expect(foundText({ value: null }, fact('serious-cases'), 'vi')).toBeNull()
})

test('a change is written as a rise or a fall', () => {
  const texts = [2, -1, 0].map((value) => valueText(value, fact('incidents-change'), 'vi'))
  expect(texts).toEqual(['tăng 2 vụ việc', 'giảm 1 vụ việc', '0 vụ việc'])
})
