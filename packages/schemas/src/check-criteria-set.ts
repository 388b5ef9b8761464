import { checkConditions } from './checks/check-conditions.js'
import { checkCriteria } from './checks/check-criteria.js'
import { checkDuplicates } from './checks/check-duplicates.js'
import { checkFacts } from './checks/check-facts.js'
import { checkParameters } from './checks/check-parameters.js'
import { checkUsage } from './checks/check-usage.js'
import { readableParts } from './checks/readable-parts.js'
import { type CriteriaSet, criteriaSet } from './criteria-set.js'
import { type Checked, type Issue, problem } from './issue.js'
import { exceedsLimits } from './json-limits.js'
import { shapeIssues } from './shape-issues.js'

/**
 * Checks a criteria set and lists every problem at once, each with its code, its path and the data to word it.
 * Takes any JSON value and never throws. Warnings do not make a set unusable.
 * The meaning of well-formed parts is checked even where other parts are broken.
 */
export function checkCriteriaSet(json: unknown): Checked<'criteriaSet', CriteriaSet> {
  const limit = exceedsLimits(json)
  if (limit) return { ok: false, issues: [limit] }
  const read = criteriaSet.safeParse(json)
  const parts = readableParts(json)
  const issues: Issue[] = [
    ...(read.success ? [] : shapeIssues(read.error, json)),
    ...checkDuplicates(parts),
    ...checkFacts(parts),
    ...checkParameters(parts),
    ...checkConditions(parts),
    ...checkCriteria(parts),
  ]
  if (read.success) {
    if (read.data.criteria.length === 0) issues.push(problem('no-criteria', ['criteria'], {}))
    issues.push(...checkUsage(parts))
  }
  return read.success && issues.every((issue) => issue.severity === 'warning')
    ? { ok: true, criteriaSet: read.data, issues }
    : { ok: false, issues }
}
