import type { CriteriaSet } from '../criteria-set.js'
import type { Issue, Path } from '../issue.js'
import { fieldOf, idsIn, listOf } from './read-entries.js'

/** The lists to which an overlay may add. */
export const addedLists = [
  'legalDocuments',
  'eventTypes',
  'lists',
  'facts',
  'parameters',
  'criteria',
] as const
export type AddedList = (typeof addedLists)[number]

/** How many entries of a list are those of the base, so that the overlay's own come after them. */
export function baseLength(base: CriteriaSet, list: AddedList): number {
  return base[list]?.length ?? 0
}

/**
 * An overlay, which may be anything, laid over its base as one set, only to be checked: local values stand alone in
 * their parameter. Returns the set and a function that finds the place of its issues in the overlay.
 */
export function flattenOverlay(
  base: CriteriaSet,
  json: unknown,
): { flat: unknown; inOverlay: (issue: Issue) => Issue[] } {
  const local = localValuesByParameter(base, json)
  const added = addedLists.map((list) => [
    list,
    [
      ...(list === 'parameters' ? withLocal(base, json, local) : (base[list] ?? [])),
      ...listOf(fieldOf(json, list)),
    ],
  ])
  const own = ['id', 'revision', 'title', 'description', 'inForce'].flatMap((key) => {
    const value = fieldOf(json, key)
    return value === undefined ? [] : [[key, value]]
  })
  const { basedOn = [], description: _, ...rest } = base
  return {
    flat: {
      ...rest,
      ...Object.fromEntries([...own, ...added]),
      basedOn: [{ id: base.id, revision: base.revision, hash: '' }, ...basedOn],
    },
    inOverlay: (issue) => placed(issue, base, local),
  }
}

/** For the place of each parameter of the base, the place of its local values; the first where there are two. */
function localValuesByParameter(base: CriteriaSet, json: unknown): Map<number, number> {
  const places = new Map(base.parameters.map(({ id }, index) => [id, index]))
  const local = new Map<number, number>()
  for (const [index, entry] of listOf(fieldOf(json, 'values')).entries()) {
    const place = places.get(fieldOf(entry, 'parameter') as string)
    if (place !== undefined && !local.has(place)) local.set(place, index)
  }
  return local
}

function withLocal(base: CriteriaSet, json: unknown, local: Map<number, number>): unknown[] {
  const entries = listOf(fieldOf(json, 'values'))
  return base.parameters.map((parameter, at) => {
    const index = local.get(at)
    const values = index === undefined ? undefined : fieldOf(entries[index], 'values')
    return values === undefined ? parameter : { ...parameter, values }
  })
}

/** The issue at its place in the overlay; none where it is about the base. */
function placed(issue: Issue, base: CriteriaSet, local: Map<number, number>): Issue[] {
  const [list, index, ...rest] = issue.path
  if (list === undefined) return [issue]
  if (!addedLists.includes(list as AddedList)) return []
  if (typeof index !== 'number') return [issue]
  const offset = baseLength(base, list as AddedList)
  const place = local.get(index)
  if (index < offset) {
    const isLocal = list === 'parameters' && place !== undefined && rest[0] === 'values'
    return isLocal ? [{ ...issue, path: ['values', place, ...rest] }] : []
  }
  const path: Path = [list, index - offset, ...rest]
  if (issue.code !== 'duplicate-id' || rest.length !== 1) return [{ ...issue, path }]
  // An id of the base is said to be one; this is about two entries of the overlay.
  const first = issue.data.first - offset
  return first < 0 ? [] : [{ ...issue, path, data: { ...issue.data, first } }]
}

/** The ids that an overlay adds, by list. */
export function addedIds(json: unknown, list: AddedList) {
  return idsIn(fieldOf(json, list))
}
