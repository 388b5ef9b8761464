import type { ConditionOutcome, PlainValue } from '@tieuchi/schemas'
import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { bindParameters, parameterValues } from '../bind-parameters.js'
import { deriveFacts } from '../derive-facts.js'
import { evaluate } from '../evaluate.js'
import { readFacts } from '../read-facts.js'
import {
  completeFacts,
  incompleteFacts,
  isAccepted,
  randomCondition,
  randomSet,
} from '../testing/random-sets.js'
import { seeded } from '../testing/seed.js'
import type { BoundComparison, BoundCondition, OutcomeTree } from './executor.js'
import { referenceExecutor } from './reference.js'

const on = '2026-06-01'
const period = { from: '2026-01-01', before: '2027-01-01' }

/** A second opinion on three-valued logic: the tables written out, with no engine behind them. */
function kleene(condition: BoundCondition, facts: ReadonlyMap<string, PlainValue>): boolean | undefined {
  if ('all' in condition) {
    const parts = condition.all.map((part) => kleene(part, facts))
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => kleene(part, facts))
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false
  }
  if ('not' in condition) {
    const part = kleene(condition.not, facts)
    return part === undefined ? undefined : !part
  }
  if ('decided' in condition)
    return { met: true, 'not-met': false, undetermined: undefined }[condition.decided]
  const found = facts.get(condition.fact)
  const value = condition.value
  const wanted = typeof value === 'object' && value && 'fact' in value ? facts.get(value.fact) : value
  if (found === undefined || wanted === undefined || wanted === null) return undefined
  return compare[condition.operator](found as never, wanted as never)
}

const compare: Record<BoundComparison['operator'], (found: never, wanted: never) => boolean> = {
  equal: (found, wanted) => found === wanted,
  notEqual: (found, wanted) => found !== wanted,
  lessThan: (found, wanted) => found < wanted,
  lessThanInclusive: (found, wanted) => found <= wanted,
  greaterThan: (found, wanted) => found > wanted,
  greaterThanInclusive: (found, wanted) => found >= wanted,
  in: (found, wanted) => (wanted as unknown[]).includes(found),
  notIn: (found, wanted) => !(wanted as unknown[]).includes(found),
}

function expectTree(tree: OutcomeTree, condition: BoundCondition, facts: ReadonlyMap<string, PlainValue>) {
  const expected: Record<string, ConditionOutcome> = {
    true: 'met',
    false: 'not-met',
    undefined: 'undetermined',
  }
  expect(tree.outcome).toBe(expected[String(kleene(condition, facts))])
  const parts =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : []
  expect(tree.children).toHaveLength(parts.length)
  parts.forEach((part, index) => {
    expectTree(tree.children[index] as OutcomeTree, part, facts)
  })
}

