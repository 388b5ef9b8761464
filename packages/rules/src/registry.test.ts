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
    expect(failure.details.available).toEqual([
      'binh-duong.residential-area',
      'vn.commune',
      'vn.residential-area',
    ])
    expect(failure.message).toContain('vn.residential-area')
    expect(setIds({ revisions: [] })).toEqual([])
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
