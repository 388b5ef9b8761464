import type { CalendarDate, Outcome } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import type { Appeal } from '../../collections/appeal.js'
import type { YearAssessment } from '../../collections/assessment.js'
import type { Decision } from '../../collections/decision.js'
import type { Verdict } from '../../collections/verdict.js'
import { dateInVietnam } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById } from '../record-for-step.js'

/** What a decision about an assessment rests on. */
export interface Ground {
  outcome: Outcome
  /** The day that the decision cannot precede. */
  since: CalendarDate
  /** Of a decision after a refusal: the appeal that was granted. */
  appeal?: string
}

/** The recognitions and refusals of an assessment, the earliest first. */
export async function decisionsOf(req: PayloadRequest, assessment: string): Promise<Decision[]> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.decisions,
    where: { and: [{ assessment: { equals: assessment } }, { kind: { not_equals: 'revoke' } }] },
    sort: 'at',
    depth: 0,
    pagination: false,
    req,
  })
  return docs as unknown as Decision[]
}

/**
 * What can be decided about an assessment now: what the police proposed, or an appeal that was granted and not followed
 * by a decision yet.
 * @param decided its recognitions and refusals so far, the earliest first
 * @returns undefined while there is nothing to decide
 */
export async function groundOf(
  req: PayloadRequest,
  assessment: YearAssessment,
  decided: readonly Decision[],
): Promise<Ground | undefined> {
  const last = decided.at(-1)
  const final = assessment.submitted?.final
  if (!last) {
    if (assessment.status !== 'proposed' || !final) return undefined
    return { outcome: final.outcome, since: dateInVietnam(new Date(final.at)) }
  }
  if (last.kind !== 'refuse') return undefined
  const [appeal] = await appealsOf(req, last.id, { result: { equals: 'overturned' } })
  const verdict = appeal?.verdict && (await recordById<Verdict>(req, procedureSlugs.verdicts, appeal.verdict))
  if (!verdict) return undefined
  return { outcome: verdict.outcome, since: appeal.answeredOn ?? last.decidedOn, appeal: appeal.id }
}

/** The appeals against a decision, the latest first. */
export async function appealsOf(
  req: PayloadRequest,
  decision: string,
  more: Record<string, { equals: string }> = {},
): Promise<Appeal[]> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.appeals,
    where: { and: [{ decision: { equals: decision } }, more] },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs as unknown as Appeal[]
}
