import { describe, expect, it } from 'vitest'
import { aCriteriaSet, aCriterion, aFact, aField, aList } from '../testing/a-criteria-set.js'
import { read, setWith } from '../testing/a-record-set.js'

describe('figures over records', () => {
  const set = setWith({
    dead: { kind: 'total', field: 'deaths', events: ['fire', 'crash'] },
    worst: { kind: 'largest', field: 'deaths', events: ['fire', 'crash'], whenEmpty: 0 },
    least: { kind: 'smallest', field: 'deaths', events: ['fire', 'crash'] },
  })
  const of = (...events: unknown[]) =>
    read(set, { facts: {}, events: events.map((deaths) => ({ type: 'crash', on: '2026-01-01', deaths })) })

  it('are the sum, the smallest and the largest value of a field', () => {
    expect(of(2, 0, 5)).toEqual({ dead: { value: 7 }, worst: { value: 5 }, least: { value: 0 } })
  })

  it('of no records are 0 in sum, and else what the fact says or unknown', () => {
    expect(of()).toEqual({
      dead: { value: 0 },
      worst: { value: 0 },
      least: { unknown: [{ code: 'empty-base', fact: 'least' }] },
    })
  })

  it('have a range where a value is missing and its unit ends on both sides of what can be', () => {
    const unknown = [
      {
        code: 'field-missing',
        field: 'deaths',
        record: { index: 1, type: 'crash', on: '2026-01-01' },
      },
    ]
    const naming = (fact: string) => unknown.map((entry) => ({ ...entry, fact }))
    expect(of(2, null, 5)).toEqual({
      dead: { unknown: naming('dead') },
      worst: { unknown: naming('worst') },
      least: { unknown: naming('least'), range: { minimum: 0, maximum: 2, whole: true } },
    })
  })

  it('add up decimal amounts as their digits do', () => {
    const metres = aCriteriaSet({
      lists: [aList('alleys', [aField('depth', { unit: 'metre' })])],
      facts: [aFact('depths', { unit: 'metre', derived: { kind: 'total', field: 'depth', list: 'alleys' } })],
      criteria: [aCriterion('one', { fact: 'depths', operator: 'greaterThan', value: 0 })],
    })
    const alleys = Array.from({ length: 1_000 }, (_, index) => ({ depth: index % 2 ? 0.1 : 0.25 }))
    expect(read(metres, { facts: {}, lists: { alleys } }).depths).toEqual({ value: 175 })
  })
})
