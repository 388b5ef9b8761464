import type { RequestContext } from 'payload'
import type { HistoryEntry } from '../collections/revision.js'

// A symbol, so that nothing a client sends can set it.
const key = Symbol.for('tieuchi.origin')

/** Marks a write as coming from an operation of this plugin, which the hooks then record as such. */
export function from(action: HistoryEntry['action'], comment?: string): RequestContext {
  return { [key as unknown as string]: { action, ...(comment ? { comment } : {}) } }
}

/** The operation that a write came from, or undefined for a plain one. */
export function originOf(context: RequestContext): Pick<HistoryEntry, 'action' | 'comment'> | undefined {
  return context[key as unknown as string] as ReturnType<typeof originOf>
}
