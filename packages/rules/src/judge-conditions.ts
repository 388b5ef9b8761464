import type { Condition, PlainValue, Reason } from '@tieuchi/schemas'
import { bindParameters } from './bind-parameters.js'
import { decideRanges } from './decide-ranges.js'
import type { BoundCondition, Executor, OutcomeTree } from './executors/executor.js'
import type { Reading } from './read-facts.js'
import { reasonsFor } from './reasons.js'

/** The reasons for the outcome of every condition, in order; all of them in one run of the executor. */
export async function judgeConditions(
  conditions: readonly Condition[],
  readings: ReadonlyMap<string, Reading>,
  parameters: ReadonlyMap<string, PlainValue>,
  executor: Executor,
): Promise<Reason[]> {
  const bound = conditions.map((condition) => bindParameters(condition, parameters))
  const decided = bound.map((condition) => decideRanges(condition, readings))
  const trees = await executor.execute(decided, knownValues(readings))
  return conditions.map((condition, index) =>
    reasonsFor(condition, bound[index] as BoundCondition, trees[index] as OutcomeTree, readings),
  )
}

function knownValues(readings: ReadonlyMap<string, Reading>): Map<string, PlainValue> {
  return new Map(
    [...readings].flatMap(([id, reading]) => ('value' in reading ? [[id, reading.value] as const] : [])),
  )
}
