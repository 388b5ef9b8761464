import { type Bundle, bundle } from './bundle.js'
import { checkCriteriaSet } from './check-criteria-set.js'
import { type Checked, type Issue, problem } from './issue.js'
import { exceedsLimits } from './json-limits.js'
import { shapeIssues } from './shape-issues.js'

/**
 * Checks what a source delivered: the shape of the bundle, every criteria set in it, and that no revision
 * stands twice. Hashes are compared by the engine, which computes them.
 */
export function checkBundle(json: unknown): Checked<'bundle', Bundle> {
  const limit = exceedsLimits(json)
  if (limit) return { ok: false, issues: [limit] }
  const read = bundle.safeParse(json)
  if (!read.success) return { ok: false, issues: shapeIssues(read.error, json) }
  const seen = new Set<string>()
  const issues: Issue[] = read.data.revisions.flatMap(({ criteriaSet }, index) => {
    const key = `${criteriaSet.id}@${criteriaSet.revision}`
    const repeated = seen.has(key)
    seen.add(key)
    const path = ['revisions', index, 'criteriaSet']
    const found = checkCriteriaSet(criteriaSet).issues.map((issue) => ({
      ...issue,
      path: [...path, ...issue.path],
    }))
    return repeated
      ? [
          ...found,
          problem('duplicate-revision', path, { set: criteriaSet.id, revision: criteriaSet.revision }),
        ]
      : found
  })
  return issues.every((issue) => issue.severity === 'warning')
    ? { ok: true, bundle: read.data, issues }
    : { ok: false, issues }
}
