import type {
  Assessment,
  CalendarDate,
  Condition,
  CriteriaSet,
  Evaluation,
  Outcome,
  Period,
} from '@tieuchi/schemas'
import { evaluate } from './evaluate.js'
import { confirmedWay } from './what-it-takes/confirmed-way.js'
import { situationOf } from './what-it-takes/situation.js'
import type { FactChange, NotKnown, Obstacle, OutOfReach, Reached, Way } from './what-it-takes/way.js'
import { goalOf, wholeWay } from './what-it-takes/whole.js'

export type { FactChange, NotKnown, Obstacle, OutOfReach, Reached, Way }

export interface WhatItTakesOptions {
  /** The date on which the law is applied, as for `evaluate`. */
  on: CalendarDate
  /** The id of one criterion to answer for, of any kind; without it, every one that counts and is not met, and the whole. */
  criterion?: string
}

/** A criterion that is not met, and what it would take. */
export interface CriterionWay {
  id: string
  outcome: Outcome
  way: Way
}

/** What would have to change for what is not met to be met. */
export interface WhatItTakes {
  on: CalendarDate
  period: Period
  /** The outcome of the whole as it stands. */
  outcome: Outcome
  criteria: CriterionWay[]
  /** The changes with which the whole is met; absent where it is, does not apply, or one criterion was asked for. */
  whole?: Way
}

/**
 * The smallest changes to the reported facts that would make a criterion met that is not, or that is open: the fewest
 * facts and, of as many, the smallest changes in proportion. What a share is taken of, what a figure is compared with
 * and the year before stay as they are. Every answer was confirmed by `evaluate`; `exact` says whether it is certainly
 * the smallest. Criteria that do not apply are left out, and
 * all of them where the subject is not assessed.
 * @throws CriteriaError `bad-date` or `bad-period`, as `evaluate` does
 */
export function whatItTakes(
  criteriaSet: CriteriaSet,
  assessment: Assessment,
  { on, criterion: asked }: WhatItTakesOptions,
): WhatItTakes {
  const evaluation = evaluate(criteriaSet, assessment, { on })
  const situation = situationOf(criteriaSet, assessment, { on })
  const isExcluded = evaluation.exclusions?.some((exclusion) => exclusion.outcome === 'met')
  const criteria: CriterionWay[] = []
  for (const judged of evaluation.criteria) {
    const { id, outcome, kind } = judged
    const isWanted = asked === undefined ? kind !== 'advisory' || isNamed(criteriaSet, id) : id === asked
    if (
      !isWanted ||
      (isExcluded && asked === undefined) ||
      (outcome !== 'not-met' && outcome !== 'undetermined')
    )
      continue
    const criterion = criteriaSet.criteria.find((own) => own.id === id)
    if (!criterion) continue
    const goal: Condition = { all: goalOf(criterion, judged) }
    criteria.push({ id, outcome, way: confirmedWay(situation, goal, isMet(id)) })
  }
  const { period, outcome } = evaluation
  if (asked !== undefined || outcome === 'met' || outcome === 'not-applicable')
    return { on, period, outcome, criteria }
  const wayOf = new Map(criteria.map(({ id, way }) => [id, way]))
  return { on, period, outcome, criteria, whole: wholeWay(situation, evaluation, wayOf) }
}

function isMet(id: string): (evaluation: Evaluation) => boolean {
  return ({ criteria }) => criteria.some((criterion) => criterion.id === id && criterion.outcome === 'met')
}

/** True where the outcome rule names the criterion. */
function isNamed({ outcomeRule: { mandatory = [], atLeast = [] } }: CriteriaSet, id: string): boolean {
  return mandatory.includes(id) || atLeast.some(({ of }) => of.includes(id))
}
