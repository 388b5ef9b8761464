import type { Assessment, Condition, CriteriaSet } from '@tieuchi/schemas'
import { isFromRecords, operatorOf } from '@tieuchi/schemas/model'
import fc from 'fast-check'
import { assessmentWithGaps } from '../src/testing/random-assessments.js'
import { randomSet } from '../src/testing/random-sets.js'
import { type Compared, compareExecutors, type Mismatch, nothingCompared } from './compare.js'

/** What a fact may be reported as by mistake, besides what the gaps leave. */
const mistakes = [
  -1,
  0.5,
  1e9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  '2026-02-30',
  '2025-12-31',
  true,
  'low',
  [1],
  { a: 1 },
]

const counted = ['fires', 'dead']

/** Complete assessments, some with gaps of every kind, and some with a fact that is reported as something else. */
const assessment = fc.oneof(
  assessmentWithGaps.map(({ complete }) => complete),
  assessmentWithGaps.map(({ incomplete }) => incomplete),
  fc
    .tuple(assessmentWithGaps, fc.nat(), fc.constantFrom(...mistakes))
    .map(([{ complete }, pick, mistake]): Assessment => {
      const names = [...Object.keys(complete.facts), ...counted]
      const name = names[pick % names.length] as string
      // What is counted is read from the reports only where there is no record.
      const { events, ...rest } = complete
      const kept = counted.includes(name) ? rest : complete
      return { ...kept, facts: { ...complete.facts, [name]: mistake as never } }
    }),
)

/**
 * Every third set asks for nothing but its criteria, and every third looks at no records, because those are judged in
 * another way.
 */
const set = fc.tuple(randomSet, fc.nat(2)).map(([random, kind]): CriteriaSet => {
  if (kind === 0) return { ...random, outcomeRule: {} }
  return kind === 1 ? random : withoutRecords(random)
})

/** The same criteria, with a reported fact in place of every one that is drawn from records. */
function withoutRecords(set: CriteriaSet): CriteriaSet {
  const counted = new Set(set.facts.filter(({ derived }) => isFromRecords(derived)).map(({ id }) => id))
  const rewritten = (condition: Condition): Condition => {
    if ('all' in condition) return { all: condition.all.map(rewritten) }
    if ('any' in condition) return { any: condition.any.map(rewritten) }
    if ('not' in condition) return { not: rewritten(condition.not) }
    const { fact, operator, value } = condition
    const other = typeof value === 'object' && 'fact' in value ? value.fact : ''
    if (!counted.has(fact) && !counted.has(other)) return condition
    const isListed = operatorOf(operator).operand === 'list'
    return { fact: 'a', operator, value: isListed ? [1, 2] : 1 }
  }
  return {
    ...set,
    criteria: set.criteria.map(({ applicability, tiers: _, deductions: __, ...criterion }) => ({
      ...criterion,
      condition: rewritten(criterion.condition),
      ...(applicability && { applicability: rewritten(applicability) }),
    })),
    exclusions: [],
    bands: [],
  }
}

export interface CompareOptions {
  cases: number
  seed: number
  /** How many assessments each set judges; 30 unless given. */
  perSet?: number | undefined
  onProgress?: (compared: Compared) => void
}

/** Compares the executors over so many random sets and assessments that a seed stands for; ends at the first mismatch. */
export async function compareMany({ cases, seed, perSet = 30, onProgress }: CompareOptions) {
  const compared = nothingCompared()
  let mismatch: Mismatch | undefined
  for (let round = 0; compared.cases < cases && !mismatch; round += 1) {
    const own = { seed: (seed + round * 7_919) | 0, numRuns: 1 }
    const [judging] = fc.sample(set, own)
    const assessments = fc.sample(assessment, { ...own, numRuns: perSet })
    if (!judging) continue
    mismatch = await compareExecutors(judging, assessments, '2026-06-01', compared)
    if (round % 50 === 0) onProgress?.(compared)
  }
  return { compared, mismatch }
}
