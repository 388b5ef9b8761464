import type { Bundle } from '@tieuchi/schemas'
import type { Seal } from './revision.js'
import type { Actor } from './user.js'

/** A revision that a release contains, and the release that first published it. */
export interface Contained {
  setId: string
  revision: number
  hash: string
  sequence: number
  at: string
  by: Actor
  reason: string
}

/** What this release published, with the approval that bound its content. */
export interface Approved {
  setId: string
  revision: number
  submission: Seal | null
  approval: Seal | null
}

/** One publication: a single row that holds the whole bundle. */
export interface Release {
  id: string
  sequence: number
  publishedAt: string
  publishedBy: Actor
  reason: string
  hash: string
  contents: Contained[]
  approvals: Approved[]
  bundle: Bundle
}
