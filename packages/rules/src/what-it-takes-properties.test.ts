import type { Assessment, Condition, CriteriaSet } from '@tieuchi/schemas'
import { operatorOf } from '@tieuchi/schemas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'
import { assessmentWithGaps } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'
import { type FactChange, whatItTakes } from './what-it-takes.js'

const on = '2026-10-31'
const counted = ['a', 'b', 'c'].map((id) => aFact(id))

/** A set with one criterion over small counts; what nothing can meet is asked about too, so it is not checked. */
function smallSet(condition: Condition): CriteriaSet {
  const plain = aCriteriaSet({
    facts: counted,
    criteria: [aCriterion('one', { fact: 'a', operator: 'equal', value: 0 })],
  })
  return { ...plain, ...small, criteria: [aCriterion('one', condition)] }
}

async function wayOf(condition: Condition, facts: Assessment['facts']) {
  const { criteria } = whatItTakes(smallSet(condition), { facts }, { on })
  return criteria[0]?.way
}

function changed(facts: Assessment['facts'], changes: readonly FactChange[]) {
  return { ...facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) } as Assessment['facts']
}

describe('what it takes, whatever the set and the facts', () => {
  it('makes every criterion met when it is done, and the whole', async () => {
    const seen = { reached: 0, exact: 0, counted: 0, outOfReach: 0, unknown: 0, whole: 0 }
    await fc.assert(
      fc.asyncProperty(randomSet, assessmentWithGaps, async (set, { incomplete }) => {
        const { criteria, whole } = whatItTakes(set, incomplete, { on })
        // What was counted cannot be reported otherwise; that is confirmed where nothing was.
        const after = async (changes: FactChange[]) => {
          if (changes.some(({ fromRecords }) => fromRecords)) {
            seen.counted += 1
            return undefined
          }
          const facts = changed(incomplete.facts, changes)
          return evaluate(set, { ...incomplete, facts }, { on })
        }
        for (const { id, way } of criteria) {
          if (way.reachable !== true) {
            seen[way.reachable === false ? 'outOfReach' : 'unknown'] += 1
            continue
          }
          seen.reached += 1
          if (way.exact) seen.exact += 1
          for (const changes of [way.changes, ...(way.alternatives ?? [])]) {
            const evaluation = await after(changes)
            const outcome = evaluation?.criteria.find((criterion) => criterion.id === id)?.outcome
            if (evaluation) expect(outcome).toBe('met')
          }
        }
        if (whole?.reachable === true) {
          seen.whole += 1
          const evaluation = await after(whole.changes)
          if (evaluation) expect(evaluation.outcome).toBe('met')
        }
      }),
      seeded(100),
    )
    console.info(JSON.stringify(seen))
    expect(seen.reached).toBeGreaterThan(20)
  })

  it('holds for every value that it says is enough', async () => {
    await fc.assert(
      fc.asyncProperty(smallCondition, smallFacts, fc.nat(12), async (condition, facts, value) => {
        const way = await wayOf(condition, { ...facts, base: 5 })
        if (way?.reachable !== true) return
        for (const { fact, enough } of way.changes) {
          if (!enough || 'among' in enough) continue
          const { minimum = 0, maximum = 99 } = enough as { minimum?: number; maximum?: number }
          if (value < minimum || value > maximum) continue
          const after = { ...changed({ ...facts, base: 5 }, way.changes), [fact]: value }
          expect(evaluate(smallSet(condition), { facts: after }, { on }).outcome).toBe('met')
        }
      }),
      seeded(100),
    )
  })

  it('is never more than what trying every value finds, where it says that it is the smallest', async () => {
    const seen = { exact: 0, reached: 0, outOfReach: 0 }
    await fc.assert(
      fc.asyncProperty(smallCondition, smallFacts, async (condition, facts) => {
        const way = await wayOf(condition, { ...facts, base: 5 })
        if (!way || way.reachable === 'unknown') return
        const best = cheapestByTrying(condition, facts)
        if (way.reachable === false) {
          seen.outOfReach += 1
          expect(best).toBeUndefined()
          return
        }
        seen.reached += 1
        if (!way.exact) return
        seen.exact += 1
        const cost = costOfFacts(facts, changed(facts, way.changes))
        expect(cost).toEqual(best)
      }),
      seeded(300),
    )
    console.info(JSON.stringify(seen))
    expect(seen.exact).toBeGreaterThan(30)
    expect(seen.outOfReach).toBeGreaterThan(3)
  })
})

