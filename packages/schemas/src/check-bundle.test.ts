import { describe, expect, it } from 'vitest'
import { checkBundle } from './check-bundle.js'
import { looseSet } from './testing/sample-set.js'

const hash = `sha256-${'0a'.repeat(32)}`
const publishedAt = '2026-01-01T00:00:00Z'
const bundleOf = (...sets: unknown[]) => ({
  formatVersion: 1,
  sequence: 3,
  publishedAt,
  revisions: sets.map((criteriaSet) => ({ hash, publishedAt, criteriaSet })),
  hash,
})
const codes = (json: unknown) => checkBundle(json).issues.map(({ code, path }) => `${code} ${path.join('.')}`)

describe('a bundle', () => {
  it('passes with every revision ever, and comes back as it was written', () => {
    const bundle = bundleOf(looseSet(), { ...looseSet(), revision: 2 })
    expect(checkBundle(bundle)).toEqual({ ok: true, bundle, issues: [] })
    expect(checkBundle(bundleOf()).ok).toBe(true)
  })

  it('is usable with warnings, which say which revision they are about', () => {
    const set = looseSet()
    set.criteria[0].legalBasis = []
    expect(checkBundle(bundleOf(looseSet(), { ...set, revision: 2 }))).toMatchObject({
      ok: true,
      issues: [
        { code: 'no-legal-basis', path: ['revisions', 1, 'criteriaSet', 'criteria', 0, 'legalBasis'] },
      ],
    })
  })

  it('cannot hold a revision twice', () => {
    expect(checkBundle(bundleOf(looseSet(), looseSet())).issues).toEqual([
      {
        code: 'duplicate-revision',
        path: ['revisions', 1, 'criteriaSet'],
        data: { set: 'vn.sample', revision: 1 },
        severity: 'error',
      },
    ])
  })

  it('has the problems of its shape and of every set in it listed at once', () => {
    const broken = looseSet()
    broken.parameters[0].values[0].value = 101
    const bundle = { ...bundleOf(broken, undefined, { revision: 2 }), sequence: 0, publishedAt: 'today' }
    expect(codes({ ...bundle, hash: 'md5', revisions: [...bundle.revisions, 'x'] }).slice(0, 8)).toEqual([
      'below-minimum sequence',
      'bad-format publishedAt',
      'wrong-type revisions.3',
      'bad-format hash',
      'value-out-of-range revisions.0.criteriaSet.parameters.0.values.0.value',
      'missing revisions.1.criteriaSet',
      'missing revisions.2.criteriaSet.formatVersion',
      'missing revisions.2.criteriaSet.id',
    ])
  })

  it.each([null, 'x', [], { revisions: {} }])('is refused where it is %j', (json) => {
    expect(checkBundle(json).ok).toBe(false)
  })
})
