import { expect, test } from 'vitest'
import { en } from './en.js'
import { vi } from './vi.js'

/** Every entry as `path: kind`, functions with their number of arguments. */
function entries(table: object, path = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const place = path ? `${path}.${key}` : key
    if (typeof value === 'function') return [`${place}: ${value.length}`]
    return typeof value === 'object' ? entries(value, place) : [`${place}: text`]
  })
}

test('Vietnamese and English have the same entries', () => {
  expect(entries(en)).toEqual(entries(vi))
})

test('no text is empty', () => {
  const empty = (table: object): boolean =>
    Object.values(table).some((value) => (typeof value === 'object' ? empty(value) : value === ''))
  expect([vi, en].map(empty)).toEqual([false, false])
})
