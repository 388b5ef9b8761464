import type { CriteriaSet, Parameter } from '@tieuchi/schemas'
import { parameterValueOn } from '@tieuchi/schemas/model'
import type { Change, PartChange } from './change.js'
import { type Item, innerItems, keyOf, type ListShape, listShapes } from './list-shapes.js'
import { sameJson } from './same-json.js'

const numbering: readonly string[] = ['id', 'revision']

/**
 * What differs between two revisions of a set, in terms of the law: thresholds by the day from which they hold,
 * criteria, facts, records and bands by their id, and the parts of each. Nothing is said about what stays.
 * `applyDiff` makes `after` of `before` again. Both sets must have passed `checkCriteriaSet`.
 */
export function diff(before: CriteriaSet, after: CriteriaSet): Change[] {
  const [was, is] = [before as unknown as Item, after as unknown as Item]
  const numbers = ({ id, revision }: CriteriaSet) => ({ id, revision })
  const parts = partChanges(was, is, [...listShapes.map(({ list }) => list), ...numbering])
  return [
    ...(sameJson(numbers(before), numbers(after))
      ? []
      : [{ kind: 'renumbered' as const, before: numbers(before), after: numbers(after) }]),
    ...(parts.length > 0 ? [{ kind: 'set-changed' as const, parts }] : []),
    ...listShapes.flatMap((shape) => [...presence(was, is, shape), ...itemChanges(was, is, shape)]),
  ]
}

/** An optional list that is there but empty differs from none at all, if only in its bytes. */
function presence(was: Item, is: Item, { list }: ListShape): Change[] {
  const [had, has] = [was[list] !== undefined, is[list] !== undefined]
  if (had && !has) return [{ kind: 'list-dropped', list }]
  return !had && has && innerItems(is, list).length === 0 ? [{ kind: 'list-begun', list }] : []
}

const itemChanges = (was: Item, is: Item, shape: ListShape): Change[] =>
  listChanges(shape, innerItems(was, shape.list), innerItems(is, shape.list))

function listChanges(shape: ListShape, before: Item[], after: Item[], owner?: Owner): Change[] {
  const { list } = shape
  const place = { list, ...(owner && { of: String(owner.before.id) }) }
  const old = new Map(before.map((item) => [keyOf(item, shape), item]))
  const present = new Set(after.map((item) => keyOf(item, shape)))
  const changes = after.flatMap((item, at): Change[] => {
    const was = old.get(keyOf(item, shape))
    if (!was) return [{ kind: 'added', ...place, item, at, ...replaced(item, shape, owner) } as Change]
    return changesWithin(shape, place, was, item)
  })
  const removed = before
    .filter((item) => !present.has(keyOf(item, shape)))
    .map((item) => ({ kind: 'removed', ...place, item }) as Change)
  const keys = (items: Item[], other: { has(key: string): boolean }) =>
    items.map((item) => keyOf(item, shape)).filter((key) => other.has(key))
  const order = keys(after, old)
  const moved = !sameJson(order, keys(before, present))
  return [...changes, ...removed, ...(moved ? [{ kind: 'reordered', ...place, order } as Change] : [])]
}

/** The item as it was, which a change inside it is a change of. */
interface Owner {
  before: Item
}

function changesWithin(shape: ListShape, place: { of?: string }, was: Item, is: Item): Change[] {
  const { inner } = shape
  const parts = partChanges(was, is, [shape.key, ...(inner ? [inner.part] : [])])
  return [
    ...(parts.length > 0
      ? [{ kind: 'changed', list: shape.list, ...place, key: keyOf(is, shape), parts } as Change]
      : []),
    ...(inner
      ? listChanges(inner.shape, innerItems(was, inner.part), innerItems(is, inner.part), { before: was })
      : []),
  ]
}

/** For a dated value, the value that it takes over from. */
function replaced(item: Item, { list }: ListShape, owner: Owner | undefined): object {
  if (list !== 'parameters.values' || !owner) return {}
  const instead = parameterValueOn(owner.before as unknown as Parameter, String(item.from))
  return instead ? { instead } : {}
}

/** The parts that differ, but for those that are told otherwise. */
function partChanges(was: Item, is: Item, except: readonly string[]): PartChange[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...names]
    .filter((part) => !except.includes(part) && !sameJson(was[part], is[part]))
    .map((part) => ({
      part,
      ...(was[part] !== undefined && { before: was[part] }),
      ...(is[part] !== undefined && { after: is[part] }),
    }))
}
