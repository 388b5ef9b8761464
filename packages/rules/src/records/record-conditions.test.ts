import type { Condition, CriteriaSet, Event } from '@tieuchi/schemas'
import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { bindParameters, parameterValues } from '../bind-parameters.js'
import { completeEvent } from '../testing/random-records.js'
import { randomSet } from '../testing/random-sets.js'
import { seeded } from '../testing/seed.js'
import { compileCondition } from './record-conditions.js'
import { readersOf } from './record-fields.js'

const on = '2026-06-01'
const period = { from: '2026-01-01', before: '2027-01-01' }

type Fields = Record<string, unknown>

async function decidedByEngine(
  condition: Condition,
  values: ReturnType<typeof parameterValues>,
  record: Fields,
) {
  const conditions = { all: [bindParameters(condition, values) as never] }
  const { events } = await new Engine([{ conditions, event: { type: 'holds' } }]).run(record)
  return events.length === 1
}

/** The record with its classes as json-rules-engine finds them, row by row; undefined where it has none. */
async function classified(
  { eventTypes = [] }: CriteriaSet,
  event: Event,
  values: ReturnType<typeof parameterValues>,
): Promise<Fields | undefined> {
  const type = eventTypes.find(({ id }) => id === event.type)
  const record: Fields = { ...event }
  for (const id of ['severity', 'alarm']) {
    const classification = type?.fields.find((field) => field.id === id)?.classification
    if (record[id] !== undefined || !classification) continue
    let found = classification.otherwise
    for (const { option, when } of [...classification.rows].reverse()) {
      if (JSON.stringify(when).includes('no-more')) return undefined
      if (await decidedByEngine(when, values, record)) found = option
    }
    if (found === undefined) return undefined
    record[id] = found
  }
  return record
}

describe('a condition over a record', () => {
  it('comes out as json-rules-engine decides it, wherever every field is known', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(randomSet, completeEvent, async (set, event) => {
        const values = parameterValues(set, on, period)
        const record = await classified(set, event, values)
        const type = set.eventTypes?.find(({ id }) => id === event.type)
        if (!record || !type) return
        const readers = readersOf(type, period, values)
        for (const { derived } of set.facts) {
          if (!derived || !('where' in derived) || !derived.events?.includes(event.type)) continue
          const { where } = derived
          // A threshold without a value leaves the condition open, which json-rules-engine does not know.
          if (!where || JSON.stringify(where).includes('no-more')) continue
          expect(compileCondition(where, readers, values).truth(event)).toBe(
            await decidedByEngine(where, values, record),
          )
          compared += 1
        }
      }),
      seeded(100),
    )
    expect(compared).toBeGreaterThan(100)
    console.info(`${compared} conditions compared`)
  })
})
