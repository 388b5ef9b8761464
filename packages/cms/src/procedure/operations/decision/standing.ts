import type { CalendarDate, Outcome } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { isWorkflowError, WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import { mayTake } from '../../access/access.js'
import type { Appeal } from '../../collections/appeal.js'
import type { Area } from '../../collections/area.js'
import type { YearAssessment } from '../../collections/assessment.js'
import type { Decision } from '../../collections/decision.js'
import { todayOf } from '../../records/today.js'
import { type ProcedureSlug, procedureSlugs } from '../../slugs.js'
import { recordById } from '../record-for-step.js'
import { authorityOn, committeeName } from './authority.js'
import { appealsOf, decisionsOf, groundOf } from './decidable.js'
import { revocationOf } from './revoke.js'

/** What has become of a decision, and what this person may do with it. */
export interface DecisionStanding {
  kind: Decision['kind']
  assessment: string
  area: string
  code: string | null
  revokedBy: Pick<Decision, 'id' | 'number' | 'decidedOn'> | null
  /** The recognition that followed a granted appeal. */
  replacedBy: Pick<Decision, 'id' | 'number'> | null
  appeals: Pick<Appeal, 'id' | 'filedOn' | 'result' | 'answeredOn'>[]
  may: { revoke: boolean; appeal: boolean }
}

/** @throws WorkflowError `record-not-found` where the person may not read it */
export async function decisionStanding(req: PayloadRequest, id: string): Promise<DecisionStanding> {
  const decision = await readable<Decision>(req, procedureSlugs.decisions, id)
  const [revocation, appeals, decided] = await Promise.all([
    revocationOf(req, id),
    appealsOf(req, id),
    decisionsOf(req, decision.assessment),
  ])
  const replacement = decided.find(({ appeal }) => appeals.some((one) => one.id === appeal))
  const appealable =
    decision.kind === 'refuse' && appeals.every(({ result }) => result && result !== 'overturned')
  return {
    kind: decision.kind,
    assessment: decision.assessment,
    area: decision.area,
    code: decision.code ?? null,
    revokedBy: revocation
      ? { id: revocation.id, number: revocation.number, decidedOn: revocation.decidedOn }
      : null,
    replacedBy: replacement ? { id: replacement.id, number: replacement.number } : null,
    appeals: appeals.map(({ id, filedOn, result, answeredOn }) => ({ id, filedOn, result, answeredOn })),
    may: {
      revoke: decision.kind === 'recognise' && !revocation && (await mayTake('revoke', req, decision.area)),
      appeal: appealable && (await mayTake('appeal', req, decision.area)),
    },
  }
}

/** What was decided about an assessment, by whom it would be decided today, and whether this person may. */
export interface DecisionOutlook {
  decisions: Pick<Decision, 'id' | 'kind' | 'number' | 'decidedOn' | 'unitName' | 'code'>[]
  /** What a decision would rest on now; null while nothing can be decided. */
  ground: { outcome: Outcome; since: CalendarDate; afterAppeal: boolean } | null
  authority: { name: string; legalBasis: string | null } | null
  may: { decide: boolean }
}

/** @throws WorkflowError `record-not-found` where the person may not read it */
export async function decisionOutlook(req: PayloadRequest, id: string): Promise<DecisionOutlook> {
  const assessment = await readable<YearAssessment>(req, procedureSlugs.assessments, id)
  const decided = await decisionsOf(req, id)
  const ground = await groundOf(req, assessment, decided)
  return {
    decisions: decided.map(({ id, kind, number, decidedOn, unitName, code }) => ({
      id,
      kind,
      number,
      decidedOn,
      unitName,
      code,
    })),
    ground: ground
      ? { outcome: ground.outcome, since: ground.since, afterAppeal: ground.appeal !== undefined }
      : null,
    authority: await authorityToday(req, assessment.area),
    may: { decide: ground !== undefined && (await mayTake('decide', req, assessment.area)) },
  }
}

async function authorityToday(req: PayloadRequest, area: string): Promise<DecisionOutlook['authority']> {
  const found = await recordById<Area>(req, procedureSlugs.areas, area)
  if (!found) return null
  try {
    const { unit, legalBasis } = await authorityOn(req, found, todayOf(req))
    return { name: committeeName(unit, languageOf(req)), legalBasis }
  } catch (error) {
    if (isWorkflowError(error)) return null
    throw error
  }
}

/** A record as it is stored, if the person may read it. @throws WorkflowError `not-logged-in`, `record-not-found` */
export async function readable<Record>(
  req: PayloadRequest,
  collection: ProcedureSlug,
  id: string,
): Promise<Record> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw new WorkflowError('record-not-found', req)
  return found as unknown as Record
}
