import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest, Where } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import { type Member, reach } from '../../access/scope.js'
import { type Step, stepTable } from '../../access/table.js'
import type { Nomination } from '../../collections/nomination.js'
import { procedureSlugs } from '../../slugs.js'

/** A step with a nomination: who takes it, and the edition that the person saw. */
export interface OnNomination {
  req: PayloadRequest
  id: string
  edition?: number | undefined
}

type RewardStep = Extract<Step, 'give-council-view' | 'decide-reward'>

/**
 * A nomination that is not decided, for a person who had no part in writing it.
 * @throws WorkflowError `not-logged-in`, `not-allowed`; `record-not-found` where it is outside their scope or does not
 * exist; `own-work`, `nomination-decided`, `record-edited-meanwhile`
 */
export async function nominationForStep(
  step: RewardStep,
  { req, id, edition }: OnNomination,
): Promise<Nomination> {
  const member = req.user as unknown as Member | null
  if (!member) throw new WorkflowError('not-logged-in', req)
  if (!(member.roles ?? []).some((role) => role in stepTable[step]))
    throw new WorkflowError('not-allowed', req)
  const found = await findWithin(step, req, id)
  if (!found) throw new WorkflowError('record-not-found', req)
  if ((found.contributors ?? []).includes(String(member.id))) throw new WorkflowError('own-work', req)
  if (found.decidedOn) {
    throw new WorkflowError('nomination-decided', req, { date: formatDate(found.decidedOn, languageOf(req)) })
  }
  if (edition !== undefined && edition !== (found.edition ?? 0)) {
    throw new WorkflowError('record-edited-meanwhile', req)
  }
  return found
}

/** A nomination within what a step opens to the person. */
export async function findWithin(
  step: RewardStep,
  req: PayloadRequest,
  id: string,
): Promise<Nomination | undefined> {
  const scope = reach(procedureSlugs.nominations, stepTable[step], req.user as unknown as Member | null)
  if (scope === false) return undefined
  const one: Where = { id: { equals: id } }
  const { docs } = await req.payload.find({
    collection: procedureSlugs.nominations,
    where: scope === true ? one : { and: [one, scope] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] as unknown as Nomination | undefined
}
