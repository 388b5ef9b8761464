import type { CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import type { BoundaryCases } from './boundary-cases/boundary-case.js'
import { factsFor } from './boundary-cases/facts-for.js'
import { recordCases } from './boundary-cases/record-cases.js'
import { recordThresholds } from './boundary-cases/record-thresholds.js'
import { requirementCases } from './boundary-cases/requirement-cases.js'
import { setCases } from './boundary-cases/set-cases.js'
import { allMet, inOrder, setThresholds } from './boundary-cases/set-thresholds.js'
import { settingOf } from './boundary-cases/setting.js'
import { requireDate } from './require-date.js'

export type {
  BoundaryCase,
  BoundaryCases,
  NotExercised,
  NotExercisedCode,
  Place,
  Side,
  Threshold,
  Verdict,
} from './boundary-cases/boundary-case.js'
export { describeBoundaryCase, describeNotExercised } from './boundary-cases/describe-boundary-case.js'

/**
 * Assessments at every threshold of a set, just below it, on it and just above it, with everything else as it must be
 * so that the threshold alone decides, and as good as possible besides; each with the verdict that `evaluate` gives.
 * They make tests, and sentences for an official to confirm (`describeBoundaryCase`). As every comparison decides once
 * for and once against, the cases of a condition cover it (modified condition/decision coverage). The whole set is
 * judged for each case: seconds for a regulation, minutes for a thousand criteria.
 * @param criteriaSet a set that passed `checkCriteriaSet`
 * @param options `on`: the day whose thresholds are meant
 * @returns the cases in the order of the set, and every threshold that no two verdicts could be shown for, with why
 * @throws CriteriaError `bad-date`
 */
export function boundaryCases(criteriaSet: CriteriaSet, { on }: { on: CalendarDate }): BoundaryCases {
  requireDate(on)
  const bare = settingOf(criteriaSet, on)
  const usual = factsFor(inOrder(criteriaSet), allMet(criteriaSet), bare)
  const setting = { ...bare, usual: usual.kind === 'found' ? usual.facts : {} }
  const found: BoundaryCases = { cases: [], notExercised: [] }
  const add = ({ cases, notExercised }: BoundaryCases) => {
    found.cases.push(...cases)
    found.notExercised.push(...notExercised)
  }
  for (const threshold of setThresholds(criteriaSet)) add(setCases(threshold, setting))
  add(requirementCases(setting))
  for (const threshold of recordThresholds(setting)) add(recordCases(threshold, setting))
  return found
}
