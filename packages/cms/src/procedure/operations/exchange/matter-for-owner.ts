import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import type { Member } from '../../access/scope.js'
import type { Matter } from '../../collections/matter.js'
import { ownerLabels } from '../../i18n/exchange.js'
import { procedureSlugs } from '../../slugs.js'
import { recordForStep } from '../record-for-step.js'

/** A step with a matter: who takes it, and the edition that the person saw. */
export interface OnMatter {
  req: PayloadRequest
  id: string
  edition?: number | undefined
}

/**
 * An open matter for the one who owns it.
 * @throws WorkflowError `not-logged-in`, `not-allowed`, `record-not-found`; `not-matter-owner`, `matter-answered`;
 * `record-edited-meanwhile` where it is no longer in the edition that was seen
 */
export async function matterForOwner({ req, id, edition }: OnMatter): Promise<Matter> {
  const matter = await recordForStep<Matter>('answer-matter', req, procedureSlugs.matters, id)
  const language = languageOf(req)
  const { roles } = req.user as unknown as Member
  if (!roles?.includes(matter.owner)) {
    throw new WorkflowError('not-matter-owner', req, { owner: ownerLabels[matter.owner][language] })
  }
  if (matter.answeredOn) {
    throw new WorkflowError('matter-answered', req, { date: formatDate(matter.answeredOn, language) })
  }
  if (edition !== undefined && edition !== (matter.edition ?? 0)) {
    throw new WorkflowError('record-edited-meanwhile', req)
  }
  return matter
}
