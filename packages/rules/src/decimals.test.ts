import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DecimalSum, inCommonUnits, isBelowShare, productOf, sumOf } from './decimals.js'
import { seeded } from './testing/seed.js'

describe('a sum of points', () => {
  it('is what a person reckons', () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3)
    expect(sumOf(Array(10).fill(0.1))).toBe(1)
    expect(sumOf([1.1, 2.2, 3.3, -0.6])).toBe(6)
    expect(sumOf([0.7, -0.6, -0.1])).toBe(0)
    expect(sumOf([])).toBe(0)
  })

  it('is exact for numbers of very different size, and for those written with an exponent', () => {
    expect(sumOf([1e15, 0.1, -1e15])).toBe(0.1)
    expect(sumOf([1e-7, 2e-7])).toBe(3e-7)
    expect(sumOf([1e21, 1, -1e21])).toBe(1)
    expect(sumOf([Number.MAX_SAFE_INTEGER, 2, -2])).toBe(Number.MAX_SAFE_INTEGER)
  })

  it('of hundredths is the sum of their hundreds, whatever their order', () => {
    const hundredths = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 50 })
    fc.assert(
      fc.property(hundredths, (wholes) => {
        const numbers = wholes.map((whole) => whole / 100)
        const expected = wholes.reduce((total, whole) => total + whole, 0) / 100
        expect(sumOf(numbers)).toBe(expected === 0 ? 0 : expected)
        expect(sumOf(numbers.reverse())).toBe(sumOf(numbers))
      }),
      seeded(),
    )
  })
})

describe('a product', () => {
  it('is exact before it becomes a number', () => {
    expect(productOf(1.1, 3)).toBe(3.3)
    expect(productOf(0.1, 0.2)).toBe(0.02)
    expect(productOf(2.5, -4)).toBe(-10)
    expect(productOf(1e6, 1e308)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('a share', () => {
  it('is compared without dividing', () => {
    expect(isBelowShare(5, 10, 50)).toBe(false)
    expect(isBelowShare(4.999, 10, 50)).toBe(true)
    expect(isBelowShare(0.3, 0.9, 33.3)).toBe(false)
    expect(isBelowShare(0.3, 0.9, 33.4)).toBe(true)
    expect(isBelowShare(1.1, 2.2, 50)).toBe(false)
    expect(isBelowShare(0, 1, 0)).toBe(false)
  })
})

describe('numbers in common units', () => {
  it('add up exactly, as their digits do', () => {
    const amount = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (amounts) => {
        const numbers = amounts.map(([digits, places]) => Number(`${digits}e-${places}`))
        const { wholes, perUnit } = inCommonUnits(numbers)
        const exact = amounts.reduce(
          (sum, [digits, places]) => sum + BigInt(digits) * 10n ** BigInt(4 - places),
          0n,
        )
        expect(wholes.reduce((sum, whole) => sum + whole, 0) / perUnit).toBe(Number(exact) / 10_000)
      }),
      seeded(),
    )
  })

  it.each([[[1e300, 1]], [[5e-324, 1]], [[1e21, 0.5]], [[0.1 + 0.2, 2 ** 53]]])(
    'stay as they are where %j is too much',
    (numbers) => {
      expect(inCommonUnits(numbers)).toEqual({ wholes: numbers, perUnit: 1 })
    },
  )
})

describe('a sum of numbers that come one by one', () => {
  const sumOneByOne = (numbers: readonly number[]) => {
    const sum = new DecimalSum()
    for (const number of numbers) sum.add(number)
    return sum.value
  }

  it('is the number nearest to the exact sum, of whatever size the numbers are', () => {
    const decimal = fc.tuple(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.integer({ min: 0, max: 20 }),
    )
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 20 }), (decimals) => {
        const exact = decimals.reduce(
          (sum, [digits, places]) => sum + digits * 10n ** BigInt(20 - places),
          0n,
        )
        const numbers = decimals.map(([digits, places]) => Number(`${digits}e-${places}`))
        expect(sumOneByOne(numbers)).toBe(Number(`${exact}e-20`))
      }),
      seeded(),
    )
  })

  it.each([
    [[1e300, 1, -1e300], 1],
    [[5e-324, 1, -1], 5e-324],
    [[2 ** 53, 0.5, -0.25, -(2 ** 53)], 0.25],
    [[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 2], 2 ** 54],
    [[1.7e308, 1.7e308], Number.POSITIVE_INFINITY],
  ])('of %j is %d', (numbers, sum) => {
    expect(sumOneByOne(numbers)).toBe(sum)
  })

  it('has no end where a number has none', () => {
    expect(sumOneByOne([1, Number.NEGATIVE_INFINITY, 0.5])).toBe(Number.NEGATIVE_INFINITY)
  })
})
