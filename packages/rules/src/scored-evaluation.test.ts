import { evaluation as evaluationSchema } from '@tieuchi/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { assessmentWithGaps, completeAssessment } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const on = '2026-06-01'

describe('an evaluation with points, exclusions and requirements', () => {
  it('keeps every requirement and exclusion that was decided, and a band that was certain', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, assessmentWithGaps, async (set, { complete, incomplete }) => {
        const earlier = evaluate(set, incomplete, { on })
        const later = evaluate(set, complete, { on })
        for (const part of ['requirements', 'exclusions'] as const) {
          earlier[part]?.forEach(({ outcome }, index) => {
            if (outcome !== 'undetermined') expect(later[part]?.[index]?.outcome).toBe(outcome)
          })
        }
        // The sets leave a band for every outcome, so one that stands alone is given.
        if (earlier.outcome !== 'undetermined' && earlier.bands.length === 1) {
          expect(later.bands).toEqual(earlier.bands)
        }
      }),
      seeded(),
    )
  })

  it('asks for whatever leaves its outcome, points or band open, and asks nobody who is not assessed', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, assessmentWithGaps, async (set, { incomplete }) => {
        const { outcome, score, bands, missing, exclusions = [] } = evaluate(set, incomplete, { on })
        const isExcluded = exclusions.some((exclusion) => exclusion.outcome === 'met')
        const isOpen = score !== null && score.minimum < score.maximum
        if (isExcluded)
          expect({ outcome, bands, missing }).toEqual({ outcome: 'not-applicable', bands: [], missing: [] })
        else if (outcome === 'undetermined' || bands.length > 1 || isOpen) expect(missing).not.toEqual([])
      }),
      seeded(),
    )
  })

  it('has nothing open where nothing is missing', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, completeAssessment, async (set, assessment) => {
        const { missing, score, bands, outcome, exclusions = [] } = evaluate(set, assessment, { on })
        fc.pre(missing.length === 0 && exclusions.every((exclusion) => exclusion.outcome !== 'met'))
        expect(outcome).not.toBe('undetermined')
        expect(bands).toHaveLength(outcome === 'not-applicable' ? 0 : 1)
        expect(score?.minimum).toBe(score?.maximum)
      }),
      seeded(100),
    )
  })

  it('has the shape that the schema says', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, assessmentWithGaps, async (set, { incomplete }) => {
        const found = evaluate(set, incomplete, { on })
        expect(evaluationSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found)
      }),
      seeded(100),
    )
  })
})
