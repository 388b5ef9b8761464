import fc from 'fast-check'
import { assessmentWithGaps } from '../src/testing/random-assessments.js'
import { randomSet } from '../src/testing/random-sets.js'
import { type Compared, compareExecutors, type Mismatch, nothingCompared } from './compare.js'

/** The assessments that each set judges: half of them complete, half with gaps. */
const perSet = 40

export interface CompareOptions {
  cases: number
  seed: number
  onProgress?: (compared: Compared) => void
}

/** Compares the executors over so many random sets and assessments that a seed stands for; ends at the first mismatch. */
export async function compareMany({ cases, seed, onProgress }: CompareOptions) {
  const compared = nothingCompared()
  let mismatch: Mismatch | undefined
  for (let round = 0; compared.cases < cases && !mismatch; round += 1) {
    const own = { seed: (seed + round * 7_919) | 0, numRuns: 1 }
    const [set] = fc.sample(randomSet, own)
    const many = fc.sample(assessmentWithGaps, { ...own, numRuns: perSet / 2 })
    if (!set) continue
    const assessments = many.flatMap(({ complete, incomplete }) => [complete, incomplete])
    mismatch = await compareExecutors(set, assessments, '2026-06-01', compared)
    if (round % 50 === 0) onProgress?.(compared)
  }
  return { compared, mismatch }
}
