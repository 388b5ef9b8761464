import { expect, test } from 'vitest'
import { ceilingOf, stacked } from './plot.js'

test('segments fill the bar in the ratio of their values, and empty ones are left out', () => {
  const of = (label: string, value: number) => ({ label, value, fill: 'black' })
  const placed = stacked([of('a', 1), of('b', 0), of('c', 3)], 200)
  expect(placed.map(({ label, x, length }) => [label, x, length])).toEqual([
    ['a', 0, 50],
    ['c', 50, 150],
  ])
})

test('nothing to show makes no segment', () => {
  expect(stacked([], 100)).toEqual([])
})

test('the scale ends at a round number that no value exceeds', () => {
  expect([[], [1], [3], [7], [11], [49], [120]].map(ceilingOf)).toEqual([1, 1, 5, 10, 20, 50, 200])
})
