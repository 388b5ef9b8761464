import { checkConditions } from './checks/check-conditions.js'
import { checkCriteria } from './checks/check-criteria.js'
import { checkDuplicates } from './checks/check-duplicates.js'
import { checkFacts } from './checks/check-facts.js'
import { checkLegalBasis } from './checks/check-legal-basis.js'
import { checkOrigins } from './checks/check-origins.js'
import { checkParameters } from './checks/check-parameters.js'
import { checkRecords } from './checks/check-records.js'
import { checkRequirements } from './checks/check-requirements.js'
import { checkUsage } from './checks/check-usage.js'
import { readCriteriaSet } from './checks/read-criteria-set.js'
import { fieldOf } from './checks/read-entries.js'
import { checkReasoning } from './checks/reasoning/check-reasoning.js'
import type { CriteriaSet } from './criteria-set.js'
import { type Checked, type Issue, type Path, problem } from './issue.js'
import { exceedsLimits, issueLimit, withinIssueLimit } from './json-limits.js'

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
  const limit = exceedsLimits(json)
  if (limit) return { ok: false, issues: [limit] }
  const { parts, issues: shape, criteriaSet } = readCriteriaSet(json)
  const meaning: Issue[] = [
    ...checkDuplicates(parts),
    ...checkFacts(parts),
    ...checkRecords(parts),
    ...checkParameters(parts),
    ...checkConditions(parts),
    ...checkCriteria(parts),
    ...checkLegalBasis(parts),
    ...checkRequirements(parts),
    ...checkOrigins(parts),
    ...(hasNoCriteria(json) ? [problem('no-criteria', ['criteria'], {})] : []),
    ...(criteriaSet && criteriaSet.criteria.length > 0 ? checkUsage(criteriaSet) : []),
  ]
  const issues = withinIssueLimit([...shape, ...notCovered(meaning, shape)])
  // Only what is right otherwise can be reasoned about.
  if (reasoning && criteriaSet && issues.every((issue) => issue.severity === 'warning')) {
    issues.push(...checkReasoning(criteriaSet).slice(0, issueLimit - issues.length))
  }
  return criteriaSet && issues.every((issue) => issue.severity === 'warning')
    ? { ok: true, criteriaSet, issues }
    : { ok: false, issues }
}

function hasNoCriteria(json: unknown): boolean {
  const criteria = fieldOf(json, 'criteria')
  return Array.isArray(criteria) && criteria.length === 0
}

/** The issues of meaning that do not only repeat an issue of shape at the same place or below it. */
function notCovered(meaning: Issue[], shape: Issue[]): Issue[] {
  const covered = new Set(
    shape.flatMap(({ path }) => path.map((_, index) => placeKey(path.slice(0, index + 1)))),
  )
  return meaning.filter((issue) => !covered.has(placeKey(issue.path)))
}

function placeKey(path: Path): string {
  return JSON.stringify(path)
}
