import { type Issue, problem, warning } from '../issue.js'
import type { ReadableParts } from './readable-parts.js'

const lists = ['facts', 'parameters', 'criteria', 'legalDocuments', 'bands'] as const

/** Ids are unique within each list; criterion codes should be. Options too have ids. */
export function checkDuplicates(parts: ReadableParts): Issue[] {
  const issues: Issue[] = lists.flatMap((list) =>
    repeated(parts[list].map(({ index, item }) => ({ index, key: item.id }))).map(({ index, key, first }) =>
      problem('duplicate-id', [list, index, 'id'], { id: key, first }),
    ),
  )
  for (const list of ['facts', 'parameters'] as const) {
    for (const { index, item } of parts[list]) {
      const options = (item.options ?? []).map((option, at) => ({ index: at, key: option.id }))
      for (const { index: at, key, first } of repeated(options)) {
        issues.push(problem('duplicate-id', [list, index, 'options', at, 'id'], { id: key, first }))
      }
    }
  }
  const codes = parts.criteria.map(({ index, item }) => ({ index, key: item.code }))
  for (const { index, key, first } of repeated(codes)) {
    issues.push(warning('duplicate-code', ['criteria', index, 'code'], { code: key, first }))
  }
  return issues
}

function repeated(
  entries: { index: number; key: string }[],
): { index: number; key: string; first: number }[] {
  const firstSeen = new Map<string, number>()
  return entries.flatMap(({ index, key }) => {
    const first = firstSeen.get(key)
    if (first !== undefined) return [{ index, key, first }]
    firstSeen.set(key, index)
    return []
  })
}
