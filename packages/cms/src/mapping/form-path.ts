import { operandNames, parameterFieldOf } from './operand.js'
import type { Row } from './row.js'

type JsonPath = readonly (string | number)[]

/** Where a problem at a path in the criteria set belongs in the form, and the rest of the path inside a JSON field. */
export interface FormPath {
  path: string
  at: JsonPath
}

/** One form field each: conditions, values, lists of ids, and what the form only shows. */
export const wholeFields: ReadonlySet<string> = new Set([
  'condition',
  'applicability',
  'when',
  'where',
  'meets',
  'value',
  'terms',
  'events',
  'mandatory',
  'of',
  'origin',
  'basedOn',
])

/** Groups and rows that show no sentence of their own: it stands at a field of theirs. */
const firstFields: Record<string, string> = {
  title: 'vi',
  label: 'vi',
  description: 'vi',
  note: 'vi',
  issuer: 'vi',
  provision: 'vi',
  inForce: 'from',
  derived: 'kind',
  classification: 'rows',
  outcomeRule: 'minimumPoints',
  deductions: 'each',
  values: 'from',
  bands: 'key',
  exclusions: 'key',
}

/** True for the rows of these lists; the list itself says what is wrong with it. */
const lists = new Set(['deductions', 'values', 'bands', 'exclusions'])

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
    if (typeof part === 'string' && operandNames.includes(part)) {
      const isReference = typeof valueAt(set, path.slice(0, index + 1)) === 'object'
      form.push(isReference ? parameterFieldOf(part) : part)
      return { path: form.join('.'), at: [] }
    }
    form.push(part === 'id' ? 'key' : part)
    if (typeof part === 'string' && wholeFields.has(part)) {
      return { path: form.join('.'), at: path.slice(index + 1) }
    }
  }
  const isRow = typeof form.at(-1) === 'number'
  const owner = String(form.at(isRow ? -2 : -1))
  const first = path.length === 1 && owner === 'window' ? 'start' : firstFields[owner]
  if (first && isRow === lists.has(owner)) form.push(first)
  return { path: form.join('.'), at: [] }
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Row | undefined)?.[part as string], value)
}
