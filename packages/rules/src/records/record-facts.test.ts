import type { Assessment, CriteriaSet, Derivation, RecordField } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { parameterValues } from '../bind-parameters.js'
import { readingsFor } from '../readings.js'
import {
  aCriteriaSet,
  aCriterion,
  aFact,
  aField,
  aList,
  anEventType,
  aParameter,
} from '../testing/a-criteria-set.js'

const on = '2026-06-01'
const period = { from: '2025-11-01', before: '2026-11-01' }
const since = { from: '2024-11-01' }

const grades = ['light', 'serious', 'grave'].map((id) => ({ id, label: { vi: id, en: id } }))
const deaths = aField('deaths', { unit: 'person' })
const damage = aField('damage', { unit: 'dong' })
const severity: RecordField = aField('severity', {
  type: 'choice',
  options: grades,
  classification: {
    rows: [
      { option: 'grave', when: { fact: 'deaths', operator: 'greaterThanInclusive', value: 3 } },
      {
        option: 'serious',
        when: {
          any: [
            { fact: 'deaths', operator: 'greaterThanInclusive', value: 1 },
            { fact: 'damage', operator: 'greaterThanInclusive', value: { parameter: 'serious-from' } },
          ],
        },
      },
    ],
    otherwise: 'light',
  },
})

/** A set whose facts are derived in these ways, and whose criteria read every one of them. */
function setWith(derived: Record<string, Derivation>, parts: Partial<CriteriaSet> = {}): CriteriaSet {
  const facts = Object.entries(derived).map(([id, how]) => aFact(id, { derived: how, ...unitFor(how) }))
  return aCriteriaSet({
    eventTypes: [anEventType('fire', [deaths, damage, severity]), anEventType('crash', [deaths])],
    lists: [
      aList('groups', [aField('households', { unit: 'household' })]),
      aList('areas', [], { outcomesOf: 'test.area' }),
    ],
    parameters: [aParameter('serious-from', [['2020-01-01', 3_000_000_000]], { unit: 'dong' })],
    facts,
    criteria: facts.map(({ id }) => aCriterion(id, { fact: id, operator: 'greaterThanInclusive', value: 0 })),
    ...parts,
  })
}

function unitFor({ kind }: Derivation) {
  if (kind === 'share') return { unit: 'percent' as const }
  return kind === 'count' ? {} : { unit: 'person' as const }
}

function read(set: CriteriaSet, assessment: unknown) {
  return Object.fromEntries(
    readingsFor(set, assessment as Assessment, period, parameterValues(set, on, period)),
  )
}

const fire = (day: string, rest = {}) => ({ type: 'fire', on: day, deaths: 0, damage: 0, ...rest })

