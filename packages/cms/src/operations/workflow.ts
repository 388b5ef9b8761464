import type { PayloadRequest } from 'payload'
import type { Contained } from '../collections/release.js'
import type { Revision } from '../collections/revision.js'
import { type ErrorCode, errorMessage } from '../i18n/errors.js'
import { languageOf } from '../i18n/language.js'
import { type Action, actions, comesUp, objection } from './action.js'
import { publicationOf } from './releases.js'
import { revisionById } from './revision-in-action.js'

export interface Workflow
  extends Pick<Revision, 'status' | 'edition' | 'submission' | 'approval' | 'history'> {
  published: Contained | null
  actions: { action: Action; allowed: boolean; code?: ErrorCode; message?: string }[]
}

/** Where a revision stands, what happened to it, and what this user may do next or why not. */
export async function workflowOf(req: PayloadRequest, id: string): Promise<Workflow> {
  const revision = await revisionById(req, id)
  const { status, edition, submission, approval, history } = revision
  const published = await publicationOf(req, revision)
  const offered = actions.filter((action) => comesUp(action, revision, published !== undefined))
  return {
    status,
    edition,
    submission,
    approval,
    published: published ?? null,
    history: published
      ? [...history, { action: 'publish', user: published.by, at: published.at, comment: published.reason }]
      : history,
    actions: offered.map((action) => {
      const code = objection(action, revision, published !== undefined, req.user)
      if (!code) return { action, allowed: true }
      return { action, allowed: false, code, message: errorMessage(code, languageOf(req)) }
    }),
  }
}
