import type { Assessment, CalendarDate, CriteriaSet, Evaluation, Fact, Period } from '@tieuchi/schemas'
import { possibleBands } from './bands.js'
import { evaluateCriterion } from './evaluate-criterion.js'
import { evaluateFacts } from './evaluate-facts.js'
import { evaluateExclusions, isExcluded } from './exclusions.js'
import type { Findings } from './findings.js'
import { hashOf } from './hash.js'
import { missingForAnswer } from './missing.js'
import { overallOutcome } from './overall-outcome.js'
import { requirementsOf } from './requirements.js'
import { totalScore } from './score.js'
import { version } from './version.js'

/** What was judged, by which set, for when, and by which executor. */
export interface Judged {
  criteriaSet: CriteriaSet
  /** The facts that its verdicts rest on, as `factsBehind` finds them. */
  factsBehind: readonly Fact[]
  setHash: string
  assessment: Assessment
  on: CalendarDate
  knownAt?: string | undefined
  period: Period
  executor: string
}

/** The whole answer, put together from what the facts and the conditions came to. */
export function assembleEvaluation(judged: Judged, findings: Findings): Evaluation {
  const { criteriaSet, factsBehind, setHash, assessment, on, knownAt, period, executor } = judged
  const exclusions = evaluateExclusions(criteriaSet, findings)
  let byId: ReadonlyMap<string, Fact> | undefined
  const factsById = () => {
    byId ??= new Map(criteriaSet.facts.map((fact) => [fact.id, fact]))
    return byId
  }
  const criteria = criteriaSet.criteria.map((criterion) => evaluateCriterion(criterion, findings, factsById))
  const score = totalScore(criteriaSet, criteria)
  const standing = { criteria: new Map(criteria.map((one) => [one.id, one])), score, findings }
  const requirements = requirementsOf(criteriaSet.outcomeRule, standing)
  const excluded = isExcluded(exclusions)
  const outcome = overallOutcome(criteriaSet.outcomeRule, criteria, requirements, excluded)
  const bands = possibleBands(criteriaSet.bands, outcome, standing)
  return {
    set: { id: criteriaSet.id, revision: criteriaSet.revision, hash: setHash },
    ...subjectOf(assessment),
    on,
    ...(knownAt !== undefined && { knownAt }),
    period: { from: period.from, before: period.before },
    outcome,
    ...(exclusions.length > 0 && { exclusions }),
    ...(requirements.length > 0 && { requirements }),
    score,
    bands: bands.map(({ id }) => id),
    criteria,
    facts: evaluateFacts(factsBehind, findings.readings),
    missing: missingForAnswer({ outcome, exclusions, criteria, requirements, bands }),
    receipt: {
      engine: `@tieuchi/rules@${version}`,
      executor,
      setHash,
      assessmentHash: hashOf(assessment),
      on,
      ...(knownAt !== undefined && { knownAt }),
      outcome,
    },
  }
}

/** Who was assessed, as far as it is readable. */
function subjectOf(assessment: Assessment | null | undefined): Pick<Evaluation, 'subject'> {
  const { subject } = assessment ?? {}
  if (typeof subject !== 'object' || subject === null) return {}
  const { id, name } = subject
  return { subject: { ...(typeof id === 'string' && { id }), ...(typeof name === 'string' && { name }) } }
}
