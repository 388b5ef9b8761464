import type { Assessment, CriteriaSet } from '@tieuchi/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parameterValues } from './bind-parameters.js'
import type { Reading } from './read-facts.js'
import { readingsFor } from './readings.js'
import { completeRecords, fieldValues } from './testing/random-records.js'
import { completeFacts, randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const on = '2026-06-01'
const period = { from: '2026-01-01', before: '2027-01-01' }

const read = (set: CriteriaSet, assessment: unknown) =>
  readingsFor(set, assessment as Assessment, period, parameterValues(set, on, period))

const outcomes = ['met', 'not-met', 'not-applicable']
const possibleValues: Record<string, readonly unknown[]> = {
  ...fieldValues,
  type: ['fire', 'crash', 'flood'],
  outcome: outcomes,
}

/** The places in the records where something can be missing; a class that a record carries is decided, not a gap. */
function placesIn({ events = [], lists = {} }: Pick<Assessment, 'events' | 'lists'>) {
  return [events, ...Object.values(lists)].flatMap((records) =>
    records.flatMap((record) =>
      Object.keys(record)
        .filter((field) => Object.hasOwn(possibleValues, field))
        .map((field) => ({ record: record as Record<string, unknown>, field })),
    ),
  )
}

function expectWithin(exact: Reading | undefined, open: Reading | undefined, id: string) {
  if (!exact || !open) throw new Error(`${id} was not read.`)
  if ('value' in open) expect(exact, id).toEqual(open)
  else if (open.range) {
    const { minimum, maximum } = open.range
    expect(maximum).toBeGreaterThan(minimum)
    // A class that no row gives is unknown however much is known of the record, so a range may remain.
    const { range } = exact as { range?: { minimum: number; maximum: number } }
    const value = 'value' in exact ? { minimum: Number(exact.value), maximum: Number(exact.value) } : range
    expect(value, `${id} ${JSON.stringify({ exact, open })}`).toBeDefined()
    expect(value?.minimum).toBeGreaterThanOrEqual(minimum)
    expect(value?.maximum).toBeLessThanOrEqual(maximum)
    if (open.range.whole && 'value' in exact) expect(exact.value).toSatisfy(Number.isInteger)
  }
}

describe('a range', () => {
  it('holds the exact number, whatever the missing fields turn out to be', () => {
    let ranges = 0
    fc.assert(
      fc.property(
        randomSet,
        completeFacts,
        completeRecords,
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(undefined, null, '?', Number.NaN, []),
        (set, facts, written, picks, gap) => {
          const records = structuredClone(written)
          const places = placesIn(records)
          if (places.length === 0) return
          const picked = new Map(
            picks.map((pick) => places[pick % places.length]).map((place) => [place?.record, place] as const),
          )
          const open = [...picked.values()].filter((place) => place !== undefined)
          // Any text is a type, though perhaps not one of the set's: what happened then is no concern of the set.
          for (const { record, field } of open) record[field] = field === 'type' ? null : gap
          const before = read(set, structuredClone({ facts, ...records }))
          ranges += [...before.values()].filter((reading) => 'range' in reading).length
          for (const values of choices(open.map(({ field }) => possibleValues[field] ?? []))) {
            open.forEach(({ record, field }, index) => {
              record[field] = values[index]
            })
            const after = read(set, structuredClone({ facts, ...records }))
            for (const [id, reading] of before) expectWithin(after.get(id), reading, id)
          }
        },
      ),
      seeded(100),
    )
    expect(ranges).toBeGreaterThan(100)
    console.info(`${ranges} ranges held to every completion`)
  })
})

function* choices(lists: (readonly unknown[])[]): Generator<unknown[]> {
  const [first, ...others] = lists
  if (!first) yield []
  else for (const one of first) for (const rest of choices(others)) yield [one, ...rest]
}

describe('reading an assessment', () => {
  it('takes any value at all without an exception', () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
      fc.record(
        {
          facts: fc.anything(),
          events: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), anyEvent))),
          eventRecord: fc.oneof(fc.anything(), fc.record({ from: fc.anything(), types: fc.anything() })),
          lists: fc.oneof(
            fc.anything(),
            fc.record({ groups: fc.array(fc.anything()), areas: fc.anything() }),
          ),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(randomSet, anything, (set, assessment) => {
        const readings = read(set, assessment)
        expect([...readings.keys()].sort()).toEqual(set.facts.map(({ id }) => id).sort())
      }),
      seeded(),
    )
  })
})

const anyEvent = fc.record(
  {
    type: fc.oneof(fc.constantFrom('fire', 'crash', '__proto__', 'constructor'), fc.anything()),
    on: fc.oneof(fc.constantFrom(...fieldValues.on), fc.anything()),
    deaths: fc.oneof(fc.constantFrom(...fieldValues.deaths), fc.anything()),
    severity: fc.anything(),
    alarm: fc.anything(),
  },
  { requiredKeys: [] },
)
