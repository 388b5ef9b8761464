import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../access/scope.js'
import type { Area } from '../collections/area.js'
import type { Unit } from '../collections/unit.js'
import { deriveBelow } from '../operations/places/derive-again.js'
import { deriveSuccessor } from '../operations/places/derive-successor.js'
import { placesOfArea, placesOfUnit } from '../records/derived-places.js'

/** Keeps on an area the commune and province of today and the district it last belonged to. */
export const derivePlacesOfArea: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => ({
  ...data,
  ...(await placesOfArea(req, { ...originalDoc, ...data } as Area)),
})

/** Keeps on a unit its province and the district it last belonged to. */
export const derivePlacesOfUnit: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => ({
  ...data,
  ...(await placesOfUnit(req, { ...originalDoc, ...data } as Unit)),
})

/** What belongs to a unit follows when the unit itself comes under another one. */
export const deriveBelowUnit: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const moved = (['parents', 'district', 'province'] as const).some(
    (name) => JSON.stringify(doc[name] ?? null) !== JSON.stringify(previousDoc?.[name] ?? null),
  )
  if (operation === 'update' && moved) await deriveBelow(req, doc.id)
  return doc
}

/** What a unit replaces, or no longer replaces, knows its successor. */
export const deriveSuccessors: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before = idsOf(previousDoc?.replaces)
  const now = idsOf(doc.replaces)
  const changed = [...before.filter((id) => !now.includes(id)), ...now.filter((id) => !before.includes(id))]
  for (const id of changed) await deriveSuccessor(req, id)
  return doc
}

const idsOf = (units: (string | { id: string })[] | null | undefined): string[] =>
  (units ?? []).map((unit) => idOf(unit) as string)
