import type { CriteriaSet } from '@tieuchi/schemas'
import { expect, test } from 'vitest'
import { criteriaChanges } from './criteria-changes.js'
import { before } from './review.fixture.js'

const changed = (change: (set: CriteriaSet) => void): CriteriaSet => {
  const after = structuredClone(before)
  after.revision = 2
  change(after)
  return after
}
const changes = (change: (set: CriteriaSet) => void) => criteriaChanges(before, changed(change))

test('a copy differs in nothing, whatever the order of its keys', () => {
  const copy = Object.fromEntries(Object.entries(structuredClone(before)).reverse()) as unknown as CriteriaSet
  expect(criteriaChanges(before, { ...copy, revision: 2 })).toEqual([])
})

test('a new dated value is named with the one it takes over from', () => {
  const value = { from: '2027-01-01', value: 95, legalBasis: [], verification: 'verified' as const }
  expect(changes((set) => set.parameters[0]?.values.push(value))).toMatchObject([
    { kind: 'value-added', value: { value: 95 }, instead: { value: 100 } },
  ])
})

test('a value that is changed in place or dropped is named', () => {
  expect(
    changes((set) => {
      const [value] = set.parameters[0]?.values ?? []
      if (value) value.value = 90
    }),
  ).toMatchObject([{ kind: 'value-changed', before: { value: 100 }, after: { value: 90 }, parts: ['value'] }])
  expect(
    changes((set) => {
      if (set.parameters[0]) set.parameters[0].values = []
    }),
  ).toMatchObject([{ kind: 'value-removed', value: { value: 100 } }])
})

test('criteria are added, dropped and changed by id, and may change places', () => {
  expect(changes((set) => set.criteria.splice(0, 1))).toMatchObject([
    { kind: 'removed', list: 'criteria', item: { id: 'registration' } },
  ])
  expect(
    changes((set) => {
      if (set.criteria[0]) set.criteria[0].condition = { not: set.criteria[0].condition }
    }),
  ).toMatchObject([{ kind: 'changed', list: 'criteria', parts: ['condition'] }])
  expect(changes((set) => set.criteria.reverse())).toEqual([{ kind: 'order-changed', list: 'criteria' }])
  expect(
    changes((set) => {
      const [first] = set.criteria
      if (first) set.criteria.push({ ...first, id: 'another', code: '9' })
    }),
  ).toMatchObject([{ kind: 'added', list: 'criteria', item: { id: 'another' } }])
})

test('what is said about the set itself is one change', () => {
  expect(
    changes((set) => {
      set.title.vi = 'Tên khác'
      set.inForce = { from: '2027-01-01' }
    }),
  ).toEqual([{ kind: 'set-changed', parts: ['title', 'inForce'] }])
})
