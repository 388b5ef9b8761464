import type { Assessment, CriteriaSet, Period, PlainValue } from '@tieuchi/schemas'
import { deriveFacts } from './derive-facts.js'
import { type Reading, readFacts } from './read-facts.js'
import { recordFacts } from './records/record-facts.js'

/**
 * Every fact of the set as an assessment makes it known: reported, drawn from its records or derived. Where the
 * records are complete they say what happened, whatever was reported beside them.
 */
export function readingsFor(
  set: CriteriaSet,
  assessment: Assessment | null | undefined,
  period: Period,
  parameters: ReadonlyMap<string, PlainValue>,
): Map<string, Reading> {
  const reported = readFacts(set, assessment?.facts, period)
  const drawn = recordFacts(set, assessment, period, parameters)
  for (const [id, reading] of drawn) reported.set(id, reading)
  return deriveFacts(set, reported, parameters)
}
