import type { Row } from './row.js'

type JsonPath = readonly (string | number)[]

/** Where a problem at a path in the criteria set belongs in the form, and the rest of the path inside a JSON field. */
export interface FormPath {
  path: string
  at: JsonPath
}

const jsonFields = new Set(['condition', 'applicability', 'value', 'terms'])

/**
 * The form path of a path in the criteria set.
 * @param path as in an issue: `['criteria', 3, 'condition', 'all', 0]`
 * @param set the criteria set as mapped from the form; says which of two fields a number of points came from
 */
export function toFormPath(path: JsonPath, set: Row): FormPath {
  if (path.length === 0) return { path: 'setId', at: [] }
  if (path[0] === 'id') return { path: 'setId', at: [] }
  if (path[0] === 'formatVersion') return { path: 'setId', at: [] }
  const form: (string | number)[] = []
  for (const [index, part] of path.entries()) {
    if (part === 'minimumPoints') {
      form.push(
        isReference(valueAt(set, path.slice(0, index + 1))) ? 'minimumPointsParameter' : 'minimumPoints',
      )
      return { path: form.join('.'), at: [] }
    }
    form.push(part === 'id' ? 'key' : part)
    if (typeof part === 'string' && jsonFields.has(part)) {
      return { path: form.join('.'), at: path.slice(index + 1) }
    }
  }
  return { path: form.join('.'), at: [] }
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Row | undefined)?.[part as string], value)
}

const isReference = (value: unknown): boolean => typeof value === 'object' && value !== null
