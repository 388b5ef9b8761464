import { type Issue, type Path, problem } from './issue.js'

const limits = { depth: 64, values: 500_000 } as const

/**
 * Refuses documents so deep or so large that checking them would not end well. Walks without recursion.
 * Returns the issue, or undefined where the document is within the limits.
 */
export function exceedsLimits(json: unknown): Issue | undefined {
  const waiting: { value: unknown; path: Path }[] = [{ value: json, path: [] }]
  let seen = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (++seen > limits.values) return problem('too-large', [], { limit: limits.values })
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.path.length >= limits.depth) return problem('too-deep', next.path, { limit: limits.depth })
    const entries = Array.isArray(next.value) ? next.value.entries() : Object.entries(next.value)
    for (const [key, value] of entries) {
      waiting.push({ value, path: [...next.path, key] })
      if (waiting.length > limits.values) return problem('too-large', [], { limit: limits.values })
    }
  }
  return undefined
}
