import type { Assessment } from '@tieuchi/schemas'
import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { bindParameters, parameterValues } from './bind-parameters.js'
import { evaluate } from './evaluate.js'
import { readingsFor } from './readings.js'
import { assessmentWithGaps, completeAssessment } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const on = '2026-06-01'
const period = { from: '2026-01-01', before: '2027-01-01' }

describe('evaluate', () => {
  it('agrees with json-rules-engine on complete facts', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(randomSet, completeAssessment, async (set, assessment) => {
        const { criteria } = evaluate(set, assessment, { on })
        // What a person would do by hand with json-rules-engine: replace parameters by their values, compute the
        // derived facts, one engine, one rule for each criterion.
        const thresholds = parameterValues(set, on, period)
        const { a, b, c, d, e } = assessment.facts as Record<string, number>
        const computed: Record<string, unknown> = {
          ...Object.fromEntries(
            [...readingsFor(set, assessment, period, thresholds)].flatMap(([id, reading]) =>
              'value' in reading ? [[id, reading.value]] : [],
            ),
          ),
          ...byHand(a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0),
        }
        for (const [index, { condition }] of set.criteria.entries()) {
          // Without a value there is nothing to compare with; the other properties cover what is unknown.
          if (/"(not-yet|no-more)"/.test(JSON.stringify(condition))) continue
          if (factsIn(condition).some((id) => computed[id] === undefined)) continue
          const conditions = { all: [bindParameters(condition, thresholds) as never] }
          const { events } = await new Engine([{ conditions, event: { type: 'met' } }]).run(computed)
          expect(criteria[index]?.reasons.outcome).toBe(events.length === 1 ? 'met' : 'not-met')
          compared += 1
        }
      }),
      seeded(),
    )
    expect(compared).toBeGreaterThan(100)
    console.info(`${compared} conditions compared`)
  })

  it('never changes what was decided when a missing fact or a missing field of a record is supplied', async () => {
    let [open, ranges] = [0, 0]
    await fc.assert(
      fc.asyncProperty(randomSet, assessmentWithGaps, async (set, { complete, incomplete }) => {
        const before = evaluate(set, incomplete, { on })
        const after = evaluate(set, complete, { on })
        if (before.outcome !== 'undetermined') expect(after.outcome).toBe(before.outcome)
        for (const [index, { outcome }] of before.criteria.entries()) {
          if (outcome === 'undetermined') open += 1
          else expect(after.criteria[index]?.outcome).toBe(outcome)
        }
        for (const band of after.bands) expect(before.bands).toContain(band)
        if (before.score && after.score) {
          expect(after.score.minimum).toBeGreaterThanOrEqual(before.score.minimum)
          expect(after.score.maximum).toBeLessThanOrEqual(before.score.maximum)
        }
        ranges += JSON.stringify(before).match(/"foundRange"/g)?.length ?? 0
      }),
      seeded(),
    )
    expect(open).toBeGreaterThan(10)
    expect(ranges).toBeGreaterThan(10)
    console.info(`${open} open criteria, ${ranges} comparisons of ranges`)
  })

  it('says what is missing exactly where something is open', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, assessmentWithGaps, async (set, { incomplete }) => {
        const { criteria, missing, outcome } = evaluate(set, incomplete, { on })
        for (const criterion of criteria) {
          const isSettled = criterion.points === null || criterion.points.minimum === criterion.points.maximum
          if (criterion.outcome !== 'undetermined' && isSettled) expect(criterion.missing).toEqual([])
        }
        if (outcome === 'undetermined') expect(missing).not.toEqual([])
      }),
      seeded(),
    )
  })

  it('of a set that passes the checks takes any JSON for an assessment without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, fc.oneof(fc.jsonValue(), mutated), async (set, json) => {
        const { period: _, ...assessment } = Object(json)
        expect(evaluate(set, assessment, { on })).toHaveProperty('outcome')
      }),
      seeded(),
    )
  })

  it('keeps 200 overlapping evaluations apart', async () => {
    const [set] = fc.sample(randomSet, { seed: 7, numRuns: 1 })
    const assessments = fc.sample(assessmentWithGaps, { seed: 7, numRuns: 200 })
    if (!set) throw new Error('There is no set.')
    const oneByOne = []
    for (const { incomplete } of assessments) oneByOne.push(evaluate(set, incomplete, { on }))
    const overlapping = await Promise.all(
      assessments.map(({ incomplete }) => evaluate(set, incomplete, { on })),
    )
    expect(overlapping).toEqual(oneByOne)
  })
})

/** A real assessment in which any JSON took the place of parts at any depth, under any name. */
const mutated = fc
  .tuple(completeAssessment, fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { minLength: 1, maxLength: 4 }))
  .map(([assessment, changes]) => {
    const json: Assessment = structuredClone(assessment)
    for (const [pick, value] of changes) {
      const nodes = [...objectsIn(json)]
      const node = nodes[pick % nodes.length] as Record<string, unknown>
      const keys = [...Object.keys(node), '0', 'constructor', 'facts']
      node[keys[pick % keys.length] as string] = value
    }
    return json
  })

function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const part of Object.values(value)) yield* objectsIn(part)
}

function byHand(a: number, b: number, c: number, d: number, e: number) {
  // Every amount has one decimal at most, so tenths are whole numbers.
  const tenths = (...numbers: number[]) =>
    numbers.reduce((sum, number) => sum + Math.round(number * 10), 0) / 10
  const percent = e === 0 ? 100 : (100 * Math.round(d * 10)) / Math.round(e * 10)
  return {
    sum: tenths(a, b, c),
    difference: tenths(a, b),
    ratio: e === 0 ? undefined : Math.round(d * 10) / Math.round(e * 10),
    percent: percent > 100 ? undefined : percent,
  }
}

function factsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'fact' ? [String(part)] : factsIn(part)))
}
