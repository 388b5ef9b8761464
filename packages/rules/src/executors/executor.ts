import type { ConditionOutcome, PlainValue } from '@tieuchi/schemas'
import type { OperatorId } from '@tieuchi/schemas/model'

/** A comparison whose parameters are values. `null` stands for a parameter that has no value. */
export interface BoundComparison {
  fact: string
  operator: OperatorId
  value: PlainValue | { fact: string } | null
}

/** A comparison whose outcome is known already, because of what the numbers it compares can be. */
export interface DecidedComparison {
  decided: ConditionOutcome
}

export type BoundCondition =
  | { all: BoundCondition[] }
  | { any: BoundCondition[] }
  | { not: BoundCondition }
  | BoundComparison
  | DecidedComparison

/** The outcome at a node of a condition and, in the same order as in the condition, at its children. */
export interface OutcomeTree {
  outcome: ConditionOutcome
  children: OutcomeTree[]
}

/** Runs conditions over known facts. */
export interface Executor {
  /** Stands in the receipt. */
  readonly name: string
  /**
   * The outcome of every condition, in order, in three-valued logic: a comparison is undetermined where its fact,
   * the fact it is compared with or its value is absent; `all`, `any` and `not` follow Kleene.
   */
  execute(
    conditions: readonly BoundCondition[],
    facts: ReadonlyMap<string, PlainValue>,
  ): Promise<OutcomeTree[]>
}
