import type { Assessment, Comparison, Condition, CriteriaSet } from '@tieuchi/schemas'
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

/** Complete assessments, some with gaps of every kind, and some with a few facts reported as something else. */
const assessment = fc.oneof(
  assessmentWithGaps.map(({ complete }) => complete),
  assessmentWithGaps.map(({ incomplete }) => incomplete),
  fc
    .tuple(
      assessmentWithGaps,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...mistakes)), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([{ complete }, mistaken, isReversed]): Assessment => {
      const names = [...Object.keys(complete.facts), ...counted]
      const wrong = mistaken.map(
        ([pick, mistake]) => [names[pick % names.length] as string, mistake] as const,
      )
      // What is counted is read from the reports only where there is no record.
      const { events, ...rest } = complete
      const kept = wrong.some(([name]) => counted.includes(name)) ? rest : complete
      const facts = Object.entries({ ...complete.facts, ...Object.fromEntries(wrong) })
      return { ...kept, facts: Object.fromEntries(isReversed ? facts.reverse() : facts) as never }
    }),
)

/** A set to judge by, and the amounts that are reported besides what every assessment has. */
interface Judging {
  set: CriteriaSet
  amounts: string[]
}

/**
 * As random sets are, with nothing asked for but their criteria, without records, both, and with every fact reported,
 * because each of those is judged in another way.
 */
const judging = fc.tuple(randomSet, fc.nat(5)).map(([random, kind]): Judging => {
  const simple = { ...random, outcomeRule: {} }
  if (kind <= 1) return { set: kind === 0 ? random : simple, amounts: [] }
  if (kind <= 3) return { set: withoutRecords(kind === 2 ? random : simple), amounts: [] }
  const derived = random.facts.filter((fact) => fact.derived && fact.type === 'number')
  return { set: allReported(kind === 4 ? simple : allRequired(simple)), amounts: derived.map(({ id }) => id) }
})

/** The same criteria over facts that are all reported as they are. */
function allReported(set: CriteriaSet): CriteriaSet {
  return {
    ...set,
    facts: set.facts.map(({ derived: _, ...fact }) => fact),
    criteria: set.criteria.map(({ tiers: _, deductions: __, ...criterion }) => criterion),
    bands: [],
  }
}

/** The same conditions, all of which have to be met whatever the assessment, every second one with facts for amounts. */
function allRequired(set: CriteriaSet): CriteriaSet {
  return {
    ...set,
    criteria: set.criteria.map(({ points: _, applicability: __, condition, ...criterion }, index) => ({
      ...criterion,
      kind: 'required' as const,
      condition: index % 2 === 0 ? condition : withComparisons(condition, comparedWithFact),
    })),
  }
}

const comparedWithFact = (comparison: Comparison): Comparison =>
  typeof comparison.value === 'number' ? { ...comparison, value: { fact: 'b' } } : comparison

function withComparisons(condition: Condition, change: (comparison: Comparison) => Comparison): Condition {
  const changed = (part: Condition) => withComparisons(part, change)
  if ('all' in condition) return { all: condition.all.map(changed) }
  if ('any' in condition) return { any: condition.any.map(changed) }
  return 'not' in condition ? { not: changed(condition.not) } : change(condition)
}

/** Some of these are less or more than a percentage can be, or no whole numbers. */
const amounts = fc.array(fc.constantFrom(0, 1, 2, 3, 50, 99.5, 100, 101, -1, 0.5), {
  minLength: 40,
  maxLength: 40,
})

/** The same criteria, with a reported fact in place of every one that is drawn from records. */
function withoutRecords(set: CriteriaSet): CriteriaSet {
  const counted = new Set(set.facts.filter(({ derived }) => isFromRecords(derived)).map(({ id }) => id))
  const reported = (comparison: Comparison): Comparison => {
    const { fact, operator, value } = comparison
    const other = typeof value === 'object' && 'fact' in value ? value.fact : ''
    if (!counted.has(fact) && !counted.has(other)) return comparison
    const isListed = operatorOf(operator).operand === 'list'
    return { fact: 'a', operator, value: isListed ? [1, 2] : 1 }
  }
  const rewritten = (condition: Condition) => withComparisons(condition, reported)
  return {
    ...set,
    criteria: set.criteria.map(({ applicability, tiers: _, deductions: __, ...criterion }) => ({
      ...criterion,
      condition: rewritten(criterion.condition),
      ...(applicability && { applicability: rewritten(applicability) }),
    })),
    exclusions: (set.exclusions ?? []).map(({ when, ...exclusion }) => ({
      ...exclusion,
      when: rewritten(when),
    })),
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
    const [chosen] = fc.sample(judging, own)
    if (!chosen) continue
    const besides = fc.sample(amounts, { ...own, numRuns: perSet })
    const assessments = fc.sample(assessment, { ...own, numRuns: perSet }).map((reported, index) => {
      const reportedToo = chosen.amounts.map((id, place) => [id, besides[index]?.[place]])
      return { ...reported, facts: { ...Object.fromEntries(reportedToo), ...reported.facts } }
    })
    mismatch = await compareExecutors(chosen.set, assessments, '2026-06-01', compared)
    if (round % 50 === 0) onProgress?.(compared)
  }
  return { compared, mismatch }
}
