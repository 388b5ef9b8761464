import { describe, expect, it } from 'vitest'
import { checkOverlay } from './check-overlay.js'
import { problemsInOverlays } from './testing/overlay-problems.js'
import { baseSet, sampleOverlay } from './testing/sample-overlay.js'
import { changed, sampleSet } from './testing/sample-set.js'

const check = (path: (string | number)[], value: unknown, base = baseSet()) =>
  checkOverlay(base, changed(sampleOverlay(), path, value)).issues.map(
    ({ code, path: at }) => `${code} ${at.join('.')}`,
  )

describe('an overlay', () => {
  it('passes without a word where nothing is wrong, and comes back as it was written', () => {
    const overlay = sampleOverlay()
    expect(checkOverlay(baseSet(), overlay)).toEqual({ ok: true, overlay, issues: [] })
  })

  it('may add nothing at all', () => {
    const { formatVersion, id, revision, base, title, inForce } = sampleOverlay()
    const bare = { formatVersion, id, revision, base, title, inForce }
    expect(checkOverlay(baseSet(), bare)).toEqual({ ok: true, overlay: bare, issues: [] })
  })

  it.each(problemsInOverlays)('says $code at $at of $why, and nothing else', (problem) => {
    const { code, at, data, severity } = problem
    const checked = checkOverlay(baseSet(), problem.document())
    expect(checked.issues).toEqual([{ code, path: at, data, severity }])
    expect(checked.ok).toBe(severity === 'warning')
  })

  it('has all its problems listed at once, each at its place in the overlay', () => {
    const overlay = changed(sampleOverlay(), ['criteria', 0, 'title'], undefined)
    const spoiled = changed(overlay, ['facts', 0, 'derived', 'events'], ['flod'])
    expect(
      checkOverlay(baseSet(), changed(spoiled, ['values', 0, 'values', 1, 'value'], 101)).issues.map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      ),
    ).toEqual([
      'missing criteria.0.title',
      'unknown-event-type facts.0.derived.events.0',
      'value-out-of-range values.0.values.1.value',
    ])
  })

  it('may loosen where the base allows any change, and adds scored criteria where it allows any', () => {
    const free = { ...baseSet(), localCriteria: 'any' as const }
    for (const parameter of free.parameters) parameter.localChange = 'any'
    expect(check(['values', 0, 'values', 0, 'value'], 50, free)).toEqual([])
    const scored = { ...sampleOverlay().criteria[0], kind: 'scored', points: 5 }
    expect(check(['criteria', 0], scored, free)).toEqual([])
    expect(check(['criteria', 0], scored)).toEqual(['local-criterion-not-allowed criteria.0.kind'])
  })

  it('may not loosen by leaving out the legal basis, of which only a warning comes', () => {
    const laxer = { ...sampleOverlay().values[0]?.values[1], value: 95, legalBasis: [] }
    expect(check(['values', 0, 'values', 1], laxer)).toEqual([
      'no-legal-basis values.0.values.1.legalBasis',
      'loosens values.0.values.1.value',
    ])
  })

  it('may state a value for a time, after which the base holds again', () => {
    expect(check(['values', 1, 'values', 0, 'before'], '2028-01-01')).toEqual([])
  })

  it('may tighten but not loosen where the base says nothing', () => {
    expect(check(['values'], [sampleOverlay().values[0]], sampleSet())).toEqual([])
    expect(check(['values'], [sampleOverlay().values[2]], sampleSet())).toEqual([
      'loosens values.0.values.0.value',
    ])
  })

  it('is checked beside a base that was itself resolved', () => {
    const base = { ...baseSet(), basedOn: [{ id: 'vn.national', revision: 3, hash: '' }] }
    base.criteria = base.criteria.map((criterion) => ({
      ...criterion,
      origin: { set: 'vn.national', revision: 3 },
    }))
    expect(checkOverlay(base, sampleOverlay()).issues).toEqual([])
    expect(checkOverlay(base, { ...sampleOverlay(), id: 'vn.national' }).issues).toMatchObject([
      { code: 'local-id-of-base', path: ['id'] },
    ])
  })
})
