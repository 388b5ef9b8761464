import type { Comparison, Condition, CriteriaSet, Parameter } from '@tieuchi/schemas'
import { type AssessedFact, booleanFact, choiceFact, dateFact, numberFact } from './assessed-fact.js'
import { benchSet, threshold } from './bench-set.js'
import { oneOf, type Random, randomFrom, wholeBetween } from './random.js'

/** The format allows no more facts than this in a set. */
const mostFacts = 2000

/** So many comparisons has each criterion, over and over: 25 in ten criteria. */
const sizes = [1, 2, 3, 4, 3, 2, 2, 3, 3, 2] as const

/** A fact with the comparisons that can be made of it; `met` says whether a good value satisfies them. */
interface ComparedFact {
  facts: AssessedFact[]
  compare: (met: boolean) => Comparison
}

export interface GeneratedSet {
  set: CriteriaSet
  facts: AssessedFact[]
}

/** A set with so many criteria of mixed shapes, 2.5 comparisons each. The same seed makes the same set. */
export function generatedSet(criteriaCount: number, seed: number): GeneratedSet {
  const random = randomFrom(seed)
  const parameters: Parameter[] = []
  const pool = comparedFacts(Math.round(criteriaCount * 2.2), random, parameters)
  let next = 0
  const take = (met: boolean) => {
    const compared = pool[next] ?? (pool[wholeBetween(random, 0, pool.length - 1)] as ComparedFact)
    next += 1
    return compared.compare(met)
  }
  const criteria = Array.from({ length: criteriaCount }, (_, index) => ({
    id: `criterion-${index}`,
    condition: conditionOf(sizes[index % sizes.length] ?? 1, random, take),
  }))
  const facts = pool.flatMap((compared) => compared.facts)
  return {
    set: benchSet(
      `criteria-${criteriaCount}`,
      facts.map(({ fact }) => fact),
      parameters,
      criteria,
    ),
    facts,
  }
}

type Take = (met: boolean) => Comparison

function conditionOf(size: number, random: Random, take: Take): Condition {
  const shape = random()
  if (size === 1) return shape < 0.5 ? take(true) : { not: take(false) }
  if (size === 2) {
    if (shape < 0.6) return { all: [take(true), take(true)] }
    return shape < 0.85 ? { any: [take(true), take(true)] } : { not: { any: [take(false), take(false)] } }
  }
  if (size === 3) {
    if (shape < 0.4) return { all: [take(true), take(true), take(true)] }
    if (shape < 0.7) return { all: [take(true), { any: [take(true), take(true)] }] }
    return { any: [take(true), { all: [take(true), take(true)] }] }
  }
  if (shape < 0.5) return { all: [take(true), take(true), { any: [take(true), take(true)] }] }
  return { any: [{ all: [take(true), take(true)] }, { all: [take(true), { not: take(false) }] }] }
}

function comparedFacts(wanted: number, random: Random, parameters: Parameter[]): ComparedFact[] {
  const pool: ComparedFact[] = []
  for (let count = 0; count < Math.min(wanted, mostFacts); ) {
    const room = Math.min(wanted, mostFacts) - count
    const compared = comparedFact(`fact-${count}`, room, random, parameters)
    pool.push(compared)
    count += compared.facts.length
  }
  return pool
}

function comparedFact(id: string, room: number, random: Random, parameters: Parameter[]): ComparedFact {
  const kind = random()
  if (kind < 0.3) return shareFact(id, random, parameters)
  if (kind < 0.5) return countFact(id, random)
  if (kind < 0.58 && room > 1) return yearlyFact(id)
  if (kind < 0.78) return yesOrNoFact(id, random)
  return kind < 0.88 ? deadlineFact(id, random) : gradeFact(id)
}

/** High is good; a third of the thresholds are parameters. */
function shareFact(id: string, random: Random, parameters: Parameter[]): ComparedFact {
  const named = () => {
    const parameter = `parameter-${parameters.length}`
    parameters.push(threshold(parameter, wholeBetween(random, 50, 80), { type: 'number', unit: 'percent' }))
    return { parameter }
  }
  return {
    facts: [numberFact(id, 'percent', [81, 100], [0, 60])],
    compare: (met) => ({
      fact: id,
      operator: met ? oneOf(random, ['greaterThanInclusive', 'greaterThan']) : 'lessThan',
      value: random() < 0.33 && parameters.length < 2000 ? named() : wholeBetween(random, 50, 80),
    }),
  }
}

/** Low is good. */
function countFact(id: string, random: Random): ComparedFact {
  return {
    facts: [numberFact(id, 'case', [0, 2], [3, 20])],
    compare: (met) => ({
      fact: id,
      operator: met ? 'lessThanInclusive' : 'greaterThan',
      value: wholeBetween(random, 2, 5),
    }),
  }
}

/** Fewer than last year is good. */
function yearlyFact(id: string): ComparedFact {
  const lastYear = `${id}-last-year`
  return {
    facts: [numberFact(id, 'case', [0, 9], [10, 20]), numberFact(lastYear, 'case', [10, 20], [5, 15])],
    compare: (met) => ({
      fact: id,
      operator: met ? 'lessThan' : 'greaterThanInclusive',
      value: { fact: lastYear },
    }),
  }
}

function yesOrNoFact(id: string, random: Random): ComparedFact {
  const good = random() < 0.5
  return {
    facts: [booleanFact(id, good)],
    compare: (met) => ({ fact: id, operator: 'equal', value: met ? good : !good }),
  }
}

function deadlineFact(id: string, random: Random): ComparedFact {
  return {
    facts: [dateFact(id)],
    compare: (met) => ({
      fact: id,
      operator: met ? 'lessThanInclusive' : 'greaterThan',
      value: `2026-0${wholeBetween(random, 6, 9)}-30`,
    }),
  }
}

function gradeFact(id: string): ComparedFact {
  return {
    facts: [choiceFact(id, ['good', 'fair'], ['poor', 'none'])],
    compare: (met) => ({ fact: id, operator: met ? 'in' : 'notIn', value: ['good', 'fair'] }),
  }
}
