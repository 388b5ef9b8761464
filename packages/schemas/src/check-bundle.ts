import * as z from 'zod'
import { type Bundle, bundle, publishedRevision } from './bundle.js'
import { checkSet } from './checks/check-set.js'
import { fieldOf } from './checks/read-entries.js'
import type { CriteriaSet } from './criteria-set.js'
import { type Checked, type Issue, type Path, problem } from './issue.js'
import { exceedsLimits, issueLimit, withinIssueLimit } from './json-limits.js'
import { shapeIssues } from './shape-issues.js'

/** The bundle without its criteria sets, which are checked one by one. */
const envelope = bundle.extend({
  revisions: z.array(publishedRevision.extend({ criteriaSet: z.unknown().optional() })),
})

/**
 * Checks what a source delivered: the shape of the bundle, every criteria set in it, and that no revision
 * stands twice. Hashes are compared by the engine, which computes them. What a set means was reasoned about before
 * it was published, and a later version that reasons further must not refuse it.
 */
export function checkBundle(json: unknown): Checked<'bundle', Bundle> {
  const limit = exceedsLimits(json)
  if (limit) return { ok: false, issues: [limit] }
  const read = envelope.safeParse(json)
  const issues: Issue[] = read.success ? [] : shapeIssues(read.error, json)
  const sets: CriteriaSet[] = []
  const seen = new Set<string>()
  for (const [index, revision] of listOf(fieldOf(json, 'revisions')).entries()) {
    if (typeof revision !== 'object' || revision === null) continue // of a wrong shape, which is said already
    if (issues.length > issueLimit) break
    const path: Path = ['revisions', index, 'criteriaSet']
    const set = fieldOf(revision, 'criteriaSet')
    const checked = checkSet(set)
    for (const issue of checked.issues) issues.push({ ...issue, path: [...path, ...issue.path] })
    if (checked.ok) sets.push(checked.criteriaSet)
    issues.push(...repeated(set, path, seen))
  }
  return read.success && issues.every((issue) => issue.severity === 'warning')
    ? { ok: true, bundle: withSets(read.data, sets), issues: withinIssueLimit(issues) }
    : { ok: false, issues: withinIssueLimit(issues) }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function repeated(set: unknown, path: Path, seen: Set<string>): Issue[] {
  const id = fieldOf(set, 'id')
  const revision = fieldOf(set, 'revision')
  if (typeof id !== 'string' || typeof revision !== 'number') return []
  const key = `${revision}@${id}`
  if (seen.has(key)) return [problem('duplicate-revision', path, { set: id, revision })]
  seen.add(key)
  return []
}

function withSets(read: z.infer<typeof envelope>, sets: CriteriaSet[]): Bundle {
  return {
    ...read,
    revisions: read.revisions.map((revision, index) => ({
      ...revision,
      criteriaSet: sets[index] as CriteriaSet,
    })),
  }
}
