import { packs } from '@tieuchi/schemas/packs'
import { describe, expect, it } from 'vitest'
import { type CriteriaErrorCode, isCriteriaError } from './errors.js'
import { revisionInForce, setIds } from './registry.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'

const revision = (number: number, from: string, before?: string) => ({
  criteriaSet: aCriteriaSet({
    revision: number,
    inForce: { from, ...(before && { before }) },
    facts: [aFact('fires')],
    criteria: [aCriterion('one', { fact: 'fires', operator: 'equal', value: 0 })],
  }),
})

describe('the revision in force', () => {
  it('is picked by the date: Circular 23/2012 until 9-2-2022, 124/2021 from 10-2-2022', () => {
    const on = (date: string) => revisionInForce({ revisions: packs }, 'vn.residential-area', date).revision
    expect(on('2012-04-27')).toBe(1)
    expect(on('2022-02-09')).toBe(1)
    expect(on('2022-02-10')).toBe(2)
    expect(on('2026-10-31')).toBe(2)
  })

  it('is the later one where two are in force, in whatever order they stand', () => {
    const revisions = [
      revision(3, '2024-01-01', '2025-01-01'),
      revision(1, '2020-01-01'),
      revision(2, '2022-01-01'),
    ]
    const on = (date: string) => revisionInForce({ revisions }, 'test.set', date).criteriaSet.revision
    expect(on('2021-12-31')).toBe(1)
    expect(on('2022-01-01')).toBe(2)
    expect(on('2024-12-31')).toBe(3)
    expect(on('2025-01-01')).toBe(2)
    expect(revisions.map(({ criteriaSet }) => criteriaSet.revision)).toEqual([3, 1, 2])
  })

  it('is none before the first and in a gap, and the error says when there is one', () => {
    const revisions = [revision(1, '2020-01-01', '2021-01-01'), revision(2, '2022-01-01')]
    for (const date of ['2019-12-31', '2021-01-01', '2021-12-31']) {
      const failure = thrownBy(() => revisionInForce({ revisions }, 'test.set', date), 'not-in-force')
      expect(failure.details).toMatchObject({
        set: 'test.set',
        on: date,
        periods: [{ revision: 1 }, { revision: 2 }],
      })
      expect(failure.message).toContain(
        'revision 1 from 2020-01-01 to before 2021-01-01, revision 2 from 2022-01-01',
      )
    }
  })

  it('of an unknown set is an error that names those there are', () => {
    const failure = thrownBy(
      () => revisionInForce({ revisions: packs }, 'vn.resident-area', '2026-01-01'),
      'set-not-found',
    )
    expect(failure.details.available).toEqual([...new Set(packs.map(({ id }) => id))])
    expect(failure.message).toContain('vn.residential-area')
    expect(setIds({ revisions: [] })).toEqual([])
  })
})

describe('the revision in force as known at an instant', () => {
  const published = (number: number, from: string, publishedAt: string) => ({
    ...revision(number, from),
    publishedAt,
  })
  const revisions = [
    published(1, '2026-01-01', '2025-12-01T02:00:00.000Z'),
    published(2, '2026-03-01', '2026-02-15T02:00:00.000Z'),
    published(3, '2026-03-01', '2026-05-01T02:00:00.000Z'),
  ]
  const known = (on: string, knownAt?: string) =>
    revisionInForce({ revisions }, 'test.set', on, knownAt === undefined ? {} : { knownAt }).criteriaSet
      .revision

  it('leaves out what was published later, even where it reaches back', () => {
    expect(known('2026-04-01')).toBe(3)
    expect(known('2026-04-01', '2026-04-02T00:00:00Z')).toBe(2)
    expect(known('2026-04-01', '2026-02-01T00:00:00Z')).toBe(1)
  })

  it('knows a publication from its very instant, however exactly it is written', () => {
    expect(known('2026-04-01', '2026-05-01T01:59:59.999Z')).toBe(2)
    for (const instant of ['2026-05-01T02:00:00Z', '2026-05-01T02:00Z', '2026-05-01T02:00:00.0Z']) {
      expect(known('2026-04-01', instant), instant).toBe(3)
    }
  })

  it('still goes by the date on which the law is applied', () => {
    expect(known('2026-02-28', '2026-12-31T00:00:00Z')).toBe(1)
  })

  it('is none before anything was published, and the error says what was published when', () => {
    const failure = thrownBy(() => known('2026-04-01', '2025-11-30T00:00:00Z'), 'not-in-force')
    expect(failure.details).toEqual({
      set: 'test.set',
      on: '2026-04-01',
      knownAt: '2025-11-30T00:00:00Z',
      periods: revisions.map(({ criteriaSet, publishedAt }) => ({
        revision: criteriaSet.revision,
        from: criteriaSet.inForce.from,
        publishedAt,
      })),
    })
    expect(failure.message).toContain('as known at 2025-11-30T00:00:00Z')
    expect(failure.message).toContain('revision 1 from 2026-01-01 (published at 2025-12-01T02:00:00.000Z)')
  })

  it.each([
    '2026-05-01',
    '2026-05-01T02:00:00',
    '2026-05-01T02:00:00+07:00',
    '2026-02-30T02:00:00Z',
    '2026-05-01T24:00:00Z',
    '2026-05-01T02:60:00Z',
    '',
    'now',
    null,
    1_777_600_800_000,
  ])('is refused at %j, which is no instant', (knownAt) => {
    thrownBy(() => known('2026-04-01', knownAt as string), 'bad-instant')
  })

  it('is known all along where it was never published, as packs are', () => {
    const { revision: number } = revisionInForce({ revisions: packs }, 'vn.commune', '2020-01-01', {
      knownAt: '2000-01-01T00:00:00Z',
    })
    expect(number).toBe(1)
  })
})

function thrownBy<Code extends CriteriaErrorCode>(run: () => unknown, code: Code) {
  try {
    run()
  } catch (error) {
    if (isCriteriaError(error, code)) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}
