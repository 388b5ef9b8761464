import type { Event } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
import { packNamed } from './testing/pack.js'

const on = '2026-06-01'
const pack = packNamed('vn.residential-area@2')
const million = 1_000_000
const billion = 1_000 * million

type Fields = Omit<Event, 'type' | 'on'>

const unharmed = { deaths: 0, injured: 0, 'injury-rate': 0, damage: 0 }

/** The classes that an event of the pack can have: one where its fields tell, more where they leave it open. */
async function classesOf(type: string, field: string, fields: Fields): Promise<string[]> {
  const declared = pack.eventTypes?.find(({ id }) => id === type)?.fields.find(({ id }) => id === field)
  const options = declared?.options ?? []
  const set = aCriteriaSet({
    legalDocuments: pack.legalDocuments,
    eventTypes: pack.eventTypes,
    parameters: pack.parameters,
    facts: options.map(({ id }) =>
      aFact(`${id}-events`, {
        derived: { kind: 'count', events: [type], where: { fact: field, operator: 'equal', value: id } },
      }),
    ),
    criteria: options.map(({ id }) =>
      aCriterion(id, { fact: `${id}-events`, operator: 'greaterThanInclusive', value: 1 }),
    ),
  })
  const events = [{ type, on: '2026-03-01', ...fields }]
  const { criteria } = evaluate(set, { facts: {}, events }, { on })
  return criteria.filter(({ outcome }) => outcome !== 'not-met').map(({ id }) => id)
}

describe('a crime, by the maximum penalty of the bracket (Penal Code Article 9)', () => {
  it.each([
    [3, 'less-serious'],
    [4, 'serious'],
    [7, 'serious'],
    [8, 'very-serious'],
    [15, 'very-serious'],
    [16, 'especially-serious'],
    [20, 'especially-serious'],
  ])('of up to %i years is %s', async (years, expected) => {
    expect(
      await classesOf('crime', 'severity', { 'maximum-penalty': 'years', 'maximum-penalty-years': years }),
    ).toEqual([expected])
  })

  it.each(['life', 'death'])(
    'whose penalty is %s is especially serious, whatever the years',
    async (penalty) => {
      expect(await classesOf('crime', 'severity', { 'maximum-penalty': penalty })).toEqual([
        'especially-serious',
      ])
    },
  )

  it('of which the years are not known can be any, but not where its class itself was decided', async () => {
    const unknown = { 'maximum-penalty': 'years' }
    expect(await classesOf('crime', 'severity', unknown)).toHaveLength(4)
    expect(await classesOf('crime', 'severity', { ...unknown, severity: 'serious' })).toEqual(['serious'])
  })
})

describe('a traffic accident (Circular 26/2024 Article 5)', () => {
  it.each([
    ['nobody hurt and less than 100 million', { damage: 100 * million - 1 }, 'below-serious'],
    ['100 million', { damage: 100 * million }, 'serious'],
    ['just below 500 million', { damage: 500 * million - 1 }, 'serious'],
    ['500 million', { damage: 500 * million }, 'very-serious'],
    ['just below 1.5 billion', { damage: 1.5 * billion - 1 }, 'very-serious'],
    ['1.5 billion', { damage: 1.5 * billion }, 'especially-serious'],
    ['1 death', { deaths: 1 }, 'serious'],
    ['2 deaths', { deaths: 2 }, 'very-serious'],
    ['3 deaths', { deaths: 3 }, 'especially-serious'],
    ['1 person at 60 %', { injured: 1, 'injury-rate': 60 }, 'below-serious'],
    ['1 person at 61 %', { injured: 1, 'injury-rate': 61 }, 'serious'],
    ['2 people at 60 % together', { injured: 2, 'injury-rate': 60 }, 'below-serious'],
    ['2 people at 61 % together', { injured: 2, 'injury-rate': 61 }, 'serious'],
    ['2 people at 121 % together', { injured: 2, 'injury-rate': 121 }, 'serious'],
    ['2 people at 122 % together', { injured: 2, 'injury-rate': 122 }, 'very-serious'],
    ['2 people at 200 % together', { injured: 2, 'injury-rate': 200 }, 'very-serious'],
    ['3 people at 200 % together', { injured: 3, 'injury-rate': 200 }, 'very-serious'],
    ['3 people at 201 % together', { injured: 3, 'injury-rate': 201 }, 'especially-serious'],
  ])('with %s is in its row', async (_, fields, expected) => {
    expect(await classesOf('traffic-accident', 'severity', { ...unharmed, ...fields })).toEqual([expected])
  })
})

