import type { Event, EventType } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { crime, fire, labourAccident, trafficAccident } from './testing/severity.js'

const on = '2026-06-01'
const million = 1_000_000
const billion = 1_000 * million

type Fields = Omit<Event, 'type' | 'on'>

const unharmed = { deaths: 0, injured: 0, 'injury-rate': 0, damage: 0 }

/** The classes that an event can have: one where its fields tell, more where they leave it open. */
async function classesOf(type: EventType, fields: Fields): Promise<string[]> {
  const options = type.fields.find(({ id }) => id === 'severity')?.options ?? []
  const set = aCriteriaSet({
    eventTypes: [type],
    facts: options.map(({ id }) =>
      aFact(`${id}-events`, {
        derived: {
          kind: 'count',
          events: [type.id],
          where: { fact: 'severity', operator: 'equal', value: id },
        },
      }),
    ),
    criteria: options.map(({ id }) =>
      aCriterion(id, { fact: `${id}-events`, operator: 'greaterThanInclusive', value: 1 }),
    ),
  })
  const events = [{ type: type.id, on: '2026-03-01', ...fields }]
  const { criteria } = await evaluate(set, { facts: {}, events }, { on })
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
    expect(await classesOf(crime, { penalty: 'term', 'maximum-years': years })).toEqual([expected])
  })

  it.each(['life', 'death'])(
    'whose penalty is %s is especially serious, whatever the years',
    async (penalty) => {
      expect(await classesOf(crime, { penalty })).toEqual(['especially-serious'])
    },
  )

  it('of which the years are not known can be any, but not where its class itself was decided', async () => {
    expect(await classesOf(crime, { penalty: 'term' })).toHaveLength(4)
    expect(await classesOf(crime, { penalty: 'term', severity: 'serious' })).toEqual(['serious'])
  })
})

describe('a traffic accident (Circular 26/2024 Article 5)', () => {
  it.each([
    ['nobody hurt and less than 100 million', { damage: 100 * million - 1 }, 'less-serious'],
    ['100 million', { damage: 100 * million }, 'serious'],
    ['just below 500 million', { damage: 500 * million - 1 }, 'serious'],
    ['500 million', { damage: 500 * million }, 'very-serious'],
    ['just below 1.5 billion', { damage: 1.5 * billion - 1 }, 'very-serious'],
    ['1.5 billion', { damage: 1.5 * billion }, 'especially-serious'],
    ['1 death', { deaths: 1 }, 'serious'],
    ['2 deaths', { deaths: 2 }, 'very-serious'],
    ['3 deaths', { deaths: 3 }, 'especially-serious'],
    ['1 person at 60 %', { injured: 1, 'injury-rate': 60 }, 'less-serious'],
    ['1 person at 61 %', { injured: 1, 'injury-rate': 61 }, 'serious'],
    ['2 people at 60 % together', { injured: 2, 'injury-rate': 60 }, 'less-serious'],
    ['2 people at 61 % together', { injured: 2, 'injury-rate': 61 }, 'serious'],
    ['2 people at 121 % together', { injured: 2, 'injury-rate': 121 }, 'serious'],
    ['2 people at 122 % together', { injured: 2, 'injury-rate': 122 }, 'very-serious'],
    ['2 people at 200 % together', { injured: 2, 'injury-rate': 200 }, 'very-serious'],
    ['3 people at 200 % together', { injured: 3, 'injury-rate': 200 }, 'very-serious'],
    ['3 people at 201 % together', { injured: 3, 'injury-rate': 201 }, 'especially-serious'],
  ])('with %s is in its row', async (_, fields, expected) => {
    expect(await classesOf(trafficAccident, { ...unharmed, ...fields })).toEqual([expected])
  })
})

describe('a fire (Circular 88/2024 Article 29(5))', () => {
  it.each([
    ['nobody harmed and less than 100 million', { damage: 100 * million - 1 }, 'i'],
    ['100 million', { damage: 100 * million }, 'ii'],
    ['just below 3 billion', { damage: 3 * billion - 1 }, 'ii'],
    ['3 billion', { damage: 3 * billion }, 'iii'],
    ['just below 10 billion', { damage: 10 * billion - 1 }, 'iii'],
    ['10 billion', { damage: 10 * billion }, 'iv'],
    ['just below 50 billion', { damage: 50 * billion - 1 }, 'iv'],
    ['50 billion', { damage: 50 * billion }, 'v'],
    ['1 person at 60 %', { injured: 1, 'injury-rate': 60 }, 'ii'],
    ['1 person at 61 %', { injured: 1, 'injury-rate': 61 }, 'iii'],
    ['2 people at 200 % together', { injured: 2, 'injury-rate': 200 }, 'iii'],
    ['3 people at 201 % together', { injured: 3, 'injury-rate': 201 }, 'iv'],
    ['1 death', { deaths: 1 }, 'iii'],
    ['2 deaths', { deaths: 2 }, 'iii'],
    ['3 deaths', { deaths: 3 }, 'iv'],
    ['4 deaths', { deaths: 4 }, 'iv'],
    ['5 deaths', { deaths: 5 }, 'v'],
  ])('with %s is in its level', async (_, fields, expected) => {
    expect(await classesOf(fire, { ...unharmed, ...fields })).toEqual([expected])
  })

  it('of which the damage is not known can be on any level from that on which the rest puts it', async () => {
    expect(await classesOf(fire, { deaths: 1, injured: 0, 'injury-rate': 0 })).toEqual(['v', 'iv', 'iii'])
  })
})

describe('serious fires', () => {
  const counting = (serious: string[]) =>
    aCriteriaSet({
      eventTypes: [fire],
      parameters: [
        aParameter('serious-levels', [['2025-01-15', serious]], {
          type: 'choices',
          options: ['i', 'ii', 'iii', 'iv', 'v'].map((id) => ({ id, label: { vi: id } })),
        }),
      ],
      facts: [
        aFact('serious-fires', {
          derived: {
            kind: 'count',
            events: ['fire'],
            where: { fact: 'severity', operator: 'in', value: { parameter: 'serious-levels' } },
          },
        }),
      ],
      criteria: [aCriterion('none-serious', { fact: 'serious-fires', operator: 'equal', value: 0 })],
    })
  const outcome = async (serious: string[], ...fires: Fields[]) => {
    const events = fires.map((fields) => ({ type: 'fire', on: '2026-03-01', ...unharmed, ...fields }))
    return (await evaluate(counting(serious), { facts: {}, events }, { on })).outcome
  }

  it('count a fire of 2.9 billion without casualties or not, as a visible parameter says', async () => {
    expect(await outcome(['iii', 'iv', 'v'], { damage: 2.9 * billion })).toBe('met')
    expect(await outcome(['ii', 'iii', 'iv', 'v'], { damage: 2.9 * billion })).toBe('not-met')
  })

  it('stay open for a fire of unknown damage only where its level matters', async () => {
    const unknown = { damage: null }
    expect(await outcome(['iii', 'iv', 'v'], unknown)).toBe('undetermined')
    expect(await outcome(['iii', 'iv', 'v'], { ...unknown, deaths: 1 })).toBe('not-met')
    expect(await outcome(['iii', 'iv', 'v'], unknown, { deaths: 3 })).toBe('not-met')
  })
})

describe('a labour accident (Decree 39/2016 Article 9)', () => {
  it.each(['fatal', 'severe', 'light'])('is %s where it was found to be', async (severity) => {
    expect(await classesOf(labourAccident, { severity })).toEqual([severity])
  })
})
