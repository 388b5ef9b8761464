import type { Assessment } from '@tieuchi/schemas'
import { recordFacts } from '../records/record-facts.js'
import type { FactReader } from './fact-reader.js'
import { unknown } from './numbers.js'
import type { Binding, Plan } from './plan.js'
import { run } from './program.js'

/** Puts the facts of an assessment into the slots, as far as they are known, and runs the program over them. */
export function runOver(
  plan: Plan,
  binding: Binding,
  reader: FactReader,
  assessment: Assessment,
  outcomes: Uint8Array,
): void {
  fill(plan, binding, reader, assessment)
  run(plan.program, binding, outcomes)
}

/** @param assessment plain JSON without anything that runs when it is read */
function fill(plan: Plan, binding: Binding, reader: FactReader, assessment: Assessment): void {
  const { least, most, period, parameters } = binding
  const { slots, derivations, recordSet } = plan
  least.fill(unknown, 0, slots.facts.length)
  most.fill(unknown, 0, slots.facts.length)
  reader.read(assessment.facts, least, most)
  if (recordSet && (assessment.events !== undefined || assessment.lists !== undefined)) {
    for (const [id, reading] of recordFacts(recordSet, assessment, period, parameters)) {
      const slot = slots.fact(id) as number
      const isKnown = 'value' in reading
      least[slot] = isKnown ? Number(reading.value) : (reading.range?.minimum ?? unknown)
      most[slot] = isKnown ? Number(reading.value) : (reading.range?.maximum ?? unknown)
    }
  }
  for (const derive of derivations) derive(least, most)
}
