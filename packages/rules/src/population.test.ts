import type { Assessment } from '@tieuchi/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { evaluate } from './evaluate.js'
import { withParameterValue } from './population/parameter-value.js'
import { createPopulation } from './population.js'
import { assessmentWithGaps } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const on = '2026-06-01'
const changes = [
  ['amount', 0],
  ['amount', 3],
  ['share', 0],
  ['wanted', false],
  ['deadline', '2026-12-31'],
  ['quarter', '12-31'],
  ['accepted', ['low']],
  ['points', 1],
  ['not-yet', 1],
] as const

describe('a population', () => {
  it('comes out as each of its assessments does alone, also with another value of a parameter', async () => {
    let otherwise = 0
    await fc.assert(
      fc.property(
        randomSet,
        fc.array(assessmentWithGaps, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...changes),
        (set, many, [parameter, value]) => {
          const assessments: Assessment[] = many.flatMap(({ complete, incomplete }) => [complete, incomplete])
          const population = createPopulation(set, assessments, { on })
          const compiled = compile(set, { on })
          const alone = assessments.map((assessment) => compiled.outcome(assessment))
          expect(population.outcomes()).toEqual(alone)
          const counted = Object.values(population.counts()).reduce((sum, count) => sum + count, 0)
          expect(counted).toBe(assessments.length)

          const changed = population.withParameter(parameter, value as never)
          const changedSet = withParameterValue(set, parameter, value as never, on)
          const expected = assessments.map((assessment) => evaluate(changedSet, assessment, { on }))
          expect(changed.outcomes()).toEqual(expected.map(({ outcome }) => outcome))
          expect(population.outcomes()).toEqual(alone)
          for (const [place, { id, counts }] of changed.criteria().entries()) {
            const own = expected.map(({ criteria }) => criteria[place]?.outcome)
            expect(own.filter((outcome) => outcome === 'met').length, id).toBe(counts.met)
            expect(own.filter((outcome) => outcome === 'not-applicable').length, id).toBe(
              counts['not-applicable'],
            )
          }
          expect(changed.explain(0)).toEqual(expected[0])
          if (changed.outcomes().join() !== alone.join()) otherwise += 1
        },
      ),
      seeded(),
    )
    expect(otherwise).toBeGreaterThan(5)
    console.info(`${otherwise} changes of parameters changed an outcome`)
  })
})
