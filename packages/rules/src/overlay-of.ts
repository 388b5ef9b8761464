import type { CriteriaSet, LocalValues, Overlay, Parameter, ParameterValue } from '@tieuchi/schemas'
import { type LocalList, localLists } from './overlay-compose.js'

type ListedItem = { id: string; origin?: unknown }

/**
 * What a flat local set adds to its base, so that `resolveOverlay(base, overlayOf(base, flat))` is `flat` again where
 * that was resolved from this base. Items are local where the base has none with their id, dated values where they
 * have no `origin`. What the flat set does to the base otherwise is left out: see `overlayIssues`.
 */
export function overlayOf(base: CriteriaSet, flat: CriteriaSet): Overlay {
  const values = base.parameters.flatMap((parameter): LocalValues[] => {
    const edited = flat.parameters.find(({ id }) => id === parameter.id)
    const local = edited ? localValuesIn(edited) : []
    return local.length > 0 ? [{ parameter: parameter.id, values: local }] : []
  })
  return {
    formatVersion: 1,
    id: flat.id,
    revision: flat.revision,
    base: { id: base.id, revision: base.revision },
    title: flat.title,
    ...(flat.description && { description: flat.description }),
    inForce: flat.inForce,
    ...Object.fromEntries(
      localLists.flatMap((list) => {
        const local = localItems(base, flat, list).map(({ item }) => withoutOrigin(item))
        return local.length > 0 ? [[list, local]] : []
      }),
    ),
    ...(values.length > 0 && { values }),
  }
}

/** The items of a list that the base does not have, with their places in the flat set. */
export function localItems(
  base: CriteriaSet,
  flat: CriteriaSet,
  list: LocalList,
): { item: ListedItem; at: number }[] {
  const ids = new Set<string>(base[list]?.map(({ id }) => id))
  return (flat[list] ?? []).flatMap((item, at) => (ids.has(item.id) ? [] : [{ item, at }]))
}

/** The places of the local values of a parameter of the base. */
export function localPlaces({ values }: Parameter): number[] {
  return values.flatMap(({ origin }, at) => (origin ? [] : [at]))
}

/** A local value before one of the base says where it ends; laid over the base, it would go on otherwise. */
function localValuesIn(parameter: Parameter): ParameterValue[] {
  const { values } = parameter
  return localPlaces(parameter).map((at) => {
    const value = values[at] as ParameterValue
    const [next] = values.filter(({ from }) => from > value.from).sort((a, b) => (a.from < b.from ? -1 : 1))
    return value.before === undefined && next?.origin ? { ...value, before: next.from } : value
  })
}

/** Nothing local comes from elsewhere, whatever it says. */
function withoutOrigin<Item extends ListedItem>(item: Item): Item {
  const { origin: _, ...rest } = item
  const { values } = rest as { values?: ParameterValue[] }
  return (values ? { ...rest, values: values.map(({ origin: __, ...value }) => value) } : rest) as Item
}
