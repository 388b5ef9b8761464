import type { CriteriaSet } from '@tieuchi/schemas'
import { packs } from '@tieuchi/schemas/packs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../canonical-json.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from '../testing/a-criteria-set.js'
import { randomRevision } from '../testing/random-revisions.js'
import { seeded } from '../testing/seed.js'
import { applyDiff } from './apply-diff.js'
import { diff } from './diff.js'

const before = aCriteriaSet({
  facts: [aFact('fires'), aFact('groups')],
  parameters: [aParameter('most-fires', [['2020-01-01', 3]])],
  criteria: [
    aCriterion('a', { fact: 'fires', operator: 'lessThanInclusive', value: { parameter: 'most-fires' } }),
    aCriterion('b', { fact: 'groups', operator: 'greaterThan', value: 0 }),
  ],
})

function changed(change: (set: CriteriaSet) => void): CriteriaSet {
  const after = structuredClone(before)
  change(after)
  return after
}

describe('diff', () => {
  it('finds nothing between a set and a copy of it whose keys stand in another order', () => {
    const copy = Object.fromEntries(Object.entries(structuredClone(before)).reverse())
    expect(diff(before, copy as unknown as CriteriaSet)).toEqual([])
  })

  it('tells a threshold that changes on a day, with the value that it takes over from', () => {
    const value = { from: '2027-01-01', value: 2, legalBasis: [], verification: 'verified' as const }
    expect(
      diff(
        before,
        changed((set) => set.parameters[0]?.values.push(value)),
      ),
    ).toEqual([
      {
        kind: 'added',
        list: 'parameters.values',
        of: 'most-fires',
        item: value,
        at: 1,
        instead: before.parameters[0]?.values[0],
      },
    ])
  })

  it('tells a value that is changed in place, and one that is dropped', () => {
    const mended = changed((set) => {
      const [value] = set.parameters[0]?.values ?? []
      if (value) value.value = 1
    })
    expect(diff(before, mended)).toEqual([
      {
        kind: 'changed',
        list: 'parameters.values',
        of: 'most-fires',
        key: '2020-01-01',
        parts: [{ part: 'value', before: 3, after: 1 }],
      },
    ])
    const dropped = changed((set) => {
      if (set.parameters[0]) set.parameters[0].values = []
    })
    expect(diff(before, dropped)).toMatchObject([{ kind: 'removed', item: { value: 3 } }])
  })

  it('matches criteria by their id: new, gone, changed in a part, or in another place', () => {
    const [first, second] = before.criteria
    expect(
      diff(
        before,
        changed((set) => set.criteria.splice(0, 1)),
      ),
    ).toEqual([{ kind: 'removed', list: 'criteria', item: first }])
    const negated = changed((set) => {
      if (set.criteria[0]) set.criteria[0].condition = { not: set.criteria[0].condition }
    })
    expect(diff(before, negated)).toMatchObject([
      { kind: 'changed', key: 'a', parts: [{ part: 'condition' }] },
    ])
    expect(
      diff(
        before,
        changed((set) => set.criteria.reverse()),
      ),
    ).toEqual([{ kind: 'reordered', list: 'criteria', order: ['b', 'a'] }])
    const added = { ...first, id: 'c', code: 'c' } as CriteriaSet['criteria'][number]
    expect(
      diff(
        before,
        changed((set) => set.criteria.splice(1, 0, added)),
      ),
    ).toEqual([{ kind: 'added', list: 'criteria', item: added, at: 1 }])
    expect(second?.id).toBe('b')
  })

  it('tells what is said about the set itself in one change, and its number in another', () => {
    const after = changed((set) => {
      set.revision = 2
      set.inForce = { from: '2027-01-01' }
      set.localCriteria = 'none'
    })
    expect(diff(before, after)).toEqual([
      { kind: 'renumbered', before: { id: 'test.set', revision: 1 }, after: { id: 'test.set', revision: 2 } },
      {
        kind: 'set-changed',
        parts: [
          { part: 'inForce', before: { from: '2020-01-01' }, after: { from: '2027-01-01' } },
          { part: 'localCriteria', after: 'none' },
        ],
      },
    ])
  })

  it('tells fields of records one by one', () => {
    const fires = (fields: object[]) =>
      changed((set) => {
        set.eventTypes = [{ id: 'fire', label: { vi: 'Cháy' }, fields }] as CriteriaSet['eventTypes']
      })
    const field = { id: 'deaths', label: { vi: 'Số người chết' }, type: 'number', unit: 'person' }
    expect(diff(fires([]), fires([field]))).toEqual([
      { kind: 'added', list: 'eventTypes.fields', of: 'fire', item: field, at: 0 },
    ])
  })
})

describe('applyDiff', () => {
  it('makes the other revision, to the byte of its canonical JSON', () => {
    fc.assert(
      fc.property(randomRevision, randomRevision, (a, b) => {
        const made = applyDiff(a, JSON.parse(JSON.stringify(diff(a, b))))
        expect(made).toEqual(b)
        expect(canonicalJson(made)).toBe(canonicalJson(b))
        expect(diff(b, structuredClone(b))).toEqual([])
      }),
      seeded(500),
    )
  })

  it('leads from any pack to any other', () => {
    for (const { criteriaSet: from } of packs)
      for (const { criteriaSet: to } of packs)
        expect(canonicalJson(applyDiff(from, diff(from, to)))).toBe(canonicalJson(to))
  })

  it('leaves both arguments as they were', () => {
    fc.assert(
      fc.property(randomRevision, randomRevision, (a, b) => {
        const changes = diff(a, b)
        const was = structuredClone({ a, changes })
        applyDiff(a, changes)
        expect({ a, changes }).toEqual(was)
      }),
      seeded(100),
    )
  })

  it('refuses changes that were found in another set', () => {
    const changes = diff(
      before,
      changed((set) => {
        if (set.criteria[0]) set.criteria[0].code = '1'
      }),
    )
    const other = changed((set) => set.criteria.splice(0, 1))
    expect(() => applyDiff(other, changes)).toThrow(expect.objectContaining({ code: 'diff-does-not-fit' }))
  })
})
