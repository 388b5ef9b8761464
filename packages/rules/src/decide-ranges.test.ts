import type { Assessment, Condition } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aField, anEventType, aParameter } from './testing/a-criteria-set.js'

const on = '2026-06-01'
const events = [
  { type: 'fire', on: '2026-01-02', deaths: 1, id: 'F-1' },
  { type: 'fire', on: '2026-01-03', deaths: null, id: 'F-2' },
  { type: 'fire', on: '2026-01-04', deaths: 2, id: 'F-3' },
  { type: 'fire', on: '2026-01-05', deaths: 'many', id: 'F-4' },
]

async function reasonsFor(condition: Condition, facts: Assessment['facts'] = { stations: 3 }) {
  const set = aCriteriaSet({
    eventTypes: [anEventType('fire', [aField('deaths', { unit: 'person' })])],
    parameters: [aParameter('allowed', [['2020-01-01', 1]])],
    facts: [
      aFact('fatal', {
        derived: {
          kind: 'count',
          events: ['fire'],
          where: { fact: 'deaths', operator: 'greaterThan', value: 0 },
        },
      }),
      aFact('stations'),
    ],
    criteria: [aCriterion('one', condition)],
  })
  const [judged] = evaluate(set, { facts, events } as Assessment, { on }).criteria
  return judged
}

const unknown = [
  {
    code: 'field-missing',
    fact: 'fatal',
    field: 'deaths',
    record: { index: 1, id: 'F-2', type: 'fire', on: '2026-01-03' },
  },
  {
    code: 'field-unreadable',
    fact: 'fatal',
    field: 'deaths',
    found: 'many',
    record: { index: 3, id: 'F-4', type: 'fire', on: '2026-01-05' },
  },
]

describe('a comparison with a figure that can be 2 to 4', () => {
  it('is open where that straddles the threshold, and names the records', async () => {
    expect(await reasonsFor({ fact: 'fatal', operator: 'lessThanInclusive', value: 3 })).toMatchObject({
      outcome: 'undetermined',
      missing: ['fatal'],
      reasons: {
        found: null,
        foundRange: { minimum: 2, maximum: 4 },
        required: 3,
        outcome: 'undetermined',
        unknown,
      },
    })
  })

  it('is decided where it does not, and still says what is not known', async () => {
    const exceeded = await reasonsFor({
      fact: 'fatal',
      operator: 'lessThanInclusive',
      value: { parameter: 'allowed' },
    })
    expect(exceeded).toMatchObject({
      outcome: 'not-met',
      missing: [],
      reasons: {
        found: null,
        foundRange: { minimum: 2, maximum: 4 },
        required: 1,
        parameter: 'allowed',
        unknown,
      },
    })
    expect(await reasonsFor({ fact: 'fatal', operator: 'lessThan', value: 5 })).toMatchObject({
      outcome: 'met',
    })
    expect(await reasonsFor({ fact: 'fatal', operator: 'in', value: [2, 3, 4] })).toMatchObject({
      outcome: 'met',
    })
    expect(await reasonsFor({ fact: 'fatal', operator: 'equal', value: 5 })).toMatchObject({
      outcome: 'not-met',
    })
  })

  it('is decided in the same way from the other side', async () => {
    const condition: Condition = { fact: 'stations', operator: 'greaterThan', value: { fact: 'fatal' } }
    expect(await reasonsFor(condition, { stations: 3 })).toMatchObject({ outcome: 'undetermined' })
    expect(await reasonsFor(condition, { stations: 5 })).toMatchObject({
      outcome: 'met',
      reasons: {
        found: 5,
        required: null,
        comparedFact: 'fatal',
        requiredRange: { minimum: 2, maximum: 4 },
        unknown,
      },
    })
  })

  it('stays open where the other side is not known at all', async () => {
    expect(
      await reasonsFor({ fact: 'fatal', operator: 'equal', value: { fact: 'stations' } }, {}),
    ).toMatchObject({
      outcome: 'undetermined',
      missing: ['fatal', 'stations'],
    })
  })

  it('can settle a group, also under not', async () => {
    const open: Condition = { fact: 'fatal', operator: 'equal', value: 3 }
    const settled: Condition = { fact: 'fatal', operator: 'greaterThan', value: 4 }
    expect(await reasonsFor({ not: { all: [open, settled] } })).toMatchObject({
      outcome: 'met',
      reasons: { not: { outcome: 'not-met', all: [{ outcome: 'undetermined' }, { outcome: 'not-met' }] } },
    })
    expect(await reasonsFor({ any: [open, settled] })).toMatchObject({ outcome: 'undetermined' })
  })
})
