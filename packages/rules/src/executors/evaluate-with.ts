import type { Assessment, Condition, ConditionOutcome, CriteriaSet, Evaluation } from '@tieuchi/schemas'
import { childConditions, conditionsOf } from '@tieuchi/schemas/model'
import { assembleEvaluation } from '../assemble-evaluation.js'
import { bindParameters, parameterValues } from '../bind-parameters.js'
import type { CompileOptions } from '../compile.js'
import { decideRanges } from '../decide-ranges.js'
import { factsBehind } from '../evaluate-facts.js'
import { findingsFrom } from '../findings.js'
import { hashOf } from '../hash.js'
import { judgingPeriod } from '../judging-period.js'
import type { Reading } from '../read-facts.js'
import { readingsFor } from '../readings.js'
import { requireDate, requireInstant } from '../require-date.js'
import type { Executor, OutcomeTree } from './executor.js'

/**
 * `evaluate`, but with another executor deciding the conditions: the same answer, only that the receipt names it.
 * @throws CriteriaError `bad-date`, `bad-instant` or `bad-period`
 */
export async function evaluateWith(
  executor: Executor,
  criteriaSet: CriteriaSet,
  assessment: Assessment,
  { on, knownAt, setHash = hashOf(criteriaSet) }: CompileOptions,
): Promise<Evaluation> {
  requireDate(on)
  if (knownAt !== undefined) requireInstant(knownAt)
  const period = judgingPeriod(criteriaSet, assessment, on)
  const parameters = parameterValues(criteriaSet, on, period)
  const readings = readingsFor(criteriaSet, assessment, period, parameters)
  const conditions = conditionsOf(criteriaSet)
  const decided = conditions.map((condition) => decideRanges(bindParameters(condition, parameters), readings))
  const trees = await executor.execute(decided, knownValues(readings))
  const outcomes = new Map<Condition, ConditionOutcome>()
  conditions.forEach((condition, index) => {
    gather(condition, trees[index] as OutcomeTree, outcomes)
  })
  const outcomeOf = (condition: Condition) => outcomes.get(condition) as ConditionOutcome
  return assembleEvaluation(
    {
      criteriaSet,
      factsBehind: factsBehind(criteriaSet),
      setHash,
      assessment,
      on,
      knownAt,
      period,
      executor: executor.name,
    },
    findingsFrom({ outcomeOf, readings, parameters }),
  )
}

/** The outcome of a condition and of every one within it. */
function gather(
  condition: Condition,
  { outcome, children }: OutcomeTree,
  outcomes: Map<Condition, ConditionOutcome>,
): void {
  outcomes.set(condition, outcome)
  childConditions(condition).forEach((child, index) => {
    gather(child.condition, children[index] as OutcomeTree, outcomes)
  })
}

function knownValues(readings: ReadonlyMap<string, Reading>) {
  return new Map(
    [...readings].flatMap(([id, reading]) => ('value' in reading ? [[id, reading.value] as const] : [])),
  )
}
