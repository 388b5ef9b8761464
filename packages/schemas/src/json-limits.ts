import { type Issue, type Path, problem } from './issue.js'

const limits = { depth: 64, values: 500_000 } as const

/** A value on its way through the walk; the path is put together only where it is needed. */
interface Step {
  value: unknown
  depth: number
  key?: string | number
  parent?: Step
}

/**
 * Refuses documents so deep or so large that checking them would not end well. Walks without recursion.
 * Returns the issue, or undefined where the document is within the limits.
 */
export function exceedsLimits(json: unknown): Issue | undefined {
  const waiting: Step[] = [{ value: json, depth: 0 }]
  let seen = 0
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (++seen > limits.values) return problem('too-large', [], { limit: limits.values })
    const { value, depth } = step
    if (typeof value !== 'object' || value === null) continue
    if (depth >= limits.depth) return problem('too-deep', pathTo(step), { limit: limits.depth })
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
    for (const [key, child] of entries) {
      waiting.push({ value: child, depth: depth + 1, key, parent: step })
      if (waiting.length > limits.values) return problem('too-large', [], { limit: limits.values })
    }
  }
  return undefined
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
