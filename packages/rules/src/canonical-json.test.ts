import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.js'
import { hashOf } from './hash.js'
import { seeded } from './testing/seed.js'

describe('canonical JSON', () => {
  it('is what another implementation of RFC 8785 writes', () => {
    const json = fc.oneof(
      fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
      fc.dictionary(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    )
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value))
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      }),
      seeded(500),
    )
  })

  it('writes what is no JSON as JSON.stringify does', () => {
    const odd = {
      b: Number.NaN,
      a: undefined,
      list: [undefined, Number.POSITIVE_INFINITY, () => 1],
      day: new Date(0),
    }
    expect(canonicalJson(odd)).toBe('{"b":null,"day":"1970-01-01T00:00:00.000Z","list":[null,null,null]}')
    const anything = fc.anything({
      withNullPrototype: true,
      withDate: true,
      withSparseArray: true,
      maxDepth: 5,
    })
    fc.assert(
      fc.property(anything, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(JSON.parse(JSON.stringify(value) ?? 'null')))
      }),
      seeded(500),
    )
  })

  it('keeps keys that are names of the language’s own objects', () => {
    const json = JSON.parse('{"toString":1,"__proto__":{"a":2},"constructor":3,"toJSON":4}')
    expect(canonicalJson(json)).toBe('{"__proto__":{"a":2},"constructor":3,"toJSON":4,"toString":1}')
  })

  it('is written of lists nested 200,000 deep', () => {
    const depth = 200_000
    const nested = JSON.parse('['.repeat(depth) + ']'.repeat(depth))
    expect(canonicalJson(nested)).toHaveLength(2 * depth)
    expect(hashOf(nested)).toMatch(/^sha256-[0-9a-f]{64}$/)
  })

  it('writes null for what contains itself and for a bigint, and what occurs twice each time', () => {
    const circle: Record<string, unknown> = { name: 'circle' }
    circle.again = [circle, { circle }]
    expect(canonicalJson(circle)).toBe('{"again":[null,{"circle":null}],"name":"circle"}')
    expect(canonicalJson([10n, { ten: 10n }])).toBe('[null,{"ten":null}]')
    const twice = { a: 1 }
    expect(canonicalJson([twice, twice])).toBe('[{"a":1},{"a":1}]')
  })
})

describe('a hash', () => {
  it('of a long text is that of the whole text', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `đồng ${index} 🔥`)
    expect(hashOf(long)).toBe(hashOf(JSON.parse(canonicalJson(long))))
    expect(hashOf(long)).not.toBe(hashOf([...long, '']))
    expect(hashOf('x'.repeat(1_000_000))).toMatch(/^sha256-/)
  })
})
