import type { Condition } from '../condition.js'
import type { Path } from '../issue.js'

/** Where a condition stands in an entry, from the entry on; `*` stands for every element of a list. */
export type ConditionPlace = readonly string[]

/** A condition as it was found, with its place in the entry. */
export interface LiftedCondition {
  path: Path
  raw: unknown
}

/** Stands where a condition was lifted out, so that the rest can be read by its schema. */
const placeholder: Condition = { fact: 'lifted', operator: 'equal', value: 0 }

/**
 * Takes the conditions out of an entry, because a schema alone can be made arbitrarily slow by a hostile condition.
 * Returns a copy of the entry with a small condition at each place where there was anything at all.
 */
export function liftConditions(
  entry: unknown,
  places: readonly ConditionPlace[],
): { around: unknown; lifted: LiftedCondition[] } {
  const lifted: LiftedCondition[] = []

  function lift(value: unknown, [key, ...rest]: ConditionPlace, path: Path): unknown {
    if (key === undefined) {
      lifted.push({ path, raw: value })
      return placeholder
    }
    if (key === '*') {
      return Array.isArray(value) ? Array.from(value, (child, at) => lift(child, rest, [...path, at])) : value
    }
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value
    const child = (value as Record<string, unknown>)[key]
    return child === undefined ? value : { ...value, [key]: lift(child, rest, [...path, key]) }
  }

  return { around: places.reduce((around, place) => lift(around, place, []), entry), lifted }
}

/** Puts a condition back to where one was lifted out. Changes the entry. */
export function putBack(entry: unknown, path: Path, condition: Condition): void {
  let parent = entry as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>
  parent[path.at(-1) as string | number] = condition
}
