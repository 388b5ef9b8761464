import { checkBundle } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { hashIssues, nextBundle } from './bundle.js'
import { canonicalJson } from './canonical-json.js'
import { hashOf } from './hash.js'
import { packNamed } from './testing/pack.js'

const at = '2026-01-01T00:00:00.000Z'
const [old, current] = [packNamed('vn.residential-area@1'), packNamed('vn.residential-area@2')]

describe('a bundle', () => {
  it('counts up and keeps every revision before it', () => {
    const first = nextBundle(undefined, [old], at)
    const second = nextBundle(first, [current], at)
    expect([first.sequence, second.sequence]).toEqual([1, 2])
    expect(second.revisions.map(({ criteriaSet }) => criteriaSet.revision)).toEqual([1, 2])
    expect(second.revisions[0]).toBe(first.revisions[0])
    expect(checkBundle(second)).toMatchObject({ ok: true })
    expect(hashIssues(second)).toEqual([])
  })

  it('shows where its content does not fit its hashes', () => {
    const bundle = structuredClone(nextBundle(undefined, [old, current], at))
    const [, second] = bundle.revisions
    if (second) second.criteriaSet.title.vi = 'Khác'
    expect(hashIssues(bundle).map(({ code, path }) => [code, path])).toEqual([
      ['hash-mismatch', ['hash']],
      ['hash-mismatch', ['revisions', 1, 'hash']],
    ])
  })
})

describe('a hash', () => {
  it('is that of the canonical JSON of RFC 8785', () => {
    expect(canonicalJson({ b: [1e21, 0.1, -0], a: 'đ', '\u20ac': null })).toBe(
      '{"a":"đ","b":[1e+21,0.1,0],"€":null}',
    )
    expect(hashOf({ b: 1, a: 2 })).toBe(hashOf({ a: 2, b: 1 }))
    expect(hashOf({})).toBe('sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })
})
