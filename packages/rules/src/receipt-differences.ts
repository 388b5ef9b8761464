/** A place in which two JSON values differ; a side on which there is nothing is absent. */
export interface Difference {
  path: (string | number)[]
  recorded?: unknown
  found?: unknown
}

type Entries = Map<string | number, unknown>

/**
 * Where two JSON values differ, each place once and as deep as it can be told, at most `limit` of them. Without
 * recursion, because what is compared comes from files.
 */
export function differencesBetween(recorded: unknown, found: unknown, limit = 1000): Difference[] {
  const differences: Difference[] = []
  const waiting: Required<Difference>[] = [{ path: [], recorded, found }]
  for (let next = waiting.pop(); next && differences.length < limit; next = waiting.pop()) {
    const [left, right] = [entriesOf(next.recorded), entriesOf(next.found)]
    if (left && right && Array.isArray(next.recorded) === Array.isArray(next.found)) {
      // Last in, first out: pushed in reverse, the differences come in the order of the document.
      for (const key of [...new Set([...left.keys(), ...right.keys()])].reverse())
        waiting.push({ path: [...next.path, key], recorded: left.get(key), found: right.get(key) })
    } else if (next.recorded !== next.found) {
      differences.push({
        path: next.path,
        ...(next.recorded !== undefined && { recorded: next.recorded }),
        ...(next.found !== undefined && { found: next.found }),
      })
    }
  }
  return differences
}

function entriesOf(value: unknown): Entries | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string | number, unknown>(Array.isArray(value) ? value.entries() : Object.entries(value))
}
