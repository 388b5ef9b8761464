import type { Assessment, CalendarDate, CriteriaSet, Evaluation, Outcome, Period } from '@tieuchi/schemas'
import { windowContaining } from '@tieuchi/schemas/model'
import { parameterValues } from './bind-parameters.js'
import { assessmentCopy, plainFacts } from './compiled/assessment-copy.js'
import { branchesOf } from './compiled/branches.js'
import { evaluationOf } from './compiled/evaluation.js'
import { FactReader, ownFacts, type TakenFacts, takenFacts } from './compiled/fact-reader.js'
import { fillFromCopy } from './compiled/fill-slots.js'
import { open, outcomeOf } from './compiled/outcome-code.js'
import { type Binding, bind, planOf } from './compiled/plan.js'
import { run } from './compiled/program.js'
import { Shortcut } from './compiled/shortcut.js'
import { verdictOf } from './compiled/verdict.js'
import { hashOf } from './hash.js'
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

/** A verdict whose reasons are put together only when somebody asks for them. */
export interface Judgement {
  readonly outcome: Outcome
  /** The whole answer with its reasons, about the assessment as it was when it was judged. */
  readonly evaluation: Evaluation
}

/** A criteria set made ready to judge by it many times on one day. It never changes, nor keeps anything of what it judged. */
export interface CompiledCriteria {
  /**
   * Judges an assessment: the outcome now, everything else when `evaluation` is read.
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
  const outcomes = new Uint8Array(plan.program.size)
  const verdict = verdictOf(plan)
  const branches = branchesOf(plan)
  const usual = windowContaining(criteriaSet.window.start, on)
  const bound = new Map<string, Bound>()
  const boundFor = (period: Period): Bound => {
    const key = `${period.from} ${period.before}`
    const known = bound.get(key)
    if (known) return known
    if (bound.size >= mostPeriods) bound.clear()
    const binding = bind(plan, period, parameterValues(criteriaSet, on, period))
    const reader = new FactReader(plan.slots, period)
    const made = { binding, reader, shortcut: branches && new Shortcut(branches, plan, binding, reader) }
    bound.set(key, made)
    return made
  }
  const usually = boundFor(usual)
  const periodOf = (assessment: Assessment | null | undefined): Period =>
    (assessment?.period ?? null) === null ? usual : judgingPeriod(criteriaSet, assessment, on)
  const boundTo = (assessment: Assessment): Bound => {
    const period = periodOf(assessment)
    return period === usual ? usually : boundFor(period)
  }
  /** The outcome’s number where some of the facts are enough to find it. */
  const shortcutOf = ({ shortcut }: Bound, { events, lists }: Assessment, taken: TakenFacts): number =>
    shortcut === undefined || (plan.recordSet && (events ?? lists) !== undefined)
      ? open
      : shortcut.decide(taken)
  const outcomeFrom = (own: Bound, copy: Assessment, taken: TakenFacts): Outcome => {
    const code = shortcutOf(own, copy, taken)
    if (code !== open) return outcomeOf(code)
    fillFromCopy(plan, own.binding, own.reader, copy, taken)
    run(plan.program, own.binding, outcomes)
    return outcomeOf(verdict(outcomes, own.binding))
  }
  let hash = setHash
  const evaluateNow = (assessment: Assessment): Evaluation => {
    const period = periodOf(assessment)
    const { binding } = boundFor(period)
    hash ??= hashOf(criteriaSet)
    return evaluationOf(plan, binding, { criteriaSet, setHash: hash, assessment, on, knownAt, period })
  }
  return {
    judge(assessment) {
      const copy = assessmentCopy(assessment)
      if (copy) {
        const own = boundTo(copy)
        const taken = own.reader.take(copy.facts)
        const kept = ownFacts(taken)
        if (kept) return new LazyJudgement(outcomeFrom(own, copy, taken), copy, kept, evaluateNow)
      }
      // What is more than plain JSON could change at any time, so that it is judged as a whole now.
      const evaluation = evaluateNow(assessment)
      return { outcome: evaluation.outcome, evaluation }
    },
    outcome(assessment) {
      const facts = branches && plainFacts(assessment)
      if (facts) {
        const own = boundTo(assessment)
        const code = shortcutOf(own, assessment, own.reader.takeNeeded(facts))
        if (code !== open) return outcomeOf(code)
      }
      const copy = assessmentCopy(assessment)
      if (!copy) return evaluateNow(assessment).outcome
      const own = boundTo(copy)
      return outcomeFrom(own, copy, own.reader.take(copy.facts))
    },
    evaluate: evaluateNow,
  }
}

/** Assessments of more periods than that are not judged together. */
const mostPeriods = 100

/** What is ready for the assessments of one period. */
interface Bound {
  binding: Binding
  reader: FactReader
  shortcut: Shortcut | undefined
}

class LazyJudgement implements Judgement {
  private made: Evaluation | undefined

  constructor(
    readonly outcome: Outcome,
    private readonly copy: Assessment,
    private readonly facts: TakenFacts,
    private readonly evaluate: (assessment: Assessment) => Evaluation,
  ) {}

  get evaluation(): Evaluation {
    this.made ??= this.evaluate({ ...this.copy, facts: takenFacts(this.facts) })
    return this.made
  }
}
