import { hashOf } from '@tieuchi/rules'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Revision } from '../collections/revision.js'
import { WorkflowError } from '../errors.js'
import { type Row, rowOf } from '../mapping/row.js'
import { toCriteriaSet } from '../mapping/to-criteria-set.js'
import { checkedContent } from '../operations/base.js'
import { highestRevision } from '../operations/lineage.js'
import { slugs } from '../slugs.js'
import { bookkeeping } from './bookkeeping.js'
import { originOf } from './origin.js'
import { fieldRefusal, refusal } from './problems.js'
import { refuseFrozen } from './refuse-frozen.js'

/**
 * Every write of a revision, through whichever door, passes here: the content must be a draft that nobody else
 * changed meanwhile, keep its identity, and be a criteria set without errors. What the record says about itself
 * (status, history, who) is never taken from the caller.
 */
export const checkRevision: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  const before = operation === 'update' ? (originalDoc as Revision) : undefined
  const form: Row = data
  if (before) {
    await refuseFrozen(before, req)
    if (!req.context.isRestoringVersion && form.edition !== before.edition) {
      throw new WorkflowError('edited-meanwhile', req)
    }
  } else if (!form.revision && typeof form.setId === 'string') {
    form.revision = (await highestRevision(req, form.setId)) + 1
  }
  const set = contentOf(form, req)
  const checked = await checkedContent(set, req)
  if (!checked.ok) throw refusal(checked.issues, set, req)
  const { id, revision } = checked.criteriaSet
  if (!before) await refuseTaken(checked.criteriaSet, req)
  else if (id !== before.setId || revision !== before.revision)
    throw new WorkflowError('identity-changed', req)
  else if (hashOf(checked.criteriaSet.basedOn ?? []) !== hashOf(before.content.basedOn ?? []))
    throw new WorkflowError('base-changed', req)
  return {
    ...form,
    setId: id,
    revision,
    name: checked.criteriaSet.title.vi,
    content: checked.criteriaSet,
    ...bookkeeping(before, req),
  }
}

/** The criteria set of a write: what an operation hands in, what an earlier version held, or what the form says. */
function contentOf(form: Row, { context }: PayloadRequest): Row {
  const handedIn = originOf(context)?.content
  if (handedIn) return { ...handedIn }
  return context.isRestoringVersion ? rowOf(form.content) : toCriteriaSet(form)
}

/** The unique index decides in the end; this gives the usual case its sentence and its field. */
async function refuseTaken(set: { id: string; revision: number }, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: slugs.criteriaRevisions,
    where: { setId: { equals: set.id }, revision: { equals: set.revision } },
    req,
  })
  if (totalDocs === 0) return
  const message =
    req.i18n.language === 'en'
      ? `Revision ${set.revision} of ${set.id} already exists.`
      : `Bộ tiêu chí ${set.id} đã có bản số ${set.revision}.`
  throw fieldRefusal('revision', 'revision-taken', message, req)
}
