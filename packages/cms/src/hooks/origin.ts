import type { CriteriaSet } from '@tieuchi/schemas'
import { isolateObjectProperty, type PayloadRequest, type RequestContext } from 'payload'
import type { HistoryEntry } from '../collections/revision.js'

/** What an operation of this plugin tells the hooks about a write. */
export interface Origin extends Pick<HistoryEntry, 'action' | 'comment'> {
  /** The content itself. Payload fills what a form document leaves out from what is stored, so nothing could be removed. */
  content?: CriteriaSet
}

// A text as key: Payload drops a context that has only symbols at the next nested call. No request can set it.
const key = 'tieuchiOrigin'

/** The request for one write of an operation: the mark ends with the write. */
export function writing(origin: Origin, req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, [key]: origin }
  return own
}

/** The operation that a write came from, or undefined for a plain one. */
export function originOf(context: RequestContext): Origin | undefined {
  return context[key] as Origin | undefined
}
