import type { CriteriaSet, Origin, Overlay } from '@tieuchi/schemas'
import { hashOf } from './hash.js'
import { withLocalValues } from './overlay-values.js'

/** The lists to which an overlay adds. */
export const localLists = [
  'legalDocuments',
  'eventTypes',
  'lists',
  'facts',
  'parameters',
  'criteria',
] as const
export type LocalList = (typeof localLists)[number]

/**
 * The flat set of an overlay that was checked against its base. Criteria and dated values of the base carry the set
 * and revision that states them, also over several levels; local ones carry none.
 */
export function composeOverlay(base: CriteriaSet, overlay: Overlay): CriteriaSet {
  const { description: _, basedOn = [], eventTypes, lists, ...rest } = base
  const origin: Origin = { set: base.id, revision: base.revision }
  const local = new Map(overlay.values?.map(({ parameter, values }) => [parameter, values]))
  return {
    ...rest,
    id: overlay.id,
    revision: overlay.revision,
    title: overlay.title,
    ...(overlay.description && { description: overlay.description }),
    inForce: overlay.inForce,
    legalDocuments: [...base.legalDocuments, ...(overlay.legalDocuments ?? [])],
    ...listed('eventTypes', eventTypes, overlay.eventTypes),
    ...listed('lists', lists, overlay.lists),
    facts: [...base.facts, ...(overlay.facts ?? [])],
    parameters: [
      ...base.parameters.map((parameter) => ({
        ...parameter,
        values: withLocalValues(
          parameter.values.map((value) => ({ ...value, origin: value.origin ?? origin })),
          local.get(parameter.id) ?? [],
        ),
      })),
      ...(overlay.parameters ?? []),
    ],
    criteria: [
      ...base.criteria.map((criterion) => ({ ...criterion, origin: criterion.origin ?? origin })),
      ...(overlay.criteria ?? []),
    ],
    basedOn: [{ id: base.id, revision: base.revision, hash: hashOf(base) }, ...basedOn],
  }
}

/** An optional list: absent where the base has none and nothing is added. */
function listed<Key extends 'eventTypes' | 'lists', Item>(
  key: Key,
  base: readonly Item[] | undefined,
  local: readonly Item[] = [],
): { [Name in Key]?: Item[] } {
  const list = [...(base ?? []), ...local]
  return (base === undefined && local.length === 0 ? {} : { [key]: list }) as { [Name in Key]?: Item[] }
}