describe('the reference executor', () => {
  it('follows Kleene’s logic at every node, whatever is missing', async () => {
    const conditions = fc.array(randomCondition, { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(randomSet, conditions, incompleteFacts, async (set, written, facts) => {
        const values = parameterValues(set, on, period)
        const bound = written.map((condition) => bindParameters(condition, values))
        const known = new Map(
          [...deriveFacts(set, readFacts(set, facts, period))].flatMap(([id, reading]) =>
            'value' in reading ? [[id, reading.value] as const] : [],
          ),
        )
        const trees = await referenceExecutor.execute(bound, known)
        expect(trees).toHaveLength(bound.length)
        bound.forEach((condition, index) => {
          expectTree(trees[index] as OutcomeTree, condition, known)
        })
      }),
      seeded(),
    )
  })

  it('runs many conditions at once without mixing them', async () => {
    const runs = Array.from({ length: 200 }, (_, index) => index)
    const outcomes = await Promise.all(
      runs.map((index) =>
        referenceExecutor.execute(
          [{ fact: 'n', operator: 'equal', value: index % 7 }],
          new Map<string, PlainValue>(index % 3 === 0 ? [] : [['n', index % 5]]),
        ),
      ),
    )
    expect(outcomes.map(([tree]) => tree?.outcome)).toEqual(
      runs.map((index) => (index % 3 === 0 ? 'undetermined' : index % 7 === index % 5 ? 'met' : 'not-met')),
    )
  })
})

describe('evaluate', () => {
  it('agrees with json-rules-engine on complete facts', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(randomSet.filter(isAccepted), completeFacts, async (set, facts) => {
        const { criteria } = await evaluate(set, { facts }, { on })
        // What a person would do by hand with json-rules-engine: replace parameters by their values, compute the
        // derived facts, one engine, one rule for each criterion.
        const thresholds: Record<string, unknown> = {
          amount: 2,
          share: 50,
          length: 1.5,
          wanted: true,
          deadline: '2026-03-31',
          quarter: '2026-03-31',
          accepted: ['middle', 'high'],
        }
        const json = JSON.stringify(set.criteria.map(({ condition }) => ({ all: [condition] })))
        const translated = JSON.parse(json, (_, value) =>
          value && typeof value === 'object' && 'parameter' in value
            ? (thresholds[value.parameter] ?? 'no value')
            : value,
        )
        const { a, b, c, d, e } = facts as Record<string, number>
        const computed = { ...facts, ...byHand(a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0) }
        for (const [index, conditions] of translated.entries()) {
          // Without a value there is nothing to compare with; the other properties cover what is unknown.
          if (JSON.stringify(conditions).includes('no value')) continue
          const needed = factsIn(conditions)
          if (needed.some((id) => Reflect.get(computed, id) === undefined)) continue
          const engine = new Engine([{ conditions, event: { type: 'met' } }])
          const { events } = await engine.run(computed)
          const { reasons } = criteria[index] as (typeof criteria)[number]
          expect(reasons.outcome).toBe(events.length === 1 ? 'met' : 'not-met')
          compared += 1
        }
      }),
      seeded(),
    )
    expect(compared).toBeGreaterThan(100)
    console.info(`${compared} conditions compared`)
  })

  it('never changes what was decided when a missing fact is supplied', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, incompleteFacts, completeFacts, async (set, some, complete) => {
        const readable = Object.fromEntries(
          Object.entries(some).filter(([, value]) => value !== null && value !== '?'),
        )
        const before = await evaluate(set, { facts: some }, { on })
        const after = await evaluate(set, { facts: { ...complete, ...readable } }, { on })
        if (before.outcome !== 'undetermined') expect(after.outcome).toBe(before.outcome)
        before.criteria.forEach(({ outcome }, index) => {
          if (outcome !== 'undetermined') expect(after.criteria[index]?.outcome).toBe(outcome)
        })
        for (const band of after.bands) expect(before.bands).toContain(band)
        if (before.score && after.score) {
          expect(after.score.minimum).toBeGreaterThanOrEqual(before.score.minimum)
          expect(after.score.maximum).toBeLessThanOrEqual(before.score.maximum)
        }
      }),
      seeded(),
    )
  })

  it('says what is missing exactly where something is open', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, incompleteFacts, async (set, facts) => {
        const { criteria, missing, outcome } = await evaluate(set, { facts }, { on })
        for (const criterion of criteria) {
          if (criterion.outcome !== 'undetermined') expect(criterion.missing).toEqual([])
          for (const id of criterion.missing)
            expect(set.facts.find((fact) => fact.id === id)?.derived).toBeUndefined()
        }
        if (outcome === 'undetermined') expect(missing).not.toEqual([])
      }),
      seeded(),
    )
  })

  it('takes any JSON for facts without an exception', async () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        facts: fc.dictionary(
          fc.constantFrom('a', 'd', 'yes', 'held-on', 'grade', '__proto__', 'sum'),
          fc.jsonValue(),
        ),
      }),
    )
    await fc.assert(
      fc.asyncProperty(randomSet, anything, async (set, json) => {
        const { period: _, ...assessment } = Object(json)
        expect(await evaluate(set, assessment, { on })).toHaveProperty('outcome')
      }),
      seeded(100),
    )
  })

  it('keeps 200 overlapping evaluations apart', async () => {
    const [set] = fc.sample(randomSet, { seed: 7, numRuns: 1 })
    const assessments = fc.sample(incompleteFacts, { seed: 7, numRuns: 200 })
    if (!set) throw new Error('There is no set.')
    const oneByOne = []
    for (const facts of assessments) oneByOne.push(await evaluate(set, { facts }, { on }))
    const overlapping = await Promise.all(assessments.map((facts) => evaluate(set, { facts }, { on })))
    expect(overlapping).toEqual(oneByOne)
  })
})

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
