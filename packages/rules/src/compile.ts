import type { Assessment, CalendarDate, CriteriaSet, Evaluation, Outcome, Period } from '@tieuchi/schemas'
import { windowContaining } from '@tieuchi/schemas/model'
import { assessmentCopy, plainFacts } from './compiled/assessment-copy.js'
import { branchesOf } from './compiled/branches.js'
import { evaluationOf } from './compiled/evaluation.js'
import { open, outcomeOf } from './compiled/outcome-code.js'
import { PeriodJudge } from './compiled/period-judge.js'
import { planOf } from './compiled/plan.js'
import { ownFacts } from './compiled/taken-facts.js'
import { verdictOf } from './compiled/verdict.js'
import { hashOf } from './hash.js'
import { type Finding, foundJudgement, type Judgement, LazyJudgement } from './judgement.js'
import { judgingPeriod } from './judging-period.js'
import { requireDate, requireInstant } from './require-date.js'

export interface CompileOptions {
  /** The date on which the law is applied; it picks the dated values of parameters and the assessment window. */
  on: CalendarDate
  /**
   * The instant (ISO 8601, UTC) by whose publications the set was picked, where it was not the latest. It is kept in
   * the evaluation and its receipt and changes nothing else here: see `revisionInForce` and `engine.evaluate`.
   */
  knownAt?: string
  /** The set's hash where it is known already, as from a bundle; it is computed otherwise. */
  setHash?: string
}

/** A criteria set made ready to judge by it many times on one day. It never changes, nor keeps anything of what it judged. */
export interface CompiledCriteria {
  /**
   * Judges an assessment: finds the outcome now, and the rest when it is read.
   * @throws CriteriaError `bad-period`
   */
  judge(assessment: Assessment): Judgement
  /**
   * The outcome alone, of the same run.
   * @throws CriteriaError `bad-period`
   */
  outcome(assessment: Assessment): Outcome
  /**
   * Judges an assessment and says all of it: `judge(assessment).evaluation`.
   * @throws CriteriaError `bad-period`
   */
  evaluate(assessment: Assessment): Evaluation
}

/**
 * Makes a criteria set ready to judge by. The set must have passed `checkCriteriaSet` and not be changed afterwards.
 * @throws CriteriaError `bad-date`, `bad-instant`; `not-comparable` for a set that did not pass the checks
 */
export function compile(
  criteriaSet: CriteriaSet,
  { on, knownAt, setHash }: CompileOptions,
): CompiledCriteria {
  requireDate(on)
  if (knownAt !== undefined) requireInstant(knownAt)
  const plan = planOf(criteriaSet)
  const judging = { plan, verdict: verdictOf(plan), branches: branchesOf(plan), on }
  const usual = windowContaining(criteriaSet.window.start, on)
  const judges = new Map<string, PeriodJudge>()
  const judgeFor = (period: Period): PeriodJudge => {
    const key = `${period.from} ${period.before}`
    const known = judges.get(key)
    if (known) return known
    if (judges.size >= mostPeriods) judges.clear()
    const made = new PeriodJudge(judging, period)
    judges.set(key, made)
    return made
  }
  const usually = judgeFor(usual)
  const periodOf = (assessment: Assessment | null | undefined): Period =>
    (assessment?.period ?? null) === null ? usual : judgingPeriod(criteriaSet, assessment, on)
  const judgeOf = (assessment: Assessment): PeriodJudge => {
    const period = periodOf(assessment)
    return period === usual ? usually : judgeFor(period)
  }
  let hash = setHash
  const find: Finding = {
    criteria: (copy, facts) => judgeOf(copy).criteria(copy, facts),
    evaluation(assessment) {
      const period = periodOf(assessment)
      const { binding } = judgeFor(period)
      hash ??= hashOf(criteriaSet)
      return evaluationOf(plan, binding, { criteriaSet, setHash: hash, assessment, on, knownAt, period })
    },
  }
  return {
    judge(assessment) {
      const copy = assessmentCopy(assessment)
      const judge = copy && judgeOf(copy)
      const facts = judge && ownFacts(judge.reader.take(copy.facts))
      // What is more than plain JSON could change at any time, so that everything is found now.
      if (!facts) return foundJudgement(find.evaluation(assessment))
      return new LazyJudgement(outcomeOf(judge.outcome(copy, facts)), copy, facts, find)
    },
    outcome(assessment) {
      const facts = judging.branches && plainFacts(assessment)
      const quick = facts ? judgeOf(assessment).quickOutcome(assessment, facts) : open
      if (quick !== open) return outcomeOf(quick)
      const copy = assessmentCopy(assessment)
      if (!copy) return find.evaluation(assessment).outcome
      const judge = judgeOf(copy)
      return outcomeOf(judge.outcome(copy, judge.reader.take(copy.facts)))
    },
    evaluate: find.evaluation,
  }
}

/** Assessments of more periods than that are not judged together. */
const mostPeriods = 100
