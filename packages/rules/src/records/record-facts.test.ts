import { describe, expect, it } from 'vitest'
import { aField, aList, anEventType } from '../testing/a-criteria-set.js'
import { fire, read, setWith, since } from '../testing/a-record-set.js'

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

  it('are named only where they matter: what certainly does not count has no gap', () => {
    const fatal = setWith({
      fatal: {
        kind: 'count',
        events: ['fire'],
        where: { fact: 'deaths', operator: 'greaterThan', value: 0 },
      },
    })
    const events = [
      { type: 'fire', deaths: 0 },
      { type: 'fire', on: '2026-01-01' },
    ]
    expect(read(fatal, { facts: {}, events }).fatal).toEqual({
      range: { minimum: 0, maximum: 1, whole: true },
      unknown: [
        {
          code: 'field-missing',
          fact: 'fatal',
          field: 'deaths',
          record: { index: 1, type: 'fire', on: '2026-01-01' },
        },
      ],
    })
  })

  it('that are no list are not there', () => {
    for (const events of [{}, 'fire', 3, null, { length: 3 }]) {
      expect(read(set, { facts: {}, events }).fires).toMatchObject({ unknown: [{ code: 'no-record' }] })
    }
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

describe('names from the language’s own objects', () => {
  it.each(['constructor', 'value-of', 'prototype', 'proto'])('are names like others: %s', (name) => {
    const where = { fact: name, operator: 'greaterThan' as const, value: 1 }
    const field = aField(name, { unit: 'person' })
    const set = setWith(
      { events: { kind: 'count', events: [name], where }, entries: { kind: 'count', list: name, where } },
      { eventTypes: [anEventType(name, [field])], lists: [aList(name, [field])], parameters: [] },
    )
    const event = { type: name, on: '2026-01-01' }
    expect(read(set, { facts: {}, events: [event, { ...event, [name]: 2 }], lists: {} })).toMatchObject({
      events: { range: { minimum: 1, maximum: 2 } },
      entries: { unknown: [{ code: 'no-record' }] },
    })
    const lists = { [name]: [{ [name]: 2 }, { [name]: 1 }, {}] }
    expect(read(set, { facts: {}, lists }).entries).toMatchObject({ range: { minimum: 1, maximum: 2 } })
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
