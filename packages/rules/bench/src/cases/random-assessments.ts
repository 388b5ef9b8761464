import type { Assessment } from '@tieuchi/schemas'
import type { AssessedFact } from './assessed-fact.js'
import { oneOf, type Random, randomFrom, wholeBetween } from './random.js'

/** So many facts are bad: in a third of the assessments none, in the others from one to one in seven. */
const shares = [0, 0, 'one', 'two', 0.07, 0.14] as const

/**
 * Assessments in which every fact is reported, about half of them met.
 * They go through JSON once, as whatever a program receives does, because that decides how the objects are kept.
 */
export function randomAssessments(facts: readonly AssessedFact[], count: number, seed: number): Assessment[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const bad = badFacts(facts.length, random)
    const values = facts.map(({ fact, good, bad: failing }, at) => [
      fact.id,
      (bad.has(at) ? failing : good)(random),
    ])
    return readAgain({ subject: { id: `area-${index}` }, facts: Object.fromEntries(values) })
  })
}

/** The same assessments with one fact in ten not reported. */
export function withGaps(assessments: readonly Assessment[], seed: number): Assessment[] {
  const random = randomFrom(seed)
  return assessments.map((assessment) => {
    const reported = Object.entries(assessment.facts).filter(() => random() >= 0.1)
    return readAgain({ ...assessment, facts: Object.fromEntries(reported) })
  })
}

function badFacts(count: number, random: Random): Set<number> {
  const share = oneOf(random, shares)
  const wanted = share === 'one' ? 1 : share === 'two' ? 2 : Math.round(share * count)
  const bad = new Set<number>()
  while (bad.size < wanted) bad.add(wholeBetween(random, 0, count - 1))
  return bad
}

function readAgain(assessment: Assessment): Assessment {
  return JSON.parse(JSON.stringify(assessment))
}