/** Three counts of 0 to 12, what follows from them, and conditions over them. */
const small: Partial<CriteriaSet> = {
  facts: [
    ...counted,
    aFact('base'),
    aFact('share', { unit: 'percent', derived: { kind: 'percent', numerator: 'a', denominator: 'base' } }),
    aFact('sum', { derived: { kind: 'sum', terms: ['a', 'b'] } }),
    aFact('most', { derived: { kind: 'maximum', terms: ['b', 'c'] } }),
    aFact('change', {
      unit: 'case-change',
      derived: { kind: 'difference', minuend: 'c', subtrahend: 'base' },
    }),
  ],
}

const smallFacts = fc.record({ a: fc.nat(6), b: fc.nat(6), c: fc.nat(6) })
const smallLeaf: fc.Arbitrary<Condition> = fc
  .record({
    fact: fc.constantFrom('a', 'b', 'c', 'share', 'sum', 'most', 'change'),
    operator: fc.constantFrom(
      'equal',
      'notEqual',
      'lessThan',
      'lessThanInclusive',
      'greaterThan',
      'greaterThanInclusive',
    ),
    value: fc.constantFrom(0, 1, 2, 3, 5, 6),
  })
  .map(
    ({ fact, operator, value }) =>
      ({ fact, operator, value: fact === 'share' ? value * 20 : value }) as Condition,
  )
const smallCondition: fc.Arbitrary<Condition> = fc.oneof(
  smallLeaf,
  fc.record({ all: fc.array(smallLeaf, { minLength: 2, maxLength: 3 }) }),
  fc.record({ any: fc.array(smallLeaf, { minLength: 2, maxLength: 3 }) }),
  fc.record({
    any: fc.tuple(smallLeaf, fc.record({ all: fc.tuple(smallLeaf, fc.record({ not: smallLeaf })) })),
  }),
)

function holds(condition: Condition, facts: Record<string, number>): boolean | undefined {
  if ('not' in condition) {
    const part = holds(condition.not, facts)
    return part === undefined ? undefined : !part
  }
  if ('fact' in condition) {
    const { a = 0, b = 0, c = 0 } = facts
    const share = a <= 5 ? 20 * a : undefined
    const found = { a, b, c, share, sum: a + b, most: Math.max(b, c), change: c - 5 }[condition.fact]
    return found === undefined
      ? undefined
      : operatorOf(condition.operator).test(found, condition.value as number)
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => holds(part, facts))
  const decisive = 'any' in condition
  return parts.includes(decisive) ? decisive : parts.includes(undefined) ? undefined : !decisive
}

function costOfFacts(from: Record<string, number>, to: Record<string, unknown>) {
  const changes = ['a', 'b', 'c'].filter((id) => from[id] !== to[id])
  const relative = changes.map(
    (id) => Math.abs(Number(to[id]) - (from[id] ?? 0)) / Math.max(from[id] ?? 0, 1),
  )
  return { facts: changes.length, relative: relative.reduce((sum, part) => sum + part, 0) }
}

function cheapestByTrying(condition: Condition, facts: { a: number; b: number; c: number }) {
  let best: { facts: number; relative: number } | undefined
  const values = Array.from({ length: 13 }, (_, value) => value)
  for (const a of values) {
    for (const b of values) {
      for (const c of values) {
        if (holds(condition, { a, b, c }) !== true) continue
        const cost = costOfFacts(facts, { a, b, c })
        const isBetter =
          !best || cost.facts < best.facts || (cost.facts === best.facts && cost.relative < best.relative)
        if (isBetter) best = cost
      }
    }
  }
  return best
}
