import {
  type CriteriaSet,
  checkOverlay,
  type Issue,
  type Parameter,
  type ParameterValue,
  type Path,
  problem,
} from '@tieuchi/schemas'
import type { Change } from './diff/change.js'
import { diff } from './diff/diff.js'
import { sameJson } from './diff/same-json.js'
import { composeOverlay, type LocalList } from './overlay-compose.js'
import { localItems, localPlaces, overlayOf } from './overlay-of.js'

/**
 * What a flat local set, as it was edited, does that its base does not allow, with the places in the flat set: what
 * was changed or taken away that belongs to the base, what was added where nothing may be, and whatever `checkOverlay`
 * finds, such as a laxer threshold. Without errors among them, `resolveOverlay(base, overlayOf(base, flat))` is the
 * set to publish. Both sets must have passed `checkCriteriaSet`.
 */
export function overlayIssues(base: CriteriaSet, flat: CriteriaSet): Issue[] {
  const overlay = overlayOf(base, flat)
  const expected = composeOverlay(base, overlay)
  const [is, should] = [withPlainEnds(flat), withPlainEnds(expected)]
  return [
    ...basedOnIssues(expected, flat),
    ...diff(should, is).flatMap((change) => changeIssues(change, base, flat)),
    ...checkOverlay(base, overlay).issues.map((issue) => ({
      ...issue,
      path: inFlat(issue.path, base, flat),
    })),
  ]
}

/** The flat set names the base that it is laid over, to the hash. */
function basedOnIssues({ basedOn: expected = [] }: CriteriaSet, { basedOn = [] }: CriteriaSet): Issue[] {
  if (sameJson(expected, basedOn)) return []
  const named = (sets: typeof basedOn) =>
    sets.map(({ id, revision, hash }) => `${id}@${revision} (${hash})`).join(', ')
  return [problem('base-differs', ['basedOn'], { expected: named(expected), received: named(basedOn) })]
}

function changeIssues(change: Change, base: CriteriaSet, flat: CriteriaSet): Issue[] {
  switch (change.kind) {
    case 'set-changed':
      return change.parts
        .filter(({ part }) => part !== 'basedOn')
        .map(({ part }) => problem('base-changed', [part], { part }))
    case 'changed': {
      const path = pathTo(change, change.key, flat)
      return change.parts.map(({ part }) =>
        part === 'origin'
          ? problem('not-of-base', [...path, part], {})
          : problem('base-changed', [...path, part], { part }),
      )
    }
    case 'removed': {
      const item = change.item as { id?: string; from?: string }
      // Where a local value has ended, the base's holds again by itself.
      if (change.list === 'parameters.values' && !isStated(base, change.of, item.from)) return []
      const { list } = change
      return [problem('base-removed', ownerPath(change, flat), { list, id: item.id ?? item.from ?? '' })]
    }
    case 'added': {
      const item = change.item as { id?: string; from?: string }
      const key = item.id ?? item.from ?? ''
      const path = pathTo(change, key, flat)
      return [
        change.list === 'parameters.values'
          ? problem('not-of-base', path, {})
          : problem('not-for-locals', path, { list: change.list }),
      ]
    }
    default:
      // The order is that of the base, whatever it is here.
      return []
  }
}

const isStated = ({ parameters }: CriteriaSet, id: string | undefined, from: string | undefined) =>
  parameters.find((parameter) => parameter.id === id)?.values.some((value) => value.from === from) === true

type Placed = { list: string; of?: string }

/** The list that a change is in. */
function ownerPath({ list, of }: Placed, flat: CriteriaSet): Path {
  const [top = '', inner] = list.split('.')
  return inner === undefined ? [top] : [top, indexIn(flat, top, of ?? ''), inner]
}

function pathTo(change: Placed, key: string, flat: CriteriaSet): Path {
  const path = ownerPath(change, flat)
  if (path.length === 1) return [...path, indexIn(flat, change.list, key)]
  const [top, owner, inner] = path as [string, number, string]
  const items = listIn(flat, top)[owner] as unknown as Record<string, { id?: string; from?: string }[]>
  return [...path, (items?.[inner] ?? []).findIndex(({ id, from }) => (id ?? from) === key)]
}

const listIn = (flat: CriteriaSet, list: string): { id: string }[] =>
  ((flat as unknown as Record<string, { id: string }[] | undefined>)[list] ?? []) as { id: string }[]

const indexIn = (flat: CriteriaSet, list: string, id: string) =>
  listIn(flat, list).findIndex((item) => item.id === id)

/** The place in the flat set of a place in its overlay. */
function inFlat(path: Path, base: CriteriaSet, flat: CriteriaSet): Path {
  const [list, index, ...rest] = path
  if (list === 'base') return ['basedOn']
  if (typeof index !== 'number') return path
  if (list !== 'values')
    return [list as string, localItems(base, flat, list as LocalList)[index]?.at ?? index, ...rest]
  const changed = base.parameters.flatMap(({ id }) => {
    const at = indexIn(flat, 'parameters', id)
    const parameter = flat.parameters[at]
    const places = parameter ? localPlaces(parameter) : []
    return places.length > 0 ? [{ at, places }] : []
  })
  const { at = index, places = [] } = changed[index] ?? {}
  const [, place, ...within] = rest
  return [
    'parameters',
    at,
    'values',
    ...(typeof place === 'number' ? [places[place] ?? place] : []),
    ...within,
  ]
}

/** Values that end where the next begins need not say so; both ways mean the same. */
function withPlainEnds(set: CriteriaSet): CriteriaSet {
  const plain = ({ values, ...parameter }: Parameter): Parameter => ({
    ...parameter,
    values: values
      .map(({ before, ...value }): ParameterValue => {
        const written = before !== undefined && !values.some(({ from }) => from === before)
        return written ? { ...value, before } : value
      })
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  })
  return { ...set, parameters: set.parameters.map(plain) }
}