describe('a fire (Circular 88/2024 Article 29(5))', () => {
  it.each([
    ['nobody harmed and less than 100 million', { damage: 100 * million - 1 }, 'level-1'],
    ['100 million', { damage: 100 * million }, 'level-2'],
    ['just below 3 billion', { damage: 3 * billion - 1 }, 'level-2'],
    ['3 billion', { damage: 3 * billion }, 'level-3'],
    ['just below 10 billion', { damage: 10 * billion - 1 }, 'level-3'],
    ['10 billion', { damage: 10 * billion }, 'level-4'],
    ['just below 50 billion', { damage: 50 * billion - 1 }, 'level-4'],
    ['50 billion', { damage: 50 * billion }, 'level-5'],
    ['1 person at 60 %', { injured: 1, 'injury-rate': 60 }, 'level-2'],
    ['1 person at 61 %', { injured: 1, 'injury-rate': 61 }, 'level-3'],
    ['2 people at 200 % together', { injured: 2, 'injury-rate': 200 }, 'level-3'],
    ['3 people at 201 % together', { injured: 3, 'injury-rate': 201 }, 'level-4'],
    ['1 death', { deaths: 1 }, 'level-3'],
    ['2 deaths', { deaths: 2 }, 'level-3'],
    ['3 deaths', { deaths: 3 }, 'level-4'],
    ['4 deaths', { deaths: 4 }, 'level-4'],
    ['5 deaths', { deaths: 5 }, 'level-5'],
  ])('with %s is in its level', async (_, fields, expected) => {
    expect(await classesOf('fire', 'level', { ...unharmed, ...fields })).toEqual([expected])
  })

  it('of which the damage is not known can be on any level from that on which the rest puts it', async () => {
    expect(await classesOf('fire', 'level', { deaths: 1, injured: 0, 'injury-rate': 0 })).toEqual([
      'level-3',
      'level-4',
      'level-5',
    ])
  })
})

describe('the bracket of a fire (Penal Code Article 313)', () => {
  it.each([
    ['nobody harmed and less than 100 million', { damage: 100 * million - 1 }, 'below-bracket-1'],
    ['100 million', { damage: 100 * million }, 'bracket-1'],
    ['just below 500 million', { damage: 500 * million - 1 }, 'bracket-1'],
    ['500 million', { damage: 500 * million }, 'bracket-2'],
    ['just below 1.5 billion', { damage: 1.5 * billion - 1 }, 'bracket-2'],
    ['1.5 billion', { damage: 1.5 * billion }, 'bracket-3'],
    ['1 death', { deaths: 1 }, 'bracket-1'],
    ['1 person at 60 %', { injured: 1, 'injury-rate': 60 }, 'below-bracket-1'],
    ['1 person at 61 %', { injured: 1, 'injury-rate': 61 }, 'bracket-1'],
  ])('with %s is the one that begins there', async (_, fields, expected) => {
    expect(await classesOf('fire', 'penal-bracket', { ...unharmed, ...fields })).toEqual([expected])
  })
})

describe('a serious fire', () => {
  /** Whether a fire of the pack is serious where a parameter says so. */
  const isSerious = async (parameter: string, serious: string[], fields: Fields) => {
    const parameters = pack.parameters.map((each) =>
      each.id === parameter
        ? { ...each, values: each.values.map((value) => ({ ...value, value: serious })) }
        : each,
    )
    const events = [{ type: 'fire', on: '2026-03-01', 'in-area': true, ...unharmed, ...fields }]
    const { facts = [] } = evaluate({ ...pack, parameters }, { facts: {}, events }, { on })
    const found = facts.find(({ id }) => id === 'serious-cases')
    return found?.range ? 'open' : found?.value === 1
  }
  const high = ['level-3', 'level-4', 'level-5']

  it('is one of 2.9 billion without casualties or not, as a visible parameter says', async () => {
    const big = { damage: 2.9 * billion }
    expect(await classesOf('fire', 'level', { ...unharmed, ...big })).toEqual(['level-2'])
    expect(await classesOf('fire', 'penal-bracket', { ...unharmed, ...big })).toEqual(['bracket-3'])
    expect(await isSerious('serious-fire-levels', high, big)).toBe(false)
    expect(await isSerious('serious-fire-levels', ['level-2', ...high], big)).toBe(true)
  })

  it('is open for one of unknown damage only where its level matters', async () => {
    const unknown = { damage: null }
    expect(await isSerious('serious-fire-levels', high, unknown)).toBe('open')
    expect(await isSerious('serious-fire-levels', high, { ...unknown, deaths: 1 })).toBe(true)
  })
})

describe('a labour accident (Decree 39/2016 Article 9)', () => {
  it.each([
    ['fatal', 'serious'],
    ['severe', 'serious'],
    ['light', 'not-serious'],
  ])('that is %s is %s', async (found, gravity) => {
    expect(await classesOf('labour-accident', 'gravity', { class: found })).toEqual([gravity])
  })
})
