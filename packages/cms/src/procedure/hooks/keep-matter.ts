import { formatDate } from '@tieuchi/schemas/model'
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../../collections/user.js'
import { WorkflowError } from '../../errors.js'
import { languageOf } from '../../i18n/language.js'
import { idOf } from '../access/scope.js'
import type { Matter, MatterEvent } from '../collections/matter.js'
import { momentOf } from '../records/today.js'

const said = ['area', 'subject', 'body', 'raisedBy', 'raisedOn', 'files'] as const

/** What was answered stays as it was asked. @throws WorkflowError `matter-answered` */
export const keepAnsweredMatter: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const { answeredOn } = (originalDoc ?? {}) as Partial<Matter>
  if (operation !== 'update' || !answeredOn || changesOf(data, originalDoc).length === 0) return data
  throw new WorkflowError('matter-answered', req, { date: formatDate(answeredOn, languageOf(req)) })
}

/** Keeps who raised a matter, and what it said before each edit. */
export const keepMatterHistory: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const by = actorOf(req.user ?? { id: 'system' })
  const event = (what: MatterEvent['what'], before?: MatterEvent['before']): MatterEvent => ({
    what,
    at: momentOf(req),
    by,
    ...(before && { before }),
  })
  if (operation === 'create') return { ...data, history: [event('raised')] }
  const changed = changesOf(data, originalDoc)
  if (changed.length === 0) return data
  const before = Object.fromEntries(changed.map((name) => [name, originalDoc?.[name] ?? null]))
  return { ...data, history: [...(originalDoc?.history ?? []), event('edited', before)] }
}

function changesOf(data: Record<string, unknown>, original: Record<string, unknown> | undefined): string[] {
  return said.filter((name) => name in data && plain(data[name]) !== plain(original?.[name]))
}

/** A value as text, with records by their ids and nothing for what is empty. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : JSON.stringify(value.map((one) => idOf(one)))
  return idOf(value as string | { id: string } | null | undefined) ?? ''
}
