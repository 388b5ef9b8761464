import { checkCriteriaSet } from '@tieuchi/schemas'
import { hasRole } from '../access/role.js'
import type { Revision } from '../collections/revision.js'
import { writing } from '../hooks/origin.js'
import { refusal } from '../hooks/problems.js'
import { refuseFrozen } from '../hooks/refuse-frozen.js'
import { type Row, rowOf } from '../mapping/row.js'
import { toForm } from '../mapping/to-form.js'
import { slugs } from '../slugs.js'
import { type OnRevision, revisionById } from './revision-in-action.js'

/**
 * Replaces the content of a draft by a criteria set written as JSON; its id and revision must stay.
 * @throws ValidationError listing every problem; WorkflowError where the draft is frozen or was changed meanwhile
 */
export async function replaceContent(to: OnRevision & { content: unknown }): Promise<Revision> {
  const { req, id, edition } = to
  // Payload alone would say of a frozen revision only that this is not allowed, and not why.
  if (hasRole(req.user, 'drafter', 'administrator')) await refuseFrozen(await revisionById(req, id), req)
  const checked = checkCriteriaSet(to.content)
  if (!checked.ok) throw refusal(checked.issues, rowOf(to.content), req)
  const data: Row = { ...toForm(checked.criteriaSet), ...(edition === undefined ? {} : { edition }) }
  return (await req.payload.update({
    collection: slugs.criteriaRevisions,
    id,
    data,
    depth: 0,
    overrideAccess: false,
    req: writing({ action: 'edit', content: checked.criteriaSet }, req),
  })) as unknown as Revision
}
