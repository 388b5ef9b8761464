import { checkCriteriaSet } from '@tieuchi/schemas'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Revision } from '../collections/revision.js'
import { WorkflowError } from '../errors.js'
import type { Row } from '../mapping/row.js'
import { toCriteriaSet } from '../mapping/to-criteria-set.js'
import { highestRevision } from '../operations/lineage.js'
import { slugs } from '../slugs.js'
import { bookkeeping } from './bookkeeping.js'
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
  if (before) await refuseUnlessOpen(before, form, req)
  else if (!form.revision && typeof form.setId === 'string') {
    form.revision = (await highestRevision(req, form.setId)) + 1
  }
  const set = toCriteriaSet(form)
  const checked = checkCriteriaSet(set)
  if (!checked.ok) throw refusal(checked.issues, set, req)
  if (!before) await refuseTaken(checked.criteriaSet, req)
  return {
    ...form,
    name: checked.criteriaSet.title.vi,
    content: checked.criteriaSet,
    ...bookkeeping(before, req),
  }
}

async function refuseUnlessOpen(before: Revision, form: Row, req: PayloadRequest): Promise<void> {
  await refuseFrozen(before, req)
  if (req.context.isRestoringVersion) return
  if (form.edition !== before.edition) throw new WorkflowError('edited-meanwhile', req)
  if (form.setId !== before.setId || form.revision !== before.revision) {
    throw new WorkflowError('identity-changed', req)
  }
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
