import type { Assessment, CriterionEvaluation, Evaluation, Outcome } from '@tieuchi/schemas'
import { type TakenFacts, takenFacts } from './compiled/taken-facts.js'

/** A verdict of which nothing more is found than somebody asks for, all of it about the assessment as it was judged. */
export interface Judgement {
  readonly outcome: Outcome
  /** How each criterion came out, in the set’s order. */
  readonly criteria: readonly CriterionOutcome[]
  /** The whole answer with its reasons. */
  readonly evaluation: Evaluation
}

export type CriterionOutcome = Pick<CriterionEvaluation, 'id' | 'outcome'>

/** How to find what was not asked for yet. */
export interface Finding {
  criteria(copy: Assessment, facts: TakenFacts): readonly CriterionOutcome[]
  evaluation(assessment: Assessment): Evaluation
}

/** A judgement that keeps what was reported and finds everything but the outcome from it when it is read. */
export class LazyJudgement implements Judgement {
  private foundCriteria: readonly CriterionOutcome[] | undefined
  private foundEvaluation: Evaluation | undefined

  /**
   * @param copy the assessment without its facts, of which nobody else can change anything
   * @param find it is not called again for what it found
   */
  constructor(
    readonly outcome: Outcome,
    private readonly copy: Assessment,
    private readonly facts: TakenFacts,
    private readonly find: Finding,
  ) {}

  get criteria(): readonly CriterionOutcome[] {
    this.foundCriteria ??= this.find.criteria(this.copy, this.facts)
    return this.foundCriteria
  }

  get evaluation(): Evaluation {
    this.foundEvaluation ??= this.find.evaluation({ ...this.copy, facts: takenFacts(this.facts) })
    return this.foundEvaluation
  }
}

/** A judgement of which everything is found already. */
export function foundJudgement(evaluation: Evaluation): Judgement {
  const { outcome, criteria } = evaluation
  return { outcome, criteria: criteria.map(({ id, outcome: own }) => ({ id, outcome: own })), evaluation }
}
