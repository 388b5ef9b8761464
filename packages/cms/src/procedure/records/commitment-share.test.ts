import { expect, it } from 'vitest'
import { commitmentShare } from './commitment-share.js'

it('88 of 100 households are 88 percent, and 12 are missing', () => {
  expect(commitmentShare(100, 88)).toEqual({
    residing: 100,
    committed: 88,
    missing: 12,
    percent: { value: 88, exact: true },
  })
})

it('A share that is not whole is cut off, never rounded up to all', () => {
  expect(commitmentShare(3, 2).percent).toEqual({ value: 66.66, exact: false })
  expect(commitmentShare(100_000, 99_999).percent).toEqual({ value: 99.99, exact: false })
  expect(commitmentShare(8, 7).percent).toEqual({ value: 87.5, exact: true })
})

it('More households than reside there are a surplus, and without a base there is no share', () => {
  expect(commitmentShare(10, 12)).toMatchObject({ missing: 0, surplus: 2, percent: { value: 120 } })
  expect(commitmentShare(null, 12)).toEqual({ committed: 12 })
  expect(commitmentShare(0, 0)).toEqual({ residing: 0, committed: 0 })
})
