import { type CriteriaSet, checkCriteriaSet, type Evaluation, type Issue } from '@tieuchi/schemas'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { assessmentWithGaps } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

/** True where an evaluation does what an issue says never happens. */
function refutes({ criteria, bands, outcome }: Evaluation, issue: Issue, set: CriteriaSet): boolean {
  const [list, index, part] = issue.path
  const criterion = list === 'criteria' ? criteria[Number(index)] : undefined
  const isMet = (code: string) => criteria.some((other) => other.code === code && other.outcome === 'met')
  switch (issue.code) {
    case 'never-met':
      return part === 'applicability'
        ? criterion?.applicability?.outcome === 'met'
        : part === 'condition' && criterion?.outcome === 'met'
    case 'never-fails':
      return part === 'condition' && criterion?.outcome === 'not-met'
    case 'contradiction':
      return criterion?.outcome === 'met' && issue.data.with.every(isMet)
    case 'points-unreachable':
      return list === 'outcomeRule' && outcome === 'met'
    case 'band-unreachable':
      return outcome !== 'undetermined' && bands.length === 1 && bands[0] === set.bands[Number(index)]?.id
    default:
      return false
  }
}

it('no evaluation refutes what the checks say of a set, with events, lists and gaps', async () => {
  const on = '2026-06-01'
  let said = 0
  const subjects = fc.array(assessmentWithGaps, { minLength: 8, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(randomSet, subjects, async (set, assessments) => {
      const issues = checkCriteriaSet(set).issues.filter(({ data }) => {
        const { from, before } = data as { from?: string | null; before?: string | null }
        return (from ?? on) <= on && (before == null || on < before)
      })
      said += issues.length
      for (const { complete, incomplete } of issues.length > 0 ? assessments : []) {
        for (const assessment of [complete, incomplete]) {
          const evaluation = evaluate(set, assessment, { on })
          expect(issues.filter((issue) => refutes(evaluation, issue, set))).toEqual([])
        }
      }
    }),
    seeded(40),
  )
  expect(said).toBeGreaterThan(20)
}, 300_000)
