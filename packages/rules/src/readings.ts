import type { Assessment, CriteriaSet, Period, PlainValue } from '@tieuchi/schemas'
import { deriveFacts } from './derive-facts.js'
import { type Reading, readFacts } from './read-facts.js'

/** Every fact of the set as an assessment makes it known: reported or derived. */
export function readingsFor(
  set: CriteriaSet,
  assessment: Assessment | null | undefined,
  period: Period,
  _parameters: ReadonlyMap<string, PlainValue>,
): Map<string, Reading> {
  return deriveFacts(set, readFacts(set, assessment?.facts, period))
}
