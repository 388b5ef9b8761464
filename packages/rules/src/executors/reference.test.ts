import type { ConditionOutcome, PlainValue } from '@tieuchi/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindParameters, parameterValues } from '../bind-parameters.js'
import { decideRanges } from '../decide-ranges.js'
import { readingsFor } from '../readings.js'
import { assessmentWithGaps } from '../testing/random-assessments.js'
import { randomCondition, randomSet } from '../testing/random-sets.js'
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
    let decided = 0
    await fc.assert(
      fc.asyncProperty(randomSet, conditions, assessmentWithGaps, async (set, written, { incomplete }) => {
        const values = parameterValues(set, on, period)
        const readings = readingsFor(set, incomplete, period, values)
        const bound = written.map((condition) => decideRanges(bindParameters(condition, values), readings))
        decided += JSON.stringify(bound).match(/"decided"/g)?.length ?? 0
        const known = new Map(
          [...readings].flatMap(([id, reading]) =>
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
    expect(decided).toBeGreaterThan(10)
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
