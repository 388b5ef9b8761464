import { hasRole, type Role } from '../access/role.js'
import type { Revision, Status } from '../collections/revision.js'
import type { ErrorCode } from '../i18n/errors.js'

export const actions = ['submit', 'approve', 'return', 'publish', 'copy', 'local-set'] as const
export type Action = (typeof actions)[number]

interface Rule {
  from: readonly Status[]
  roles: readonly Role[]
  /** Not for whoever had a hand in the content: nobody approves their own work, whatever their roles. */
  byOthers?: true
  /** Whoever submitted may do it too, whatever their roles. */
  bySubmitter?: true
  /** Not once it is published. */
  unpublished?: true
  /** Only once it is published. */
  published?: true
}

/** Who may do what in which status. Nothing else decides it. */
const rules: Record<Action, Rule> = {
  submit: { from: ['draft'], roles: ['drafter', 'administrator'], unpublished: true },
  approve: { from: ['submitted'], roles: ['approver', 'administrator'], byOthers: true },
  return: {
    from: ['submitted', 'approved'],
    roles: ['approver', 'administrator'],
    bySubmitter: true,
    unpublished: true,
  },
  publish: { from: ['approved'], roles: ['approver', 'administrator'], unpublished: true },
  copy: { from: ['draft', 'submitted', 'approved'], roles: ['drafter', 'administrator'] },
  'local-set': { from: ['approved'], roles: ['drafter', 'administrator'], published: true },
}

/** True if the action can come up at all for a revision as it stands. */
export function comesUp(action: Action, revision: Pick<Revision, 'status'>, isPublished: boolean): boolean {
  const rule = rules[action]
  return (
    rule.from.includes(revision.status) &&
    !(rule.unpublished && isPublished) &&
    !(rule.published && !isPublished)
  )
}

/** Why this user may not do this to this revision, or undefined where they may. */
export function objection(
  action: Action,
  revision: Pick<Revision, 'status' | 'contributors' | 'submission'>,
  isPublished: boolean,
  user: { id: string | number } | null | undefined,
): ErrorCode | undefined {
  if (!user) return 'not-logged-in'
  const rule = rules[action]
  const id = String(user.id)
  const isSubmitter = rule.bySubmitter === true && revision.submission?.user.id === id
  // Said first, because it holds for them whatever roles they have or may yet get.
  if (rule.byOthers && rule.from.includes(revision.status) && revision.contributors.includes(id))
    return 'self-approval'
  if (!hasRole(user, ...rule.roles) && !isSubmitter) return 'not-allowed'
  if (rule.unpublished && isPublished) return 'published'
  if (rule.published && !isPublished) return 'not-published'
  return rule.from.includes(revision.status) ? undefined : 'wrong-status'
}