describe('events', () => {
  const set = setWith({
    fires: { kind: 'count', events: ['fire'] },
    'fires-before': { kind: 'count', events: ['fire'], window: 'previous' },
    all: { kind: 'count', events: ['fire', 'crash'] },
  })

  it('count in the window of their day: its first day belongs to it, the first day of the next does not', () => {
    const days = ['2024-10-31', '2024-11-01', '2025-10-31', '2025-11-01', '2026-10-31', '2026-11-01']
    const counts = days.map((day) => {
      const { fires, 'fires-before': before } = read(set, {
        facts: {},
        events: [fire(day)],
        eventRecord: since,
      })
      return [fires, before]
    })
    const [none, one] = [{ value: 0 }, { value: 1 }]
    expect(counts).toEqual([
      [none, none],
      [none, one],
      [none, one],
      [one, none],
      [one, none],
      [none, none],
    ])
  })

  it('that are none are 0, not missing', () => {
    expect(read(set, { facts: {}, events: [], eventRecord: since })).toEqual({
      fires: { value: 0 },
      'fires-before': { value: 0 },
      all: { value: 0 },
    })
  })

  it('are complete for the period, and for the year before it only where that is stated', () => {
    const reported = { facts: { 'fires-before': 7 }, events: [fire('2025-10-31')] }
    const before = (eventRecord?: unknown) => read(set, { ...reported, eventRecord })['fires-before']
    expect(before()).toEqual({ value: 7, reported: true })
    expect(before({ from: '2024-11-02' })).toEqual({ value: 7, reported: true })
    expect(before({ from: '2024-11-01' })).toEqual({ value: 1 })
    expect(read(set, { facts: {}, events: [] })['fires-before']).toEqual({
      unknown: [{ code: 'no-record', fact: 'fires-before' }],
    })
  })

  it('are complete for the types that are stated, and a figure that needs others is taken as reported', () => {
    const events = [fire('2026-01-01'), { type: 'crash', on: '2026-01-01', deaths: 0 }]
    expect(read(set, { facts: { all: 9 }, events, eventRecord: { types: ['fire'] } })).toMatchObject({
      fires: { value: 1 },
      all: { value: 9, reported: true },
    })
    expect(read(set, { facts: { all: 9 }, events })).toMatchObject({ all: { value: 2 } })
  })

  it('are not complete where the record begins within the period', () => {
    expect(read(set, { facts: {}, events: [], eventRecord: { from: '2025-11-02' } }).fires).toEqual({
      unknown: [{ code: 'no-record', fact: 'fires' }],
    })
  })

  it.each([
    { from: 20241101 },
    { from: '2024-13-01' },
    { types: 'fire' },
    { types: { 0: 'fire' } },
    'all',
    5,
  ])('are complete for nothing where that is stated as %j', (eventRecord) => {
    expect(read(set, { facts: {}, events: [fire('2026-01-01')], eventRecord }).fires).toEqual({
      unknown: [{ code: 'no-record', fact: 'fires' }],
    })
  })

  it('of a type that the set does not have are left out', () => {
    const events = [
      { type: 'flood', on: '2026-01-01' },
      { type: '__proto__' },
      { type: 'constructor', on: 5 },
    ]
    expect(read(set, { facts: {}, events }).all).toEqual({ value: 0 })
  })

  it('whose day or type cannot be read may or may not count', () => {
    const events = [
      { type: 'fire', on: '2026-02-30', id: 'F-1' },
      { type: 'fire' },
      { on: '2026-01-01' },
      null,
      'x',
      [],
    ]
    const { fires, 'fires-before': before } = read(set, { facts: {}, events, eventRecord: since })
    expect(fires).toEqual({
      range: { minimum: 0, maximum: 6, whole: true },
      unknown: [
        {
          code: 'field-unreadable',
          fact: 'fires',
          field: 'on',
          found: '2026-02-30',
          record: { index: 0, id: 'F-1', type: 'fire', on: '2026-02-30' },
        },
        { code: 'field-missing', fact: 'fires', field: 'on', record: { index: 1, type: 'fire' }, records: 4 },
        {
          code: 'field-missing',
          fact: 'fires',
          field: 'type',
          record: { index: 2, on: '2026-01-01' },
          records: 4,
        },
      ],
    })
    // The one with a day in the period is not from the year before.
    expect(before).toMatchObject({ range: { minimum: 0, maximum: 5 } })
  })

  it('that are no list are not there', () => {
    for (const events of [{}, 'fire', 3, null, { length: 3 }]) {
      expect(read(set, { facts: {}, events }).fires).toMatchObject({ unknown: [{ code: 'no-record' }] })
    }
  })
})

