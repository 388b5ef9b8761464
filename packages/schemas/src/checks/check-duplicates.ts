import { listLimits } from '../criteria-set.js'
import { type Issue, type Path, problem, warning } from '../issue.js'
import type { Option } from '../option.js'
import type { Placed } from './read-entries.js'
import type { ListName, ReadableParts } from './readable-parts.js'

/** Ids are unique within each list; criterion codes should be. Options and fields too have ids. */
export function checkDuplicates(parts: ReadableParts): Issue[] {
  const issues = (Object.keys(listLimits) as ListName[]).flatMap((list) =>
    repeatedIds(parts.declared[list], [list]),
  )
  for (const list of ['facts', 'parameters'] as const) {
    for (const { index, item } of parts[list]) issues.push(...repeatedOptions(item.options, [list, index]))
  }
  for (const list of ['eventTypes', 'lists'] as const) {
    for (const { index, item } of parts[list]) {
      issues.push(...repeatedIds(item.declaredFields, [list, index, 'fields']))
      for (const { index: at, item: field } of item.fields) {
        issues.push(...repeatedOptions(field.options, [list, index, 'fields', at]))
      }
    }
  }
  const codes = parts.criteria.flatMap(({ index, item }) =>
    item.code === undefined ? [] : [{ index, item: item.code }],
  )
  for (const { index, item: code, first } of repeated(codes)) {
    issues.push(warning('duplicate-code', ['criteria', index, 'code'], { code, first }))
  }
  return issues
}

function repeatedOptions(options: Option[] | undefined, path: Path): Issue[] {
  const ids = (options ?? []).map(({ id }, index) => ({ index, item: id }))
  return repeatedIds(ids, [...path, 'options'])
}

function repeatedIds(entries: Placed<string>[], path: Path): Issue[] {
  return repeated(entries).map(({ index, item: id, first }) =>
    problem('duplicate-id', [...path, index, 'id'], { id, first }),
  )
}

/** The entries that stood before, with the place of the first of them. */
export function repeated(entries: Placed<string>[]): (Placed<string> & { first: number })[] {
  const firstSeen = new Map<string, number>()
  return entries.flatMap(({ index, item }) => {
    const first = firstSeen.get(item)
    if (first !== undefined) return [{ index, item, first }]
    firstSeen.set(item, index)
    return []
  })
}
