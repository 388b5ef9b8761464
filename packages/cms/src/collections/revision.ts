import type { CriteriaSet } from '@tieuchi/schemas'
import type { Actor } from './user.js'

export const statuses = ['draft', 'submitted', 'approved'] as const
export type Status = (typeof statuses)[number]

/** Who bound which content, and when. */
export interface Seal {
  user: Actor
  at: string
  hash: string
}

export interface HistoryEntry {
  action: 'create' | 'edit' | 'copy' | 'local-set' | 'submit' | 'return' | 'approve' | 'publish'
  user: Actor
  at: string
  comment?: string
  hash?: string
}

/** A criteria revision as it is stored: the criteria set as one JSON document, and what happened to it. */
export interface Revision {
  id: string
  setId: string
  revision: number
  name: string
  status: Status
  /** Grows with every change; whoever writes says which one they saw. */
  edition: number
  content: CriteriaSet
  contributors: string[]
  submission: Seal | null
  approval: Seal | null
  history: HistoryEntry[]
  createdAt: string
  updatedAt: string
}
