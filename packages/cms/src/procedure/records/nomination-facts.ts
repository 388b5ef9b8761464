import type { CriteriaSet, ReportedValue } from '@tieuchi/schemas'
import { isReportable } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/scope.js'
import type { Nomination } from '../collections/nomination.js'
import { procedureSlugs } from '../slugs.js'
import { householdCode } from './household-code.js'

/** What a nomination is judged by: the facts that the records give, and those that the nominator states. */
export interface NominationFacts {
  given: Record<string, ReportedValue>
  stated: Record<string, ReportedValue>
}

export type Nominated = Pick<
  Nomination,
  'kind' | 'occasion' | 'movement' | 'subject' | 'year' | 'area' | 'facts'
>

/** Facts that the nomination itself gives, by their ids in the criteria for rewards. */
const ownFacts: Record<string, (nominated: Nominated) => ReportedValue> = {
  'for-a-feat': ({ occasion }) => occasion === 'feat',
  'nominee-kind': ({ kind }) => kind ?? null,
  movement: ({ movement }) => movement ?? null,
}

/**
 * The facts of a nomination for a set. A fact that the set does not have is left out, so officials are free to change
 * the set; what the records give is not asked of anybody.
 */
export async function nominationFacts(
  req: PayloadRequest,
  criteriaSet: Pick<CriteriaSet, 'facts'>,
  nominated: Nominated,
): Promise<NominationFacts> {
  const given: Record<string, ReportedValue> = {}
  const stated: Record<string, ReportedValue> = {}
  for (const fact of criteriaSet.facts.filter((one) => isReportable(one))) {
    const own = ownFacts[fact.id]?.(nominated)
    const written = nominated.facts?.[fact.id]
    if (own !== undefined && own !== null) given[fact.id] = own
    else if (fact.id === 'commitment-signed' && (await hasCommitted(req, nominated))) given[fact.id] = true
    else if (written !== undefined && written !== null) stated[fact.id] = written
  }
  return { given, stated }
}

/** True if the register has the commitment of a household. That it has none says nothing: there may be totals only. */
async function hasCommitted(req: PayloadRequest, { kind, subject, area, year }: Nominated): Promise<boolean> {
  const place = idOf(area)
  if (kind !== 'household' || !place || !subject || !year) return false
  const { totalDocs } = await req.payload.count({
    collection: procedureSlugs.commitments,
    where: {
      and: [
        { area: { equals: place } },
        { year: { equals: year } },
        { household: { equals: householdCode(subject) } },
        { withdrawnOn: { exists: false } },
      ],
    },
    req,
  })
  return totalDocs > 0
}
