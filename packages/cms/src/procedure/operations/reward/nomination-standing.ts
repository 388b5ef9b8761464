import { explain, type Sentence } from '@tieuchi/rules'
import type { CalendarDate, Outcome, Verification } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { isWorkflowError, WorkflowError } from '../../../errors.js'
import { errorMessage } from '../../../i18n/errors.js'
import { languageOf } from '../../../i18n/language.js'
import type { CouncilView, Eligibility, Nomination, RewardDecision } from '../../collections/nomination.js'
import { rewardCriteria } from '../../records/reward-criteria.js'
import { sameCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'
import { findWithin } from './nomination-for-step.js'
import { decisiveFacts } from './require-eligible.js'

/** What the criteria say of a nomination, in sentences. */
export interface EligibilityView {
  outcome: Outcome
  verdict: string
  title: string
  description: string | null
  revision: number
  on: CalendarDate
  criteria: {
    id: string
    code: string
    title: string
    outcome: Outcome
    verdict: string
    advisory: boolean
    /** The sentence why, and below it those it rests on. */
    reason: Sentence | null
    verification: Verification
    note: string | null
  }[]
  missing: string[]
}

/** A step that the person can take with a nomination, or why not. */
export interface RewardStepOffer {
  step: 'council-view' | 'decide'
  allowed: boolean
  message?: string
}

/** Where a nomination stands, and what this person can do. */
export interface NominationStanding {
  edition: number
  status: Nomination['status']
  eligibility: EligibilityView | null
  /** Why there is no eligibility: nothing is published for it. */
  problem: string | null
  council: Nomination['council'] | null
  decision: RewardDecision | null
  nominatedBy: string | null
  steps: RewardStepOffer[]
}

/** @throws WorkflowError `not-logged-in`; `record-not-found` where the person may not read the nomination */
export async function nominationStanding(req: PayloadRequest, id: string): Promise<NominationStanding> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const found = await req.payload.findByID({
    collection: procedureSlugs.nominations,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const nomination = found as unknown as Nomination | null
  if (!nomination) throw new WorkflowError('record-not-found', req)
  const { eligibility, council, decision } = nomination
  return {
    edition: nomination.edition ?? 0,
    status: nomination.status,
    eligibility: eligibility ? await viewOf(req, eligibility, nomination.year) : null,
    problem: eligibility ? null : await problemOf(req, nomination),
    council: council ?? null,
    decision: decision ?? null,
    nominatedBy: nomination.nominatedBy?.name ?? null,
    steps: await offers(req, nomination),
  }
}

async function viewOf(req: PayloadRequest, eligibility: Eligibility, year: number): Promise<EligibilityView> {
  const language = languageOf(req)
  const { setId, setHash, evaluation } = eligibility
  const { criteriaSet } = await sameCriteria(req, setId, year, setHash)
  const { verdict, criteria, missing } = explain(evaluation, criteriaSet, language)
  // What an advisory criterion lacks keeps nothing open.
  const decisive = new Set(decisiveFacts(criteriaSet).map(({ id }) => id))
  const decides = evaluation.missing.map(({ fact }) => fact === undefined || decisive.has(fact))
  const kinds = new Map(criteriaSet.criteria.map(({ id, kind }) => [id, kind]))
  return {
    outcome: eligibility.outcome,
    verdict,
    title: textIn(criteriaSet.title, language),
    description: criteriaSet.description ? textIn(criteriaSet.description, language) : null,
    revision: criteriaSet.revision,
    on: eligibility.on,
    criteria: criteria.map((one) => ({
      id: one.id,
      code: one.code,
      title: one.title,
      outcome: one.outcome,
      verdict: one.verdict,
      advisory: kinds.get(one.id) === 'advisory',
      // Before it may stand whether the criterion applies, which is plain from its being listed.
      reason: one.reasons.at(-1) ?? null,
      verification: one.verification,
      note: one.note ?? null,
    })),
    missing: eligibility.outcome === 'undetermined' ? missing.filter((_, index) => decides[index]) : [],
  }
}

async function problemOf(req: PayloadRequest, nomination: Nomination): Promise<string | null> {
  try {
    await rewardCriteria(req, nomination)
    return null
  } catch (error) {
    if (isWorkflowError(error)) return error.message
    throw error
  }
}

/** The steps of this person's roles; what their own part or the state of the nomination rules out is explained. */
async function offers(req: PayloadRequest, nomination: Nomination): Promise<RewardStepOffer[]> {
  if (nomination.decidedOn) return []
  const language = languageOf(req)
  const own = (nomination.contributors ?? []).includes(String(req.user?.id))
  const found: RewardStepOffer[] = []
  if (await findWithin('give-council-view', req, nomination.id)) {
    found.push(offer('council-view', own ? errorMessage('own-work', language) : undefined))
  }
  if (await findWithin('decide-reward', req, nomination.id)) {
    const viewed = nomination.council as CouncilView | null | undefined
    const isOwn = own || viewed?.by.id === String(req.user?.id)
    const code = isOwn ? 'own-work' : nomination.status === 'considered' ? undefined : 'not-considered'
    found.push(offer('decide', code && errorMessage(code, language)))
  }
  return found
}

const offer = (step: RewardStepOffer['step'], message: string | undefined): RewardStepOffer => ({
  step,
  allowed: message === undefined,
  ...(message !== undefined && { message }),
})
