import { packs } from '@tieuchi/schemas/packs'
import { describe, expect, it, vi } from 'vitest'
import { nextBundle } from './bundle.js'
import { createCriteriaEngine } from './engine.js'
import { isCriteriaError } from './errors.js'
import { memorySource } from './sources/memory.js'
import type { Source, SourceListener } from './sources/source.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
import { thrownBy } from './testing/thrown-by.js'
import { until } from './testing/until.js'

const on = '2026-06-01'

const allowing = (fires: number, revision = 1) =>
  aCriteriaSet({
    id: 'test.fires',
    revision,
    title: { vi: `Tối đa ${fires} vụ cháy`, en: `At most ${fires} fires` },
    facts: [aFact('fires')],
    criteria: [aCriterion('one', { fact: 'fires', operator: 'lessThanInclusive', value: fires })],
  })

/** A source in the hands of the test: it delivers what it is told to. */
function handSource() {
  let listener: SourceListener | undefined
  const bundles = [nextBundle(undefined, [allowing(0)], '2026-01-01T00:00:00.000Z')]
  for (const fires of [1, 2]) {
    bundles.push(nextBundle(bundles.at(-1), [allowing(fires, fires + 1)], '2026-01-01T00:00:00.000Z'))
  }
  const stopped = vi.fn()
  const source: Source = {
    name: 'by hand',
    load: async () => bundles[1] as (typeof bundles)[0],
    watch(given) {
      listener = given
      return stopped
    },
  }
  return {
    source,
    bundles: bundles as [(typeof bundles)[0], (typeof bundles)[0], (typeof bundles)[0]],
    stopped,
    listener: () => listener as SourceListener,
  }
}

