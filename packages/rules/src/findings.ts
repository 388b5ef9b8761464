import type { Condition, CriteriaSet, PlainValue, Reason } from '@tieuchi/schemas'
import { conditionsOf } from '@tieuchi/schemas/model'
import type { Executor } from './executors/executor.js'
import { judgeConditions } from './judge-conditions.js'
import type { Reading } from './read-facts.js'

/** What the facts, the parameters and every condition of a set came to: all that a verdict and its points rest on. */
export interface Findings {
  readings: ReadonlyMap<string, Reading>
  parameters: ReadonlyMap<string, PlainValue>
  /** The reasons for the outcome of a condition of the set. */
  reasonsOf(condition: Condition): Reason
}

/** Judges every condition of a set, all in one run of the executor. */
export async function findingsFor(
  set: CriteriaSet,
  readings: ReadonlyMap<string, Reading>,
  parameters: ReadonlyMap<string, PlainValue>,
  executor: Executor,
): Promise<Findings> {
  const conditions = conditionsOf(set)
  const reasons = await judgeConditions(conditions, readings, parameters, executor)
  const byCondition = new Map(conditions.map((condition, index) => [condition, reasons[index] as Reason]))
  return { readings, parameters, reasonsOf: (condition) => byCondition.get(condition) as Reason }
}
