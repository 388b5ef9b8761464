import type { Condition, Evaluation } from '@tieuchi/schemas'
import { assembleEvaluation, type Judged } from '../assemble-evaluation.js'
import { findingsFrom } from '../findings.js'
import { readingsFor } from '../readings.js'
import { fillFromReadings } from './fill-slots.js'
import { conditionOutcomeOf } from './outcome-code.js'
import type { Binding, Plan } from './plan.js'
import { run } from './program.js'

/** Reads the facts with the reasons why some are not known, runs the program over them, and says all that came of it. */
export function evaluationOf(
  plan: Plan,
  binding: Binding,
  judged: Omit<Judged, 'executor' | 'factsBehind'>,
): Evaluation {
  const { period, parameters } = binding
  const readings = readingsFor(plan.set, judged.assessment, period, parameters)
  const outcomes = new Uint8Array(plan.program.size)
  fillFromReadings(plan, binding, readings)
  run(plan.program, binding, outcomes)
  const outcomeOf = (condition: Condition) =>
    conditionOutcomeOf(outcomes[plan.nodeOf.get(condition) as number] as number)
  return assembleEvaluation(
    { ...judged, factsBehind: plan.slots.facts, executor: 'compiled' },
    findingsFrom({ outcomeOf, readings, parameters }),
  )
}