describe('an engine', () => {
  it('judges by the revision in force on the date', async () => {
    const engine = await createCriteriaEngine({
      source: memorySource(packs.map(({ criteriaSet }) => criteriaSet)),
    })
    const judged = async (date: string) =>
      engine.evaluate('vn.residential-area', { facts: {}, on: date }).set.revision
    expect(await judged('2022-02-09')).toBe(1)
    expect(await judged('2022-02-10')).toBe(2)
    expect(engine.sets()).toEqual([...new Set(packs.map(({ id }) => id))])
    expect(engine.criteriaSet('vn.commune', '2020-01-01').revision).toBe(1)
    expect(engine.requiredFacts('vn.commune', '2020-01-01').map(({ id }) => id)).toContain('areas-safe')
    expect(engine.requiredRecords('vn.commune', '2020-01-01')).toEqual({ events: [], lists: ['areas'] })
    await engine.close()
  })

  it('puts the hash of the published revision into the evaluation', async () => {
    const { source, bundles } = handSource()
    const engine = await createCriteriaEngine({ source })
    const { set, receipt } = engine.evaluate('test.fires', { facts: { fires: 1 }, on })
    expect(set).toEqual({ id: 'test.fires', revision: 2, hash: bundles[1].revisions[1]?.hash })
    expect(receipt.setHash).toBe(set.hash)
  })

  it.each([
    ['set-not-found', 'test.floods', on],
    ['not-in-force', 'test.fires', '2019-12-31'],
    ['bad-date', 'test.fires', '2026-6-1'],
    ['bad-date', 'test.floods', undefined],
  ] as const)('refuses with %s', async (code, set, date) => {
    const engine = await createCriteriaEngine({ source: memorySource([allowing(0)]) })
    const asked = { facts: {}, on: date as string }
    expect(
      isCriteriaError(
        thrownBy(() => engine.evaluate(set, asked)),
        code,
      ),
    ).toBe(true)
    expect(() => engine.requiredFacts(set, asked.on)).toThrow(expect.objectContaining({ code }))
    expect(() => engine.criteriaSet(set, asked.on)).toThrow(expect.objectContaining({ code }))
  })

  it('judges an appeal as things stood, by what had been published when the verdict was given', async () => {
    const first = nextBundle(undefined, [allowing(0)], '2026-01-01T00:00:00.000Z')
    const second = nextBundle(first, [allowing(1, 2)], '2026-07-01T00:00:00.000Z')
    const engine = await createCriteriaEngine({ source: { name: 'by hand', load: async () => second } })
    const assessment = { facts: { fires: 1 }, on }
    const knownAt = '2026-06-02T09:00:00Z'
    const given = engine.evaluate('test.fires', { ...assessment, knownAt })
    expect(given).toMatchObject({ outcome: 'not-met', knownAt, set: { revision: 1 }, receipt: { knownAt } })
    const now = engine.evaluate('test.fires', assessment)
    expect(now).toMatchObject({ outcome: 'met', set: { revision: 2 } })
    expect(now).not.toHaveProperty('knownAt')
    expect(now.receipt.assessmentHash).toBe(given.receipt.assessmentHash)
    // What was known does not change with what is published after it.
    const before = await createCriteriaEngine({ source: { name: 'by hand', load: async () => first } })
    expect(await before.evaluate('test.fires', { ...assessment, knownAt })).toEqual(given)
    expect(engine.explain(given, 'en').criteria).toHaveLength(1)
    expect(engine.criteriaSet('test.fires', on, { knownAt }).revision).toBe(1)
    expect(engine.timeline('test.fires', { knownAt }).segments).toEqual([{ from: '2020-01-01', revision: 1 }])
    expect(engine.timeline('test.fires').overlaps).toEqual([
      { from: '2020-01-01', revisions: [1, 2], applies: 2 },
    ])
  })

  it.each([
    ['bad-instant', '2026-06-02'],
    ['not-in-force', '2019-01-01T00:00:00Z'],
  ] as const)('refuses with %s what cannot be known at %s', async (code, knownAt) => {
    const source = memorySource([allowing(0)])
    const engine = await createCriteriaEngine({ source })
    const failure = thrownBy(() => engine.evaluate('test.fires', { facts: {}, on, knownAt }))
    expect(isCriteriaError(failure, code)).toBe(true)
  })

  it('follows what is published, and says what changed', async () => {
    const source = memorySource([allowing(0), packs[0]?.criteriaSet ?? allowing(0)])
    const engine = await createCriteriaEngine({ source })
    const changes = vi.fn()
    const off = engine.on('change', changes)
    const judged = async () => engine.evaluate('test.fires', { facts: { fires: 1 }, on }).outcome
    expect(await judged()).toBe('not-met')
    source.publish([allowing(1), allowing(1, 2)])
    expect(await judged()).toBe('met')
    expect(changes).toHaveBeenCalledExactlyOnceWith({
      sequence: 2,
      hash: engine.status().hash,
      changes: [
        { set: 'test.fires', revision: 1, change: 'replaced' },
        { set: 'test.fires', revision: 2, change: 'added' },
        { set: 'binh-duong.residential-area', revision: 1, change: 'removed' },
      ],
    })
    off()
    source.publish([allowing(0)])
    expect(await judged()).toBe('not-met')
    expect(changes).toHaveBeenCalledTimes(1)
    expect(engine.status()).toEqual({
      sequence: 3,
      hash: expect.any(String),
      publishedAt: expect.any(String),
    })
  })

  it('misses nothing that is published while it starts', async () => {
    const source = memorySource([allowing(0)])
    const starting = createCriteriaEngine({ source })
    source.publish([allowing(3)])
    const engine = await starting
    expect(engine.status().sequence).toBe(2)
    expect(engine.evaluate('test.fires', { facts: { fires: 3 }, on }).outcome).toBe('met')
  })

  it('finishes an evaluation with the criteria with which it began', async () => {
    const source = memorySource([allowing(0)])
    const engine = await createCriteriaEngine({ source })
    const begun = engine.evaluate('test.fires', { facts: { fires: 1 }, on })
    source.publish([allowing(1)])
    expect((await begun).outcome).toBe('not-met')
  })

  it('explains an evaluation in the words of its own revision, also after that was replaced', async () => {
    const source = memorySource([allowing(0)])
    const engine = await createCriteriaEngine({ source })
    const evaluation = engine.evaluate('test.fires', { facts: { fires: 1 }, on })
    const stored = structuredClone(evaluation)
    expect(engine.explain(stored, 'en').summary).toContain('At most 0 fires: not met')
    source.publish([allowing(1)])
    expect(engine.explain(evaluation, 'en').summary).toContain('At most 0 fires: not met')
    expect(() => engine.explain(stored, 'en')).toThrow(expect.objectContaining({ code: 'revision-gone' }))
  })

  it('keeps what it has when a source goes back, and stays in error while the source repeats it', async () => {
    const { source, bundles, listener } = handSource()
    const engine = await createCriteriaEngine({ source })
    const errors = vi.fn()
    engine.on('error', errors)
    listener().onBundle(bundles[0])
    expect(errors).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'bundle-older' }))
    listener().onUnchanged()
    expect(engine.status()).toMatchObject({ sequence: 2, lastError: { code: 'bundle-older' } })
    listener().onBundle(bundles[2])
    expect(engine.status()).toEqual({
      sequence: 3,
      hash: bundles[2].hash,
      publishedAt: bundles[2].publishedAt,
    })
  })

  it('refuses other content under the sequence number in use', async () => {
    const { source, bundles, listener } = handSource()
    const engine = await createCriteriaEngine({ source })
    listener().onBundle(nextBundle(bundles[0], [allowing(9, 2)], '2026-01-01T00:00:00.000Z'))
    expect(engine.status()).toMatchObject({ hash: bundles[1].hash, lastError: { code: 'bundle-conflict' } })
    listener().onBundle(bundles[1])
    expect(engine.status()).not.toHaveProperty('lastError')
  })

  it('forgets a failure once the source answers again', async () => {
    const { source, listener } = handSource()
    const engine = await createCriteriaEngine({ source })
    listener().onError(new Error('away'))
    expect(engine.status().lastError).toEqual(new Error('away'))
    listener().onUnchanged()
    expect(engine.status()).not.toHaveProperty('lastError')
  })

  it('goes on when a listener throws or rejects, and tells the error listeners', async () => {
    const { source, bundles, listener } = handSource()
    const engine = await createCriteriaEngine({ source })
    const errors = vi.fn()
    const second = vi.fn()
    engine.on('change', () => {
      throw new Error('thrown')
    })
    engine.on('change', async () => {
      throw new Error('rejected')
    })
    engine.on('change', second)
    engine.on('error', () => {
      throw new Error('and again')
    })
    engine.on('error', errors)
    listener().onBundle(bundles[2])
    await until(() => errors.mock.calls.length === 2)
    expect(errors.mock.calls).toEqual([[new Error('thrown')], [new Error('rejected')]])
    expect(second).toHaveBeenCalledTimes(1)
    expect(engine.status()).toMatchObject({ sequence: 3 })
    expect(engine.status()).not.toHaveProperty('lastError')
  })

  it('cannot begin without criteria', async () => {
    const source: Source = { name: 'nowhere', load: () => Promise.reject(new Error('away')) }
    await expect(createCriteriaEngine({ source })).rejects.toThrow('away')
  })

  it('stops following and judging when it is closed, and still explains', async () => {
    const { source, stopped, bundles, listener } = handSource()
    const engine = await createCriteriaEngine({ source })
    const evaluation = engine.evaluate('test.fires', { facts: { fires: 1 }, on })
    await engine.close()
    await engine.close()
    expect(stopped).toHaveBeenCalledTimes(1)
    listener().onBundle(bundles[2])
    expect(engine.status().sequence).toBe(2)
    expect(thrownBy(() => engine.evaluate('test.fires', { facts: {}, on }))).toMatchObject({ code: 'closed' })
    expect(engine.explain(evaluation, 'vi').verdict).toBe('đạt')
  })
})
