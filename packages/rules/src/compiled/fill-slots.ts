import type { Assessment } from '@tieuchi/schemas'
import type { Reading } from '../read-facts.js'
import { readingsFor } from '../readings.js'
import { recordFacts } from '../records/record-facts.js'
import { assessmentCopy } from './assessment-copy.js'
import type { FactReader } from './fact-reader.js'
import { unknown } from './numbers.js'
import type { Binding, Plan } from './plan.js'
import type { TakenFacts } from './taken-facts.js'

/** Puts the facts of any assessment into the slots, as far as they are known. */
export function fillSlots(plan: Plan, binding: Binding, reader: FactReader, assessment: Assessment): void {
  const copy = assessmentCopy(assessment)
  if (copy) fillFromCopy(plan, binding, reader, copy, reader.take(copy.facts))
  else fillFromReadings(plan, binding, readingsFor(plan.set, assessment, binding.period, binding.parameters))
}

/**
 * @param copy as `assessmentCopy` makes it, so that nothing runs when it is read
 * @param taken its facts
 */
export function fillFromCopy(
  plan: Plan,
  binding: Binding,
  reader: FactReader,
  copy: Assessment,
  taken: TakenFacts,
): void {
  const { least, most, period, parameters } = binding
  const { slots, derivationOf, recordSet } = plan
  const { length } = slots.facts
  least.set(binding.blank)
  reader.read(taken, least)
  if (most !== least) for (let slot = 0; slot < length; slot += 1) most[slot] = least[slot] as number
  if (recordSet && (copy.events !== undefined || copy.lists !== undefined)) {
    for (const [id, reading] of recordFacts(recordSet, copy, period, parameters)) {
      put(binding, slots.fact(id) as number, reading, Number)
    }
  }
  for (const derive of derivationOf.values()) derive(least, most)
}

/** The same from readings that are there already. */
export function fillFromReadings(
  { slots }: Plan,
  binding: Binding,
  readings: ReadonlyMap<string, Reading>,
): void {
  slots.facts.forEach(({ id, type }, slot) => {
    const reading = readings.get(id)
    put(binding, slot, reading, (value) => slots.numberOf(value, type) ?? unknown)
  })
}

function put(
  { least, most }: Binding,
  slot: number,
  reading: Reading | undefined,
  numberOf: (value: Extract<Reading, { value: unknown }>['value']) => number,
): void {
  if (reading && 'value' in reading) {
    least[slot] = most[slot] = numberOf(reading.value)
    return
  }
  least[slot] = reading?.range?.minimum ?? unknown
  most[slot] = reading?.range?.maximum ?? unknown
}