describe('a class of an event', () => {
  const set = setWith({
    serious: {
      kind: 'count',
      events: ['fire'],
      where: { fact: 'severity', operator: 'in', value: ['serious', 'grave'] },
    },
    grave: {
      kind: 'count',
      events: ['fire'],
      where: { fact: 'severity', operator: 'equal', value: 'grave' },
    },
  })
  const judged = (rest: object) => {
    const { serious, grave } = read(set, { facts: {}, events: [{ type: 'fire', on: '2026-01-01', ...rest }] })
    return [serious, grave].map((reading) => {
      if (!reading || !('unknown' in reading))
        return reading && 'value' in reading ? reading.value : undefined
      const fields = reading.unknown.map(({ code, field }) => `${field} ${code}`)
      return [reading.range?.minimum, reading.range?.maximum, ...fields].join(' ')
    })
  }

  it('is that of the first row that holds, else the class of all others', () => {
    expect(judged({ deaths: 3, damage: 0 })).toEqual([1, 1])
    expect(judged({ deaths: 1, damage: 0 })).toEqual([1, 0])
    expect(judged({ deaths: 0, damage: 2_900_000_000 })).toEqual([0, 0])
    expect(judged({ deaths: 0, damage: 3_000_000_000 })).toEqual([1, 0])
  })

  it('stands where the record carries it, whatever its fields say', () => {
    expect(judged({ severity: 'light', deaths: 5 })).toEqual([0, 0])
    expect(judged({ severity: 'grave' })).toEqual([1, 1])
  })

  it('is one of several where fields are missing, and decides what they agree on', () => {
    expect(judged({ damage: 3_000_000_000 })).toEqual([1, '0 1 deaths field-missing'])
    expect(judged({ deaths: 0 })).toEqual(['0 1 damage field-missing', 0])
    expect(judged({ severity: 'terrible', deaths: 'two', damage: 5 })).toEqual([
      '0 1 deaths field-unreadable severity field-unreadable',
      '0 1 deaths field-unreadable severity field-unreadable',
    ])
  })

  it('that rests on a threshold without a value that day is open', () => {
    const later = setWith(
      {
        serious: {
          kind: 'count',
          events: ['fire'],
          where: { fact: 'severity', operator: 'notEqual', value: 'light' },
        },
      },
      { parameters: [aParameter('serious-from', [['2030-01-01', 1]], { unit: 'dong' })] },
    )
    expect(read(later, { facts: {}, events: [fire('2026-01-01')] }).serious).toEqual({
      range: { minimum: 0, maximum: 1, whole: true },
      unknown: [{ code: 'parameter-without-value', parameter: 'serious-from' }],
    })
  })

  it('may rest on other classes, 90 deep and each asked for twice, in no time', () => {
    const levels = Array.from({ length: 90 }, (_, index): RecordField => {
      const before =
        index === 0 ? undefined : { fact: `level-${index - 1}`, operator: 'equal' as const, value: 'grave' }
      const first = { fact: 'deaths', operator: 'greaterThan' as const, value: 3 }
      return aField(`level-${index}`, {
        type: 'choice',
        options: grades,
        classification: {
          rows: [
            { option: 'grave', when: before ?? first },
            { option: 'serious', when: { any: [before ?? first, { not: before ?? first }] } },
          ],
        },
      })
    })
    const deep = setWith(
      {
        grave: {
          kind: 'count',
          events: ['fire'],
          where: { fact: 'level-89', operator: 'equal', value: 'grave' },
        },
      },
      { eventTypes: [anEventType('fire', [deaths, ...levels.reverse()])], parameters: [] },
    )
    const began = performance.now()
    expect(read(deep, { facts: {}, events: [fire('2026-01-01', { deaths: 4 })] }).grave).toEqual({ value: 1 })
    expect(read(deep, { facts: {}, events: [fire('2026-01-01', { deaths: null })] }).grave).toMatchObject({
      range: { minimum: 0, maximum: 1 },
      unknown: [{ code: 'field-missing', field: 'deaths' }],
    })
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

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

describe('lists', () => {
  const within = {
    all: [
      { fact: 'households', operator: 'greaterThanInclusive' as const, value: 5 },
      { fact: 'households', operator: 'lessThanInclusive' as const, value: 15 },
    ],
  }
  const set = setWith({
    groups: { kind: 'share', list: 'groups', meets: within, whenEmpty: 100 },
    safe: { kind: 'share', list: 'areas', meets: { fact: 'outcome', operator: 'equal', value: 'met' } },
    met: { kind: 'count', list: 'areas', where: { fact: 'outcome', operator: 'equal', value: 'met' } },
  })
  const groups = (...sizes: unknown[]) =>
    read(set, { facts: {}, lists: { groups: sizes.map((households) => ({ households })) } }).groups

  it('give the share of entries that meet a condition, exactly', () => {
    expect([4, 5, 15, 16].map((size) => groups(size))).toEqual([0, 100, 100, 0].map((value) => ({ value })))
    expect(groups(5, 6, 4)).toEqual({ value: 200 / 3 })
    expect(groups()).toEqual({ value: 100 })
  })

  it('give a range of shares where an entry has a gap, also one that is nothing at all', () => {
    expect(groups(5, null, 4)).toMatchObject({ range: { minimum: 100 / 3, maximum: 200 / 3, whole: false } })
    expect(read(set, { facts: {}, lists: { groups: [{ households: 5 }, null] } }).groups).toMatchObject({
      range: { minimum: 50, maximum: 100 },
      unknown: [{ code: 'field-missing', record: { list: 'groups', index: 1 } }],
    })
  })

  it('of judged subjects leave open what is not decided', () => {
    const areas = [
      { outcome: 'met' },
      { outcome: 'not-applicable' },
      { id: 'a', name: 'A', outcome: 'undetermined' },
      { outcome: null },
      {},
      { outcome: 'passed' },
    ]
    expect(read(set, { facts: {}, lists: { areas } }).met).toEqual({
      range: { minimum: 1, maximum: 5, whole: true },
      unknown: [
        {
          code: 'not-decided',
          fact: 'met',
          field: 'outcome',
          record: { list: 'areas', index: 2, id: 'a' },
          records: 3,
        },
        {
          code: 'field-unreadable',
          fact: 'met',
          field: 'outcome',
          found: 'passed',
          record: { list: 'areas', index: 5 },
        },
      ],
    })
  })

  it('that are absent or no lists leave the figure to what is reported', () => {
    expect(read(set, { facts: { safe: 70 } }).safe).toEqual({ value: 70, reported: true })
    expect(read(set, { facts: {}, lists: { areas: { 0: 'met' } } }).safe).toEqual({
      unknown: [{ code: 'no-record', fact: 'safe' }],
    })
    expect(read(set, { facts: { safe: 70 }, lists: { areas: [] } }).safe).toEqual({
      unknown: [{ code: 'empty-base', fact: 'safe' }],
    })
  })
})

describe('a million events', () => {
  it('are counted in a second or so, keeping only the figures', () => {
    const set = setWith({
      fires: { kind: 'count', events: ['fire'] },
      serious: {
        kind: 'count',
        events: ['fire'],
        where: { fact: 'severity', operator: 'notEqual', value: 'light' },
      },
      before: { kind: 'count', events: ['fire'], window: 'previous' },
    })
    const events = Array.from({ length: 1_000_000 }, (_, index) => ({
      type: 'fire',
      on: `2026-0${1 + (index % 9)}-1${index % 10}`,
      damage: 0,
      ...(index % 10 > 0 && { deaths: index % 2 }),
    }))
    const memory = process.memoryUsage().heapUsed
    const began = performance.now()
    const readings = read(set, { facts: {}, events, eventRecord: since })
    const took = performance.now() - began
    const grown = (process.memoryUsage().heapUsed - memory) / 2 ** 20
    console.info(`1,000,000 events: ${Math.round(took)} ms, heap ${Math.round(grown)} MB more`)
    expect(readings).toMatchObject({
      fires: { value: 1_000_000 },
      serious: { range: { minimum: 500_000, maximum: 600_000 }, unknown: [{ records: 100_000 }] },
      before: { value: 0 },
    })
    expect(took).toBeLessThan(10_000)
  })
})
