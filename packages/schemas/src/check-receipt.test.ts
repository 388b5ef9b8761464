import { describe, expect, it } from 'vitest'
import { checkReceipt } from './check-receipt.js'
import { sampleSet } from './testing/sample-set.js'

const hash = `sha256-${'0'.repeat(64)}`

const receipt = () => ({
  formatVersion: 1,
  criteriaSet: sampleSet(),
  assessment: { facts: { households: 'many' } },
  evaluation: {
    set: { id: 'vn.sample', revision: 1, hash },
    on: '2026-10-31',
    period: { from: '2025-11-01', before: '2026-11-01' },
    outcome: 'undetermined',
    score: null,
    bands: [],
    criteria: [],
    facts: [],
    missing: [],
    receipt: {
      engine: '@tieuchi/rules@0.1.0',
      executor: 'json-rules-engine',
      setHash: hash,
      assessmentHash: hash,
      on: '2026-10-31',
      outcome: 'undetermined',
    },
  },
  hash,
})

const places = (json: unknown) =>
  checkReceipt(json).issues.map(({ code, path }) => `${path.join('.')}: ${code}`)

describe('checkReceipt', () => {
  it('accepts a receipt, also of an assessment with a value that does not fit its fact', () => {
    expect(checkReceipt(receipt())).toMatchObject({ ok: true, receipt: receipt() })
  })

  it('lists the problems of the envelope and of the set in it together', () => {
    const broken = receipt()
    broken.hash = 'none'
    broken.criteriaSet.title = { vi: '' }
    broken.evaluation.outcome = 'perhaps'
    expect(places(broken).sort()).toEqual([
      'criteriaSet.title.vi: too-short',
      'evaluation.outcome: not-in-list',
      'hash: bad-format',
    ])
  })

  it('says once that there is no set', () => {
    const { criteriaSet: _, ...rest } = receipt()
    expect(places(rest)).toEqual(['criteriaSet: missing'])
  })

  it('says of what is no receipt what it is, and never throws', () => {
    expect(places(null)).toEqual([': wrong-type'])
    expect(places([])).toEqual([': wrong-type'])
    expect(places('receipt')).toEqual([': wrong-type'])
    expect(places({}).sort()).toEqual([
      'assessment: missing',
      'criteriaSet: missing',
      'evaluation: missing',
      'formatVersion: missing',
      'hash: missing',
    ])
  })
})
