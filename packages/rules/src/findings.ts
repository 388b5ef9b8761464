import type { Condition, Reason } from '@tieuchi/schemas'
import { type Grounds, reasonsFor } from './reasons.js'

/** What the facts, the parameters and every condition of a set came to: all that a verdict and its points rest on. */
export interface Findings extends Grounds {
  /** The reasons for the outcome of a condition of the set. */
  reasonsOf(condition: Condition): Reason
}

export function findingsFrom(grounds: Grounds): Findings {
  return { ...grounds, reasonsOf: (condition) => reasonsFor(condition, grounds) }
}
