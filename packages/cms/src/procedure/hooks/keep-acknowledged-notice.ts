import type { CollectionBeforeChangeHook } from 'payload'
import { WorkflowError } from '../../errors.js'
import { idOf } from '../access/scope.js'
import type { Notice } from '../collections/notice.js'

const said = ['unit', 'subject', 'kind', 'body', 'sentOn'] as const

/**
 * Keeps what a board has acknowledged: neither the text nor the areas that acknowledged it change any more. Further
 * areas can be added.
 * @throws WorkflowError `notice-acknowledged`
 */
export const keepAcknowledgedNotice: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const before = originalDoc as Notice | undefined
  const acknowledged = before?.acknowledgements ?? []
  if (operation !== 'update' || !before || acknowledged.length === 0) return data
  const changed = said.some((name) => name in data && text(data[name]) !== text(before[name]))
  const areas = new Set(areasOf(data) ?? areasOf(before))
  const dropped = acknowledged.some(({ area }) => !areas.has(area))
  if (changed || dropped) throw new WorkflowError('notice-acknowledged', req)
  return data
}

/** Counts the areas that have not acknowledged a notice, for lists and desks. */
export const countPending: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const areas = areasOf(data) ?? areasOf(originalDoc) ?? []
  return { ...data, pending: pendingOf(areas, originalDoc?.acknowledgements) }
}

/** How many areas have not acknowledged. */
export function pendingOf(areas: readonly string[], acknowledgements: Notice['acknowledgements']): number {
  const done = new Set((acknowledgements ?? []).map(({ area }) => area))
  return areas.filter((area) => !done.has(area)).length
}

const areasOf = (of: { areas?: unknown } | undefined): string[] | undefined =>
  Array.isArray(of?.areas) ? of.areas.map((one) => idOf(one) as string) : undefined

const text = (value: unknown): string => idOf(value as string | { id: string }) ?? ''
