import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import { isAreaWithin, mayTake } from '../../access/access.js'
import { accessTable, type Step } from '../../access/table.js'
import type { AssessmentStatus, Stage, YearAssessment } from '../../collections/assessment.js'
import type { Verdict } from '../../collections/verdict.js'
import { changeIfUnchanged } from '../../hooks/claim-edition.js'
import { statusLabels } from '../../i18n/assessment.js'
import { procedureSlugs } from '../../slugs.js'
import type { OnAssessment } from './step.js'

/** The assessment, whoever asks. @throws WorkflowError `not-found` */
export async function assessmentById(req: PayloadRequest, id: string): Promise<YearAssessment> {
  const found = await req.payload.findByID({
    collection: procedureSlugs.assessments,
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!found) throw new WorkflowError('not-found', req)
  return asAssessment(found)
}

/** A stored row with what no step has written yet as empty. */
export function asAssessment(row: unknown): YearAssessment {
  const assessment = row as YearAssessment
  return { ...assessment, answers: assessment.answers ?? {}, submitted: assessment.submitted ?? {} }
}

/** The assessment, if the person may read it. @throws WorkflowError `not-logged-in`, `not-found` */
export async function readableAssessment(req: PayloadRequest, id: string): Promise<YearAssessment> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const assessment = await assessmentById(req, id)
  const readable = await isAreaWithin(accessTable.assessments.read, req, assessment.area)
  if (!readable) throw new WorkflowError('not-found', req)
  return assessment
}

/**
 * The assessment, if the person may take a step with it now.
 * @param statuses in which the step can be taken; any unless given
 * @throws WorkflowError `not-logged-in`, `not-found`, `not-allowed`, `wrong-assessment-status`,
 *   `record-edited-meanwhile`
 */
export async function assessmentFor(
  step: Step,
  { req, id, edition }: OnAssessment,
  statuses?: readonly AssessmentStatus[],
): Promise<YearAssessment> {
  const assessment = await readableAssessment(req, id)
  if (!(await mayTake(step, req, assessment.area))) throw new WorkflowError('not-allowed', req)
  if (statuses && !statuses.includes(assessment.status)) throw wrongStatus(req, assessment.status)
  if (edition !== undefined && edition !== (assessment.edition ?? 0)) {
    throw new WorkflowError('record-edited-meanwhile', req)
  }
  return assessment
}

export function wrongStatus(req: PayloadRequest, status: AssessmentStatus): WorkflowError {
  if (status === 'closed') return new WorkflowError('assessment-closed', req)
  const statusLabel = statusLabels[status][languageOf(req)]
  return new WorkflowError('wrong-assessment-status', req, { status, statusLabel })
}

/**
 * Changes an assessment if nobody did since it was read.
 * @throws WorkflowError `record-edited-meanwhile`
 */
export async function changeAssessment(
  req: PayloadRequest,
  seen: YearAssessment,
  changes: Partial<YearAssessment>,
): Promise<YearAssessment> {
  const changed = await changeIfUnchanged(req, procedureSlugs.assessments, seen, changes)
  if (!changed) throw new WorkflowError('record-edited-meanwhile', req)
  return assessmentById(req, seen.id)
}

/** The verdict of a submitted stage, or undefined while it is not submitted. */
export async function verdictOf(
  req: PayloadRequest,
  { submitted }: Pick<YearAssessment, 'submitted'>,
  stage: Stage,
): Promise<Verdict | undefined> {
  const { verdict } = submitted[stage] ?? {}
  return verdict === undefined ? undefined : verdictById(req, verdict)
}

/** A verdict, whoever asks. */
export async function verdictById(req: PayloadRequest, id: string): Promise<Verdict | undefined> {
  const found = await req.payload.findByID({
    collection: procedureSlugs.verdicts,
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  return (found as unknown as Verdict | null) ?? undefined
}
