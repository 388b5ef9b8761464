import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { chart } from './chart.js'
import { amount, kilobytes, times } from './numbers.js'
import { page } from './page.js'
import type { Results } from './results.js'
import { median, ratio, spread } from './statistics.js'

describe('the numbers of a report', () => {
  it('are written with three digits, and a ratio is never rounded up to a goal', () => {
    expect([1_720_400, 499_120, 28.74, 9_994].map(amount)).toEqual(['1.72M', '499k', '28.7', '9,990'])
    expect([0.00856, 0.9999, 1, 99.99, 123.9].map(times)).toEqual([
      '0.00856 ×',
      '0.999 ×',
      '1 ×',
      '99.9 ×',
      '123 ×',
    ])
    expect(kilobytes(12_001)).toBe('12.01 kB')
  })

  it('are medians, and ratios within each round', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(ratio([10, 20, 90], [5, 10, 10])).toBe(2)
    expect(spread([90, 95, 100, 105, 110])).toBe(5)
  })
})

describe('the page about speed', () => {
  const read = async (path: string) => readFile(new URL(`../../../../../${path}`, import.meta.url), 'utf8')
  const results = async () => JSON.parse(await read('packages/rules/bench/results/latest.json')) as Results

  it('says what the bench found and nothing else', async () => {
    expect(await read('docs/performance.md')).toBe(page(await results()))
  })

  it('shows the plot that the bench made', async () => {
    expect(await read('docs/images/performance.svg')).toBe(chart(await results()))
  })
})
