import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import { idOf, type Member } from '../../access/scope.js'
import type { Nomination, RewardDecision } from '../../collections/nomination.js'
import type { Unit } from '../../collections/unit.js'
import { changeIfUnchanged } from '../../hooks/claim-edition.js'
import { momentOf } from '../../records/today.js'
import { sameCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'
import { committeeName } from '../decision/authority.js'
import { recordById } from '../record-for-step.js'
import { nominationForStep, type OnNomination } from './nomination-for-step.js'
import { requireEligible } from './require-eligible.js'
import { type RewardPaper, type RewardPaperInput, readRewardPaper } from './reward-paper.js'

/**
 * Decides a nomination that the council has considered, in the name of the person's People's Committee.
 * @throws WorkflowError as `nominationForStep`; `not-considered`, `own-work` where the person gave the council's view,
 * `not-eligible`, `reward-number-taken`; ValidationError naming everything that is wrong
 */
export async function decideReward({
  req,
  id,
  edition,
  ...input
}: OnNomination & RewardPaperInput): Promise<Nomination> {
  const nomination = await nominationForStep('decide-reward', { req, id, edition })
  const { council, eligibility } = nomination
  if (nomination.status !== 'considered' || !council || !eligibility) {
    throw new WorkflowError('not-considered', req)
  }
  const by = actorOf(req.user as never)
  if (council.by.id === by.id) throw new WorkflowError('own-work', req)
  const paper = readRewardPaper(req, input, council)
  if (paper.result === 'granted') {
    const { setId, setHash } = eligibility
    const { criteriaSet } = await sameCriteria(req, setId, nomination.year, setHash)
    requireEligible(req, eligibility, criteriaSet)
  }
  const unit = await ownUnit(req, nomination)
  await refuseOtherPaper(req, paper, unit)
  const decision: RewardDecision = {
    ...paper,
    unit: unit.id,
    unitName: committeeName(unit),
    at: momentOf(req),
    by,
  }
  const changed = await changeIfUnchanged(req, procedureSlugs.nominations, nomination, {
    status: paper.result,
    decision,
    decisionNumber: paper.number,
    decidedOn: paper.decidedOn,
    reward: paper.reward,
  })
  if (!changed) throw new WorkflowError('record-edited-meanwhile', req)
  return (await recordById<Nomination>(req, procedureSlugs.nominations, nomination.id)) as Nomination
}

/** The unit whose People's Committee the person is of. */
async function ownUnit(req: PayloadRequest, nomination: Nomination): Promise<Unit> {
  const id = idOf((req.user as unknown as Member).unit) ?? (idOf(nomination.unit) as string)
  return (await recordById<Unit>(req, procedureSlugs.units, id)) as Unit
}

/**
 * One paper can reward several, but has one date and one signer.
 * @throws WorkflowError `reward-number-taken`
 */
async function refuseOtherPaper(
  req: PayloadRequest,
  { number, decidedOn, signer }: RewardPaper,
  unit: Unit,
): Promise<void> {
  if (!number) return
  const year = decidedOn.slice(0, 4)
  const { docs } = await req.payload.find({
    collection: procedureSlugs.nominations,
    where: {
      and: [
        { decisionNumber: { equals: number } },
        { decidedOn: { greater_than_equal: `${year}-01-01` } },
        { decidedOn: { less_than: `${Number(year) + 1}-01-01` } },
      ],
    },
    depth: 0,
    pagination: false,
    select: { decision: true },
    req,
  })
  const papers = (docs as unknown as Pick<Nomination, 'decision'>[]).flatMap(({ decision }) => decision ?? [])
  const other = papers.find(
    (paper) => paper.unit === unit.id && (paper.decidedOn !== decidedOn || paper.signer !== signer),
  )
  if (!other) return
  throw new WorkflowError('reward-number-taken', req, {
    number,
    date: formatDate(other.decidedOn, languageOf(req)),
    signer: other.signer ?? '…',
  })
}
