import type { PayloadRequest } from 'payload'
import type { HistoryEntry, Revision } from '../collections/revision.js'
import { actorOf } from '../collections/user.js'
import { originOf } from './origin.js'

type Kept = Pick<Revision, 'status' | 'edition' | 'contributors' | 'submission' | 'approval' | 'history'>

/** What a saved draft says about itself: who has had a hand in it, and what happened to it so far. */
export function bookkeeping(before: Revision | undefined, req: PayloadRequest): Kept {
  const user = actorOf(req.user ?? { id: 'system' })
  const { action, comment } = originOf(req.context) ?? { action: before ? 'edit' : 'create' }
  const entry: HistoryEntry = {
    action,
    user,
    at: new Date().toISOString(),
    ...(comment ? { comment } : {}),
  }
  return {
    status: 'draft',
    edition: (before?.edition ?? 0) + 1,
    contributors: [...new Set([...(before?.contributors ?? []), user.id])],
    submission: null,
    approval: null,
    history: withEntry(before?.history ?? [], entry),
  }
}

/** Adds an entry; an edit that follows an edit of the same person replaces it, so that a history stays readable. */
export function withEntry(history: HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const last = history.at(-1)
  const again = entry.action === 'edit' && last?.action === 'edit' && last.user.id === entry.user.id
  return [...(again ? history.slice(0, -1) : history), entry]
}
