import { type Issue, type Path, problem } from './issue.js'

/** How deep any document may be nested, and how many values it may hold. */
const depthLimit = 64
export const valueLimits = {
  document: 500_000,
  /** Room for 100,000 events of 10 fields, each with its type, day and id. */
  assessment: 2_000_000,
} as const

/** An object or list on its way through the walk; the path is put together only where it is needed. */
interface Step {
  value: object
  depth: number
  key?: string | number
  parent?: Step
}

/**
 * Refuses documents so deep or so large that checking them would not end well. Walks without recursion.
 * Returns the issue, or undefined where the document is within the limits.
 */
export function exceedsLimits(json: unknown, limit: number = valueLimits.document): Issue | undefined {
  if (!isNested(json)) return undefined
  const waiting: Step[] = [{ value: json, depth: 0 }]
  let seen = 1
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { value, depth } = step
    if (depth >= depthLimit) return problem('too-deep', pathTo(step), { limit: depthLimit })
    const keys = Array.isArray(value) ? undefined : Object.keys(value)
    const length = keys?.length ?? (value as unknown[]).length
    seen += length
    if (seen > limit) return problem('too-large', [], { limit })
    for (let index = 0; index < length; index++) {
      const key = keys?.[index] ?? index
      const child = (value as Record<string | number, unknown>)[key]
      if (isNested(child)) waiting.push({ value: child, depth: depth + 1, key, parent: step })
    }
  }
  return undefined
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function pathTo(step: Step): Path {
  const path: Path = []
  for (let at: Step | undefined = step; at?.key !== undefined; at = at.parent) path.push(at.key)
  return path.reverse()
}

/** How many problems are listed; nobody reads more, and a hostile document could have millions. */
export const issueLimit = 5000

/** The issues up to the limit, and where there were more, one that says so. */
export function withinIssueLimit(issues: Issue[]): Issue[] {
  if (issues.length <= issueLimit) return issues
  return [...issues.slice(0, issueLimit), problem('too-many-problems', [], { limit: issueLimit })]
}
