import type { z } from 'zod'
import { type Comparison, condition } from '../condition.js'
import type { Issue, Path } from '../issue.js'
import { issueLimit } from '../json-limits.js'
import { type ConditionPlace, type LiftedCondition, liftConditions, putBack } from './lift-conditions.js'
import { readCondition } from './read-condition.js'
import { fieldOf, type Placed, readEntries } from './read-entries.js'

/** The comparisons of one condition, each with its path in the document. */
export interface ReadableCondition {
  /** The place of the condition in the document. */
  path: Path
  comparisons: { comparison: Partial<Comparison>; path: Path }[]
}

/** An entry with what could be read of its conditions; in `item` only a placeholder stands for each of them. */
export interface Conditioned<Item> extends Placed<Item> {
  /** The entry as it was found, without its conditions. */
  around: unknown
  conditions: ReadableCondition[]
}

export interface ConditionedList<Item> {
  entries: Conditioned<Item>[]
  issues: Issue[]
  /** The entries with their conditions; only where no list of the document has an issue. */
  whole(): Item[]
}

/** Reads a list whose entries hold conditions: the entries by their schema, the conditions by a walk of their own. */
export function readConditioned<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  json: unknown,
  list: string,
  maximum: number,
  places: readonly ConditionPlace[],
): ConditionedList<Partial<z.infer<z.ZodObject<Shape>>>> {
  const raw = fieldOf(json, list)
  const found = Array.isArray(raw)
    ? Array.from(raw.slice(0, maximum), (entry) => liftConditions(entry, places))
    : []
  const around = found.map((entry) => entry.around)
  const read = readEntries(schema, around, [list], maximum)
  const issues = [...read.issues]
  const entries = read.entries.map(({ index, item }) => {
    const conditions: ReadableCondition[] = []
    for (const { path, raw } of found[index]?.lifted ?? []) {
      if (issues.length > issueLimit) break
      const at = [list, index, ...path]
      const { comparisons, issues: inside } = readCondition(raw, at)
      conditions.push({ path: at, comparisons })
      issues.push(...inside)
    }
    return { index, item, around: around[index], conditions }
  })
  return {
    entries,
    issues,
    whole: () => entries.map(({ index, item }) => restored(item, found[index]?.lifted ?? [])),
  }
}

/** An entry with copies of its conditions, like those that zod makes of the rest. */
function restored<Item>(item: Item, lifted: LiftedCondition[]): Item {
  for (const { path, raw } of lifted) putBack(item, path, condition.parse(raw))
  return item
}
