import type { z } from 'zod'
import { type Issue, type Path, problem } from '../issue.js'
import { issueLimit } from '../json-limits.js'
import { shapeIssues } from '../shape-issues.js'

/** An entry of a list with its place in it. */
export interface Placed<Item> {
  index: number
  item: Item
}

/**
 * Reads a list entry by entry, so that what is right in a broken entry can still be checked for its meaning:
 * fields of a wrong shape are left out of the item. Stops reading at the issue limit.
 */
export function readEntries<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  list: unknown,
  path: Path,
  maximum: number,
): { entries: Placed<Partial<z.infer<z.ZodObject<Shape>>>>[]; issues: Issue[] } {
  const entries: Placed<Partial<z.infer<z.ZodObject<Shape>>>>[] = []
  const issues: Issue[] = []
  const raw: unknown[] = Array.isArray(list) ? list : []
  for (let index = 0; index < Math.min(raw.length, maximum) && issues.length < issueLimit; index++) {
    const entry = raw[index]
    const read = schema.safeParse(entry)
    if (read.success) {
      entries.push({ index, item: read.data as Partial<z.infer<z.ZodObject<Shape>>> })
      continue
    }
    entries.push({ index, item: readFields(schema, entry) })
    issues.push(
      ...(entry === undefined
        ? [problem('missing', [...path, index], {})]
        : shapeIssues(read.error, entry, [...path, index])),
    )
  }
  return { entries, issues }
}

/** The fields of an object whose shape is right. */
export function readFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  entry: unknown,
): Partial<z.infer<z.ZodObject<Shape>>> {
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const value = fieldOf(entry, key)
    const read = value === undefined ? undefined : (field as z.ZodType).safeParse(value)
    return read?.success ? [[key, read.data] as const] : []
  })
  return Object.fromEntries(fields) as Partial<z.infer<z.ZodObject<Shape>>>
}

/** A field of a value that may be anything; inherited properties are not fields. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, unknown>)[key]
}

/** A list that may be anything. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The texts in a list, each at its place; what is no text becomes an empty one, which names nothing. */
export function textsIn(list: unknown[]): string[] {
  return Array.from(list, (entry) => (typeof entry === 'string' ? entry : ''))
}

/** The ids of the entries of a list, also of entries that are broken otherwise. */
export function idsIn(list: unknown): Placed<string>[] {
  return listOf(list).flatMap((entry, index) => {
    const id = fieldOf(entry, 'id')
    return typeof id === 'string' ? [{ index, item: id }] : []
  })
}
