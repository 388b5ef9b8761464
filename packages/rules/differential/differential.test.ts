import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareMany } from './compare-many.js'
import { mutants } from './mutants.js'
import { bundleComparison, runComparison } from './run-mutant.js'

/** Each seed stands for the same cases on every machine; `CASES` and `SEED` look longer or elsewhere. */
const seed = Number(process.env.SEED ?? 20_261_101)
const cases = Number(process.env.CASES ?? 4_000)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tieuchi-mutants-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the compiled executor and the columns', () => {
  it('give the very answers that json-rules-engine gives, over random sets with gaps of every kind', async () => {
    const { compared, mismatch } = await compareMany({ cases, seed })
    expect(mismatch).toBeUndefined()
    expect(compared.cases).toBeGreaterThanOrEqual(cases)
    // Each path really ran, and met what makes a difference.
    expect(compared.ran).toEqual({ reference: compared.cases, compiled: compared.cases })
    expect(compared.reference.runs).toBe(compared.cases)
    expect(compared.reference.conditions).toBeGreaterThan(compared.cases)
    expect(Object.keys(compared.outcomes).sort()).toEqual([
      'met',
      'not-applicable',
      'not-met',
      'undetermined',
    ])
    expect(compared.shortcuts).toBeGreaterThan(100)
    expect(compared.ranges).toBeGreaterThan(100)
    expect(compared.open).toBeGreaterThan(100)
    console.info(`seed ${seed}: ${JSON.stringify(compared)}`)
  }, 300_000)
})

describe('the comparison', () => {
  it.each(mutants.map((mutant) => [`${mutant.file}: ${mutant.name}`, mutant] as const))(
    'finds it where in %s',
    async (_, mutant) => {
      const file = join(folder, `${mutants.indexOf(mutant)}.mjs`)
      await bundleComparison(file, mutant)
      const { code, output } = await runComparison(file, 12_000, seed)
      expect({ code, output: output.split('\n')[0] }).toEqual({
        code: 1,
        output: expect.stringMatching(/^(1 mismatches in \d+ cases|broken: \w+)/),
      })
    },
    120_000,
  )
})
