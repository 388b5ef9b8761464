import { checkSet } from './checks/check-set.js'
import { checkReasoning } from './checks/reasoning/check-reasoning.js'
import type { CriteriaSet } from './criteria-set.js'
import type { Checked } from './issue.js'
import { issueLimit } from './json-limits.js'

export interface CheckOptions {
  /**
   * Whether to reason about what the set means: conditions that can never be met, criteria against each other, bands
   * that are never given. True unless given; false for what was published already and must stay usable.
   */
  reasoning?: boolean
}

/**
 * Checks a criteria set and lists every problem at once (up to 5000), each with its code, its path and the data to
 * word it. Takes any JSON value and never throws. Warnings do not make a set unusable.
 * The meaning of well-formed parts is checked even where other parts are broken.
 */
export function checkCriteriaSet(
  json: unknown,
  { reasoning = true }: CheckOptions = {},
): Checked<'criteriaSet', CriteriaSet> {
  const checked = checkSet(json)
  // Only what is right otherwise can be reasoned about.
  if (!reasoning || !checked.ok) return checked
  const { criteriaSet } = checked
  const found = checkReasoning(criteriaSet).slice(0, issueLimit - checked.issues.length)
  const issues = [...checked.issues, ...found]
  return found.every((issue) => issue.severity === 'warning')
    ? { ok: true, criteriaSet, issues }
    : { ok: false, issues }
}
