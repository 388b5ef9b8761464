import { revisionInForce, setIds } from '@tieuchi/rules'
import type { CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import { isWithin } from '@tieuchi/schemas/model'
import type { Payload } from 'payload'
import { isWorkflowError } from '../../errors.js'
import { publishedBundle } from '../records/criteria.js'

/** Of every published lineage the revision that applies on a day, those without one left out. */
export async function setsInForce(payload: Payload, on: CalendarDate): Promise<CriteriaSet[]> {
  try {
    const bundle = await publishedBundle({ payload })
    return setIds(bundle)
      .filter((id) =>
        bundle.revisions.some(
          ({ criteriaSet }) => criteriaSet.id === id && isWithin(criteriaSet.inForce, on),
        ),
      )
      .map((id) => revisionInForce(bundle, id, on).criteriaSet)
  } catch (error) {
    if (isWorkflowError(error) && error.code === 'no-release') return []
    throw error
  }
}
