import type { Comparison, Condition } from '../condition.js'

export const conditionLimits = { depth: 16, nodes: 500 } as const

/** The direct children of a condition with the path to each; none for a comparison. */
export function childConditions(of: Condition): { path: (string | number)[]; condition: Condition }[] {
  if ('not' in of) return [{ path: ['not'], condition: of.not }]
  const group = 'all' in of ? of.all : 'any' in of ? of.any : []
  const key = 'all' in of ? 'all' : 'any'
  return group.map((child, index) => ({ path: [key, index], condition: child }))
}

/** Every comparison in a condition, depth first, with its path. */
export function* comparisonsIn(
  within: Condition,
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; comparison: Comparison }> {
  if ('fact' in within) yield { path, comparison: within }
  for (const child of childConditions(within)) yield* comparisonsIn(child.condition, [...path, ...child.path])
}
