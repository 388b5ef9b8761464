import { packs } from '@tieuchi/schemas/packs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCriteriaError } from './errors.js'
import { revisionInForce } from './registry.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
import { seeded } from './testing/seed.js'
import { timeline } from './timeline.js'

const content = aCriteriaSet({
  facts: [aFact('fires')],
  criteria: [aCriterion('one', { fact: 'fires', operator: 'equal', value: 0 })],
})

const revision = (number: number, from: string, before?: string, publishedAt?: string) => ({
  criteriaSet: { ...content, revision: number, inForce: { from, ...(before && { before }) } },
  ...(publishedAt && { publishedAt }),
})

const of = (revisions: ReturnType<typeof revision>[], knownAt?: string) =>
  timeline({ revisions }, 'test.set', knownAt === undefined ? {} : { knownAt })

describe('a timeline', () => {
  it('has one segment after the other where each revision ends when the next begins', () => {
    expect(of([revision(2, '2022-02-10'), revision(1, '2012-04-27', '2022-02-10')])).toEqual({
      segments: [
        { from: '2012-04-27', before: '2022-02-10', revision: 1 },
        { from: '2022-02-10', revision: 2 },
      ],
      gaps: [],
      overlaps: [],
    })
  })

  it('shows the days on which nothing is in force, but not those before the first and after the last', () => {
    const { segments, gaps } = of([
      revision(1, '2020-01-01', '2021-01-01'),
      revision(2, '2021-03-01', '2022-01-01'),
    ])
    expect(gaps).toEqual([{ from: '2021-01-01', before: '2021-03-01' }])
    expect(segments).toHaveLength(2)
  })

  it('shows where several are in force, and that the highest applies', () => {
    expect(
      of([
        revision(1, '2020-01-01'),
        revision(2, '2022-01-01', '2023-01-01'),
        revision(3, '2022-06-01', '2022-09-01'),
      ]),
    ).toEqual({
      segments: [
        { from: '2020-01-01', before: '2022-01-01', revision: 1 },
        { from: '2022-01-01', before: '2022-06-01', revision: 2 },
        { from: '2022-06-01', before: '2022-09-01', revision: 3 },
        { from: '2022-09-01', before: '2023-01-01', revision: 2 },
        { from: '2023-01-01', revision: 1 },
      ],
      gaps: [],
      overlaps: [
        { from: '2022-01-01', before: '2022-06-01', revisions: [1, 2], applies: 2 },
        { from: '2022-06-01', before: '2022-09-01', revisions: [1, 2, 3], applies: 3 },
        { from: '2022-09-01', before: '2023-01-01', revisions: [1, 2], applies: 2 },
      ],
    })
  })

  it('is one segment where a lower revision begins and ends inside a higher one', () => {
    const { segments, overlaps } = of([revision(2, '2020-01-01'), revision(1, '2021-01-01', '2022-01-01')])
    expect(segments).toEqual([{ from: '2020-01-01', revision: 2 }])
    expect(overlaps).toEqual([{ from: '2021-01-01', before: '2022-01-01', revisions: [1, 2], applies: 2 }])
  })

  it('shows what had been published by an instant, and is empty before anything was', () => {
    const revisions = [
      revision(1, '2020-01-01', undefined, '2019-12-01T00:00:00Z'),
      revision(2, '2020-01-01', undefined, '2020-06-01T08:00:00.000Z'),
    ]
    expect(of(revisions, '2020-06-01T07:59:59Z').segments).toEqual([{ from: '2020-01-01', revision: 1 }])
    expect(of(revisions, '2020-06-01T08:00:00Z').segments).toEqual([{ from: '2020-01-01', revision: 2 }])
    expect(of(revisions, '2019-11-30T23:59Z')).toEqual({ segments: [], gaps: [], overlaps: [] })
  })

  it('of the packs has neither gaps nor overlaps', () => {
    for (const id of new Set(packs.map((pack) => pack.id))) {
      expect(timeline({ revisions: packs }, id), id).toMatchObject({ gaps: [], overlaps: [] })
    }
  })

  it('of an unknown set, or at what is no instant, is refused', () => {
    const code = (run: () => unknown) => {
      try {
        return run()
      } catch (error) {
        return isCriteriaError(error) && error.code
      }
    }
    expect(code(() => timeline({ revisions: packs }, 'vn.resident-area'))).toBe('set-not-found')
    expect(code(() => of([revision(1, '2020-01-01')], '2020-01-01'))).toBe('bad-instant')
  })

  it('says of every day what the registry says', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2020-01-0${number}`)
    const periods = fc.array(
      fc
        .tuple(day, fc.option(day, { nil: undefined }))
        .filter(([from, before]) => before === undefined || from < before),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(periods, day, (spans, on) => {
        const revisions = spans.map(([from, before], index) => revision(index + 1, from, before))
        const { segments, gaps, overlaps } = of(revisions)
        const holds = ({ from, before }: { from: string; before?: string | undefined }) =>
          from <= on && (before === undefined || on < before)
        const inForce = revisions.filter(({ criteriaSet }) => holds(criteriaSet.inForce))
        const [segment] = segments.filter(holds)
        expect(segments.filter(holds)).toHaveLength(inForce.length > 0 ? 1 : 0)
        if (segment) {
          const applied = revisionInForce({ revisions }, 'test.set', on).criteriaSet.revision
          expect(segment.revision).toBe(applied)
        }
        expect(overlaps.filter(holds).map((overlap) => overlap.revisions.length)).toEqual(
          inForce.length > 1 ? [inForce.length] : [],
        )
        const first = segments[0]?.from ?? ''
        const end = segments.at(-1)?.before
        const inside = on >= first && (end === undefined || on < end)
        expect(gaps.filter(holds)).toHaveLength(inside && inForce.length === 0 ? 1 : 0)
      }),
      seeded(),
    )
  })
})
