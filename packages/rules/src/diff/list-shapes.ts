import type { ListName } from './change.js'

/** What tells the items of a list apart, and the list that each of them carries where it carries one. */
export interface ListShape {
  list: ListName
  key: 'id' | 'from'
  inner?: { part: string; shape: ListShape }
}

export type SetList = Exclude<ListName, `${string}.${string}`>

/** The lists of a set, in the order in which their changes are told. A new list is one row here. */
export const listShapes: readonly (ListShape & { list: SetList })[] = [
  { list: 'legalDocuments', key: 'id' },
  {
    list: 'eventTypes',
    key: 'id',
    inner: { part: 'fields', shape: { list: 'eventTypes.fields', key: 'id' } },
  },
  { list: 'lists', key: 'id', inner: { part: 'fields', shape: { list: 'lists.fields', key: 'id' } } },
  { list: 'facts', key: 'id' },
  {
    list: 'parameters',
    key: 'id',
    inner: { part: 'values', shape: { list: 'parameters.values', key: 'from' } },
  },
  { list: 'criteria', key: 'id' },
  { list: 'exclusions', key: 'id' },
  { list: 'bands', key: 'id' },
]

/** An item of any list. */
export type Item = Record<string, unknown>

/** What tells an item from the others in its list: its id, or the first day of a dated value. */
export const keyOf = (item: Item, { key }: ListShape): string => String(item[key])

/** The items of an inner list, or none. */
export const innerItems = (item: Item | undefined, part: string): Item[] =>
  Array.isArray(item?.[part]) ? (item[part] as Item[]) : []
