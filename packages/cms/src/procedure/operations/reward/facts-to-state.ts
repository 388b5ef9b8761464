import { evaluate, requiredFacts } from '@tieuchi/rules'
import type { Fact, ReportedValue } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { isWorkflowError, WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import { isAreaWithin } from '../../access/access.js'
import { idOf } from '../../access/scope.js'
import { accessTable } from '../../access/table.js'
import type { Nomination } from '../../collections/nomination.js'
import { nominationFacts } from '../../records/nomination-facts.js'
import { rewardCriteria } from '../../records/reward-criteria.js'

/** A fact of the criteria for rewards, for the form of a nomination. */
export type FactToState = Pick<Fact, 'id' | 'label' | 'description' | 'type' | 'unit' | 'options'> & {
  /** The records give it, so nobody is asked. */
  given?: ReportedValue
}

export interface FactsToState {
  title: string | null
  facts: FactToState[]
  /** Why nothing can be asked: nothing is published for it. */
  problem: string | null
}

export type DraftNomination = Partial<
  Pick<Nomination, 'kind' | 'occasion' | 'movement' | 'subject' | 'featOn'>
> & {
  year: number
  area?: string | undefined
}

/**
 * What has to be stated about a nomination that is being written. Facts of criteria that do not apply to it are left
 * out; what lies in an area outside the person's scope is not looked up.
 * @throws WorkflowError `not-logged-in`
 */
export async function factsToState(req: PayloadRequest, draft: DraftNomination): Promise<FactsToState> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const area = idOf(draft.area)
  const isOwn = area !== undefined && (await isAreaWithin(accessTable.nominations.read, req, area))
  const nominated = { ...draft, area: isOwn ? area : null, facts: null } as Nomination
  try {
    const { criteriaSet, hash, on } = await rewardCriteria(req, nominated)
    const { given } = await nominationFacts(req, criteriaSet, nominated)
    const { criteria } = evaluate(criteriaSet, { facts: given }, { on, setHash: hash })
    const idle = new Set(criteria.filter(({ outcome }) => outcome === 'not-applicable').map(({ id }) => id))
    const applying = { ...criteriaSet, criteria: criteriaSet.criteria.filter(({ id }) => !idle.has(id)) }
    return {
      title: textIn(criteriaSet.title, languageOf(req)),
      facts: requiredFacts(applying).map(({ id, label, description, type, unit, options }) => ({
        id,
        label,
        type,
        ...(description && { description }),
        ...(unit && { unit }),
        ...(options && { options }),
        ...(id in given && { given: given[id] as ReportedValue }),
      })),
      problem: null,
    }
  } catch (error) {
    if (isWorkflowError(error)) return { title: null, facts: [], problem: error.message }
    throw error
  }
}
