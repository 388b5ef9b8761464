import type { CriteriaSet } from '../criteria-set.js'
import { type Checked, type Issue, type Path, problem } from '../issue.js'
import { exceedsLimits, withinIssueLimit } from '../json-limits.js'
import { checkConditions } from './check-conditions.js'
import { checkCriteria } from './check-criteria.js'
import { checkDuplicates } from './check-duplicates.js'
import { checkFacts } from './check-facts.js'
import { checkLegalBasis } from './check-legal-basis.js'
import { checkOrigins } from './check-origins.js'
import { checkParameters } from './check-parameters.js'
import { checkRecords } from './check-records.js'
import { checkRequirements } from './check-requirements.js'
import { checkUsage } from './check-usage.js'
import { readCriteriaSet } from './read-criteria-set.js'
import { fieldOf } from './read-entries.js'

/** `checkCriteriaSet` without reasoning about what the set means. */
export function checkSet(json: unknown): Checked<'criteriaSet', CriteriaSet> {
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
