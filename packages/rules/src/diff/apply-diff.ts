import type { CriteriaSet } from '@tieuchi/schemas'
import { CriteriaError } from '../errors.js'
import type { Change, ListChange, PartChange } from './change.js'
import { type Item, innerItems, keyOf, type ListShape, listShapes } from './list-shapes.js'
import { sameJson } from './same-json.js'

/**
 * The set that the changes make of `before`: with `diff(before, after)` exactly `after`, to the byte of its
 * canonical JSON. Neither argument is changed.
 * @throws CriteriaError `diff-does-not-fit` where a change speaks of something that is not so in `before`
 */
export function applyDiff(before: CriteriaSet, changes: readonly Change[]): CriteriaSet {
  let set = before as unknown as Item
  for (const change of changes) {
    if (change.kind === 'renumbered') {
      if (before.id !== change.before.id || before.revision !== change.before.revision) doesNotFit(change)
      set = { ...set, ...change.after }
    } else if (change.kind === 'set-changed') set = withParts(set, change.parts, change)
  }
  for (const shape of listShapes) {
    const own = changes.filter((change) => 'list' in change && isWithin(change.list, shape.list))
    if (own.length > 0) set = withList(set, shape, own)
  }
  return set as unknown as CriteriaSet
}

const isWithin = (list: string, top: string) => list === top || list.startsWith(`${top}.`)

function withList(set: Item, shape: ListShape, changes: readonly Change[]): Item {
  const items = withChanges(innerItems(set, shape.list), shape, changes.filter(isOfItems))
  const { [shape.list]: _, ...rest } = set
  const dropped = changes.some(({ kind }) => kind === 'list-dropped')
  return dropped && items.length === 0 ? rest : { ...rest, [shape.list]: items }
}

const isOfItems = (change: Change): change is ListChange =>
  'list' in change && change.kind !== 'list-begun' && change.kind !== 'list-dropped'

function withChanges(before: readonly Item[], shape: ListShape, changes: readonly ListChange[]): Item[] {
  const { inner } = shape
  const items = new Map(before.map((item) => [keyOf(item, shape), item]))
  const innerChanges = new Map<string, ListChange[]>()
  let order: readonly string[] | undefined
  for (const change of changes) {
    if (change.list !== shape.list) {
      if (!items.has(change.of ?? '')) doesNotFit(change)
      innerChanges.set(change.of ?? '', [...(innerChanges.get(change.of ?? '') ?? []), change])
    } else if (change.kind === 'removed') {
      const key = keyOf(change.item as unknown as Item, shape)
      if (!sameJson(items.get(key), change.item)) doesNotFit(change)
      items.delete(key)
    } else if (change.kind === 'changed') {
      const item = items.get(change.key)
      items.set(change.key, withParts(item ?? doesNotFit(change), change.parts, change))
    } else if (change.kind === 'reordered') order = change.order
  }
  for (const [owner, within] of innerChanges) {
    const item = items.get(owner) as Item
    if (!inner) doesNotFit(within[0] as ListChange)
    else
      items.set(owner, {
        ...item,
        [inner.part]: withChanges(innerItems(item, inner.part), inner.shape, within),
      })
  }
  return withAdded(inOrder(items, order, changes), shape, changes)
}

function inOrder(
  items: ReadonlyMap<string, Item>,
  order: readonly string[] | undefined,
  changes: readonly ListChange[],
): Item[] {
  if (!order) return [...items.values()]
  const placed = order.map((key) => items.get(key)).filter((item) => item !== undefined)
  if (placed.length !== items.size) doesNotFit(changes.find(({ kind }) => kind === 'reordered') as ListChange)
  return placed
}

/** Each new item goes to the place that it has afterwards; in ascending order, none moves another that was placed. */
function withAdded(items: Item[], shape: ListShape, changes: readonly ListChange[]): Item[] {
  const present = new Set(items.map((item) => keyOf(item, shape)))
  const added = changes.flatMap((change) =>
    change.list === shape.list && change.kind === 'added' ? [change] : [],
  )
  for (const change of added.sort((a, b) => a.at - b.at)) {
    const item = change.item as unknown as Item
    if (present.has(keyOf(item, shape)) || change.at > items.length) doesNotFit(change)
    items.splice(change.at, 0, item)
  }
  return items
}

function withParts(item: Item, parts: readonly PartChange[], change: Change): Item {
  const changed: Item = { ...item }
  for (const { part, before, after } of parts) {
    if (!sameJson(item[part], before)) doesNotFit(change)
    if (after === undefined) delete changed[part]
    else changed[part] = after
  }
  return changed
}

function doesNotFit(change: Change): never {
  const message = 'A change does not fit the criteria set that it is applied to: it was found in another one.'
  throw new CriteriaError('diff-does-not-fit', { change }, message)
}
