import type { Assessment, Period } from '@tieuchi/schemas'
import { parameterValues } from '../bind-parameters.js'
import { whereApplicable } from '../evaluate-criterion.js'
import type { CriterionOutcome } from '../judgement.js'
import type { Branches } from './branches.js'
import { type CriterionNodes, nodesOf } from './criterion-nodes.js'
import { FactReader } from './fact-reader.js'
import { fillFromCopy } from './fill-slots.js'
import { conditionOutcomeOf, open } from './outcome-code.js'
import { type Binding, bind, type Plan } from './plan.js'
import { run } from './program.js'
import { Shortcut } from './shortcut.js'
import type { TakenFacts } from './taken-facts.js'
import type { Verdict } from './verdict.js'

/** A set as it is judged by whatever the period is. */
export interface Judging {
  plan: Plan
  verdict: Verdict
  branches: Branches | undefined
  /** The date whose values the parameters have. */
  on: string
}

/** Judges the assessments of one period: what was taken of each, and its copy without facts. */
export class PeriodJudge {
  readonly binding: Binding
  readonly reader: FactReader
  private readonly shortcut: Shortcut | undefined
  private readonly outcomes: Uint8Array
  private readonly nodes: readonly (CriterionNodes & { id: string })[]

  constructor(
    private readonly judging: Judging,
    period: Period,
  ) {
    const { plan, branches, on } = judging
    this.binding = bind(plan, period, parameterValues(plan.set, on, period))
    this.reader = new FactReader(plan.slots, period)
    this.shortcut = branches && new Shortcut(branches, plan, this.binding, this.reader)
    this.outcomes = new Uint8Array(plan.program.size)
    this.nodes = plan.set.criteria.map((criterion) => ({ id: criterion.id, ...nodesOf(criterion, plan) }))
  }

  /**
   * The outcome, as its number, from no more facts than it takes; `open` where all of them have to be looked at.
   * @param facts those of the assessment
   */
  quickOutcome(assessment: Assessment, facts: Assessment['facts']): number {
    return this.shortcutFor(assessment)?.decide(this.reader.takeNeeded(facts)) ?? open
  }

  /** The outcome, as its number. */
  outcome(copy: Assessment, taken: TakenFacts): number {
    const quick = this.shortcutFor(copy)?.decide(taken) ?? open
    if (quick !== open) return quick
    this.run(copy, taken)
    return this.judging.verdict(this.outcomes, this.binding)
  }

  /** How each criterion came out, in the set’s order. */
  criteria(copy: Assessment, taken: TakenFacts): CriterionOutcome[] {
    this.run(copy, taken)
    const found = (node: number) => conditionOutcomeOf(this.outcomes[node] as number)
    return this.nodes.map(({ id, condition, applicability }) => ({
      id,
      outcome: whereApplicable(
        found(condition),
        applicability === undefined ? undefined : found(applicability),
      ),
    }))
  }

  /** None where facts have to be counted first. */
  private shortcutFor({ events, lists }: Assessment): Shortcut | undefined {
    const isCounted = this.judging.plan.recordSet && (events ?? lists) !== undefined
    return isCounted ? undefined : this.shortcut
  }

  private run(copy: Assessment, taken: TakenFacts): void {
    const { plan } = this.judging
    fillFromCopy(plan, this.binding, this.reader, copy, taken)
    run(plan.program, this.binding, this.outcomes)
  }
}
