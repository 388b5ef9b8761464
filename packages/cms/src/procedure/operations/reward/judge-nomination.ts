import { evaluate } from '@tieuchi/rules'
import type { Assessment } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import type { Eligibility, Nomination } from '../../collections/nomination.js'
import { type Nominated, nominationFacts } from '../../records/nomination-facts.js'
import { type RewardCriteria, rewardCriteria } from '../../records/reward-criteria.js'
import { momentOf } from '../../records/today.js'

/**
 * Judges a nomination by the criteria for rewards. Writes nothing.
 * @param criteria those of the nomination, as they are published now, unless given
 * @throws WorkflowError `no-release`, `no-criteria-for-year`
 */
export async function judgeNomination(
  req: PayloadRequest,
  nominated: Nominated & Pick<Nomination, 'featOn'>,
  criteria?: RewardCriteria,
): Promise<Eligibility> {
  const { criteriaSet, hash, on } = criteria ?? (await rewardCriteria(req, nominated))
  const { given, stated } = await nominationFacts(req, criteriaSet, nominated)
  const input: Assessment = { subject: { name: nominated.subject }, facts: { ...given, ...stated } }
  const evaluation = evaluate(criteriaSet, input, { on, setHash: hash })
  return {
    at: momentOf(req),
    setId: criteriaSet.id,
    revision: criteriaSet.revision,
    setHash: hash,
    on,
    outcome: evaluation.outcome,
    input,
    evaluation: JSON.parse(JSON.stringify(evaluation)),
  }
}
