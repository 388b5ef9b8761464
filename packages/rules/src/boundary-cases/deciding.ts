import type { Comparison, Condition } from '@tieuchi/schemas'
import { childConditions, comparisonsIn, type Wanted } from '@tieuchi/schemas/model'

/** A comparison in a condition, and what else must be so that it alone decides the condition. */
export interface Deciding {
  path: (string | number)[]
  comparison: Comparison
  others: Wanted[]
}

/** Every comparison of a condition: beside it, what stands in an `all` holds, and what stands in an `any` does not. */
export function decidingComparisons(condition: Condition): Deciding[] {
  return [...comparisonsIn(condition)].map(({ path, comparison }) => ({
    path,
    comparison,
    others: othersOn(condition, path),
  }))
}

function othersOn(condition: Condition, path: readonly (string | number)[]): Wanted[] {
  if (path.length === 0) return []
  const holds = 'all' in condition
  const children = childConditions(condition)
  const own = children.find((child) => child.path.every((key, index) => key === path[index]))
  if (!own) return []
  const others = children
    .filter((child) => child !== own)
    .map((child) => ({ condition: child.condition, holds }))
  return [...others, ...othersOn(own.condition, path.slice(own.path.length))]
}
