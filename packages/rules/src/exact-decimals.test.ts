import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBelowShare, productOf, sumOf } from './exact-decimals.js'
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
