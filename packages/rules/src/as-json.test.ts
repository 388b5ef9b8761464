import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asJson } from './as-json.js'
import { hashOf } from './hash.js'
import { seeded } from './testing/seed.js'

describe('a value as JSON', () => {
  it('is what writing and reading it gives', () => {
    const value = fc.anything({ withNullPrototype: true, withDate: true, withSparseArray: true, maxDepth: 5 })
    fc.assert(
      fc.property(value, (written) => {
        expect(asJson(written)).toEqual(JSON.parse(JSON.stringify(written ?? null)))
      }),
      seeded(500),
    )
  })

  it('can be hashed whatever it is: nested 100,000 deep, in a circle, a bigint', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 ? [deep] : { deep }
    const circle: Record<string, unknown> = { name: 'circle' }
    circle.again = [circle, { circle }]
    for (const value of [deep, circle, 10n, Symbol('s'), () => 1, undefined]) {
      expect(hashOf(asJson(value))).toMatch(/^sha256-[0-9a-f]{64}$/)
    }
  })

  it('keeps a key named after the language’s own objects', () => {
    const json = JSON.parse('{"__proto__":{"a":1},"constructor":2}')
    expect(JSON.stringify(asJson(json))).toBe('{"__proto__":{"a":1},"constructor":2}')
  })
})
