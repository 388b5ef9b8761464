import { expect, test } from 'vitest'
import { lineOf, locate } from './locate.js'

const value = { id: 'a"b', list: [1, { deep: [true, null], text: '}],"' }, 'x'], last: -2.5 }
const json = JSON.stringify(value, null, 2)
const startsAt = (path: (string | number)[]) => json.slice(locate(json, path))

test('finds where each value begins', () => {
  expect(startsAt(['id'])).toMatch(/^"a\\"b"/)
  expect(startsAt(['list', 0])).toMatch(/^1/)
  expect(startsAt(['list', 1, 'deep', 1])).toMatch(/^null/)
  expect(startsAt(['list', 1, 'text'])).toMatch(/^"\}\],/)
  expect(startsAt(['list', 2])).toMatch(/^"x"/)
  expect(startsAt(['last'])).toMatch(/^-2\.5/)
  expect(locate(json, [])).toBe(0)
})

test('leads to the object that lacks a key', () => {
  expect(startsAt(['list', 1, 'missing'])).toMatch(/^\{\s+"deep"/)
  expect(startsAt(['list', 9])).toMatch(/^\[/)
  expect(startsAt(['last', 'inside', 0])).toMatch(/^-2\.5/)
})

test('counts lines from 1', () => {
  expect(lineOf(json, 0)).toBe(1)
  expect(lineOf(json, locate(json, ['list', 0]) ?? 0)).toBe(4)
})
