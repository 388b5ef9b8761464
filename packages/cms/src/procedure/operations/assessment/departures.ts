import type { Evaluation, ReportedValue } from '@tieuchi/schemas'
import type { Departure } from '../../collections/assessment.js'
import type { FactReading } from '../../records/assessment-input.js'

/**
 * Where a stage departs from the one before: every fact that is reported or counted and had a value then. Supplying
 * what was missing departs from nothing.
 * @param reasons by fact; a note to the answer of this stage counts as well
 */
export function departures(
  before: Pick<Evaluation, 'facts'>,
  { evaluation, readings }: { evaluation: Pick<Evaluation, 'facts'>; readings: readonly FactReading[] },
  { stage, reasons = {} }: { stage: string; reasons?: Record<string, string> | undefined },
): Departure[] {
  const [earlier, now] = [valuesOf(before), valuesOf(evaluation)]
  return readings.flatMap(({ fact, answer }) => {
    const [from, to] = [earlier.get(fact) ?? null, now.get(fact) ?? null]
    if (from === null || from === to) return []
    const note = answer?.stage === stage ? answer.note : undefined
    return [{ fact, from, to, reason: (reasons[fact] ?? note ?? '').trim() }]
  })
}

function valuesOf({ facts = [] }: Pick<Evaluation, 'facts'>): Map<string, ReportedValue> {
  return new Map(facts.map(({ id, value }) => [id, Array.isArray(value) ? JSON.stringify(value) : value]))
}
