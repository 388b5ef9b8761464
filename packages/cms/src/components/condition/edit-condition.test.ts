import { expect, test } from 'vitest'
import {
  appendTo,
  canUnwrap,
  changeKindAt,
  childNodes,
  comparisonCount,
  kindOf,
  moveAt,
  nodeAt,
  removeAt,
  replaceAt,
  unwrapAt,
  wrapAt,
} from './edit-condition.js'

const [a, b, c] = ['a', 'b', 'c'].map((fact) => ({ fact, operator: 'equal', value: 1 }))
const nested = { all: [a, { any: [b, { not: c }] }] }

test('names what a node is, whatever was stored', () => {
  expect([nested, { any: [] }, { not: null }, a, null, 'text', [], {}].map(kindOf)).toEqual([
    'all',
    'any',
    'not',
    'comparison',
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
  ])
})

test('finds children with their paths, and counts comparisons', () => {
  expect(childNodes(nested).map(({ path }) => path)).toEqual([
    ['all', 0],
    ['all', 1],
  ])
  expect(nodeAt(nested, ['all', 1, 'any', 1, 'not'])).toBe(c)
  expect(comparisonCount(nested)).toBe(3)
})

test('replaces a node deep inside and leaves the rest alone', () => {
  expect(replaceAt(nested, ['all', 1, 'any', 1, 'not'], a)).toEqual({ all: [a, { any: [b, { not: a }] }] })
  expect(nested.all[0]).toBe(a)
})

test('removes a node; a negation goes with what it negates, and the last one leaves nothing', () => {
  expect(removeAt(nested, ['all', 0])).toEqual({ all: [{ any: [b, { not: c }] }] })
  expect(removeAt(nested, ['all', 1, 'any', 1, 'not'])).toEqual({ all: [a, { any: [b] }] })
  expect(removeAt({ not: a }, ['not'])).toBeNull()
  expect(removeAt(a, [])).toBeNull()
})

test('adds to a group, and moves within it', () => {
  expect(appendTo(nested, ['all', 1], a)).toEqual({ all: [a, { any: [b, { not: c }, a] }] })
  expect(moveAt({ any: [a, b, c] }, ['any', 0], 1)).toEqual({ any: [b, a, c] })
  expect(moveAt({ any: [a, b, c] }, ['any', 2], 1)).toEqual({ any: [a, b, c] })
})

test('wraps, unwraps and turns all into any', () => {
  expect(wrapAt(a, [], 'all')).toEqual({ all: [a] })
  expect(wrapAt({ all: [a, b] }, ['all', 1], 'not')).toEqual({ all: [a, { not: b }] })
  expect(unwrapAt({ all: [a, { not: b }] }, ['all', 1])).toEqual({ all: [a, b] })
  expect([nested, { any: [a] }, { not: a }, a].map(canUnwrap)).toEqual([false, true, true, false])
  expect(changeKindAt(nested, [], 'any')).toEqual({ any: nested.all })
})
