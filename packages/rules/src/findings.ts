import type { Condition, PlainValue, Reason } from '@tieuchi/schemas'
import type { Reading } from './read-facts.js'
import { type Grounds, reasonsFor } from './reasons.js'

/** What the facts, the parameters and every condition of a set came to: all that a verdict and its points rest on. */
export interface Findings {
  readings: ReadonlyMap<string, Reading>
  parameters: ReadonlyMap<string, PlainValue>
  /** The reasons for the outcome of a condition of the set. */
  reasonsOf(condition: Condition): Reason
}

export function findingsFrom(grounds: Grounds): Findings {
  const { readings, parameters } = grounds
  return { readings, parameters, reasonsOf: (condition) => reasonsFor(condition, grounds) }
}
