import { expect, test } from 'vitest'
import { ceilingOf } from './plot.js'

test('the scale ends at a round number that no value exceeds', () => {
  expect([[], [1], [3], [7], [11], [49], [120]].map(ceilingOf)).toEqual([1, 1, 5, 10, 20, 50, 200])
})
