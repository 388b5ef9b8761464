import type { RequestContext } from 'payload'
import type { HistoryEntry } from '../collections/revision.js'

export type Origin = Pick<HistoryEntry, 'action' | 'comment'>

// A text as key: Payload drops a context that has only symbols at the next nested call. No request can set it.
const key = 'tieuchiOrigin'

/** Marks a write as coming from an operation of this plugin, which the hooks then record as such. */
export function from(action: Origin['action'], comment?: string): RequestContext {
  return { [key]: { action, ...(comment ? { comment } : {}) } satisfies Origin }
}

/** The operation that a write came from, or undefined for a plain one. */
export function originOf(context: RequestContext): Origin | undefined {
  return context[key] as Origin | undefined
}
