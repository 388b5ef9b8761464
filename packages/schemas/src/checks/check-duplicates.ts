import { listLimits } from '../criteria-set.js'
import { type Issue, problem, warning } from '../issue.js'
import type { ListName, ReadableParts } from './read-criteria-set.js'
import type { Placed } from './read-entries.js'

/** Ids are unique within each list; criterion codes should be. Options too have ids. */
export function checkDuplicates(parts: ReadableParts): Issue[] {
  const issues: Issue[] = (Object.keys(listLimits) as ListName[]).flatMap((list) =>
    repeated(parts.declared[list]).map(({ index, item, first }) =>
      problem('duplicate-id', [list, index, 'id'], { id: item, first }),
    ),
  )
  for (const list of ['facts', 'parameters'] as const) {
    for (const { index, item } of parts[list]) {
      const options = (item.options ?? []).map((option, at) => ({ index: at, item: option.id }))
      for (const { index: at, item: id, first } of repeated(options)) {
        issues.push(problem('duplicate-id', [list, index, 'options', at, 'id'], { id, first }))
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

function repeated(entries: Placed<string>[]): (Placed<string> & { first: number })[] {
  const firstSeen = new Map<string, number>()
  return entries.flatMap(({ index, item }) => {
    const first = firstSeen.get(item)
    if (first !== undefined) return [{ index, item, first }]
    firstSeen.set(item, index)
    return []
  })
}
