/** The checks refuse an assessment nested so deep; writing it would exhaust the stack. */
const mostLevels = 100

/**
 * The value as JSON carries it: NaN and Infinity become null, undefined disappears. So that any value at all can be
 * written and hashed, functions and the like disappear too, and what contains itself or is nested more than 100
 * levels deep becomes null.
 */
export function asJson(value: unknown): unknown {
  return asPlain(value, new Set()) ?? null
}

function asPlain(value: unknown, within: Set<object>): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  // JSON has no -0.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object') return undefined
  if (value === null || within.size === mostLevels || within.has(value)) return null
  if (value instanceof Date) return value.toJSON()
  within.add(value)
  const plain = Array.isArray(value)
    ? Array.from(value, (part) => asPlain(part, within) ?? null)
    : Object.fromEntries(
        Object.entries(value)
          .map(([key, part]) => [key, asPlain(part, within)] as const)
          .filter(([, part]) => part !== undefined),
      )
  within.delete(value)
  return plain
}
