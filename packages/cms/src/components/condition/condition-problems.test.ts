import { expect, test } from 'vitest'
import { atLeast, facts, noFires, parameters } from './condition.fixture.js'
import { conditionProblems, problemsOf } from './condition-problems.js'

const problems = (condition: unknown) => conditionProblems(condition, { facts, parameters, language: 'vi' })

test('a good condition has no problems', () => {
  expect(problems({ all: [atLeast, { not: noFires }] })).toEqual([])
})

test('finds what the server would refuse, each with its place in the condition', () => {
  const condition = { all: [{ ...noFires, value: 'không' }, { ...atLeast, value: 120 }, { any: [noFires] }] }
  expect(problems(condition)).toEqual([
    { at: ['all', 0, 'value'], message: 'Ở đây cần so với số, không phải chữ.' },
    {
      at: ['all', 1, 'value'],
      message: 'Giá trị 120 nằm ngoài phạm vi của đơn vị “phần trăm” (từ 0 đến 100).',
    },
  ])
  expect(problems({ any: [{ all: [] }] }).map(({ at }) => at)).toEqual([['any', 0, 'all']])
  expect(problems('text').map(({ at }) => at)).toEqual([[]])
})

test('says plainly where nothing is chosen yet', () => {
  expect(problems({ fact: 'share', operator: 'equal', value: { parameter: '' } })).toEqual([
    { at: ['value', 'parameter'], message: 'Chưa chọn hoặc chưa nhập.' },
  ])
  expect(problems({ operator: 'equal' })).toEqual([
    { at: ['fact'], message: 'Chưa chọn hoặc chưa nhập.' },
    { at: ['value'], message: 'Chưa chọn hoặc chưa nhập.' },
  ])
})

test('gives every problem to the deepest node that it is in', () => {
  const condition = { all: [noFires, { any: [{ fact: 'gone', operator: 'equal', value: 1 }] }] }
  const found = problems(condition)
  expect(found).toEqual([
    { at: ['all', 1, 'any', 0, 'fact'], message: 'Không có chỉ số nào mang mã “gone”.' },
  ])
  expect(problemsOf(found, condition, [])).toEqual([])
  expect(problemsOf(found, condition.all[1], ['all', 1])).toEqual([])
  expect(problemsOf(found, { fact: 'gone' }, ['all', 1, 'any', 0])).toEqual(found)
})
