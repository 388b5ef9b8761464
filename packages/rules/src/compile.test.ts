import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { evaluateWith, referenceExecutor } from './reference.js'
import { assessmentWithGaps } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const on = '2026-06-01'

describe('the compiled executor', () => {
  it('gives the very answer that json-rules-engine gives, whatever is missing', async () => {
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        randomSet,
        fc.array(assessmentWithGaps, { minLength: 5, maxLength: 5 }),
        async (set, many) => {
          const compiled = compile(set, { on })
          for (const { complete, incomplete } of many) {
            for (const assessment of [complete, incomplete]) {
              const { receipt, ...expected } = await evaluateWith(referenceExecutor, set, assessment, { on })
              const judgement = compiled.judge(assessment)
              const { receipt: own, ...found } = judgement.evaluation
              expect(found).toEqual(expected)
              expect({ ...own, executor: receipt.executor }).toEqual(receipt)
              expect(own.executor).toBe('compiled')
              expect([judgement.outcome, compiled.outcome(assessment)]).toEqual([
                found.outcome,
                found.outcome,
              ])
              seen.set(found.outcome, (seen.get(found.outcome) ?? 0) + 1)
            }
          }
        },
      ),
      seeded(),
    )
    expect(seen.size).toBe(4)
    console.info(JSON.stringify([...seen]))
  })
})
