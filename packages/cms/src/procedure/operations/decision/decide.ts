import { type PayloadRequest, ValidationError } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import type { YearAssessment } from '../../collections/assessment.js'
import type { Decision } from '../../collections/decision.js'
import { changeIfUnchanged } from '../../hooks/claim-edition.js'
import { outcomeLabels, statusLabels } from '../../i18n/assessment.js'
import { decisionTexts } from '../../i18n/decisions.js'
import { procedureSlugs } from '../../slugs.js'
import { wrongStatus } from '../assessment/load.js'
import { recordById, recordForStep } from '../record-for-step.js'
import { newCertificateCode } from './certificate-code.js'
import { decisionsOf, groundOf } from './decidable.js'
import { refuseOwnWork } from './own-work.js'
import { type PaperInput, readPaper } from './paper.js'
import { recordDecision } from './record.js'

export interface Decide extends PaperInput {
  req: PayloadRequest
  /** The assessment. */
  id: string
  /** `recognise` or `refuse`. */
  kind: unknown
}

/**
 * Decides about an area's year, as the signed paper says: on the proposal of the police, or after an appeal that was
 * granted. A recognition gets a certificate code; it needs the outcome `met`, and a refusal needs reasons.
 * @throws WorkflowError saying why not; ValidationError naming everything that is wrong with the paper
 */
export async function decide({ req, id, kind, ...input }: Decide): Promise<Decision> {
  const assessment = await recordForStep<YearAssessment>('decide', req, procedureSlugs.assessments, id)
  const language = languageOf(req)
  const decided = await decisionsOf(req, id)
  const ground = await groundOf(req, assessment, decided)
  if (!ground) {
    const last = decided.at(-1)
    if (!last && assessment.status === 'closed') throw wrongStatus(req, assessment.status)
    if (!last)
      throw new WorkflowError('not-proposed', req, { statusLabel: statusLabels[assessment.status][language] })
    // It was recorded, and then the server stopped before the file said so.
    await closeFile(req, assessment, {})
    throw new WorkflowError('already-decided', req, { number: last.number })
  }
  await refuseOwnWork(req, assessment)
  if (kind !== 'recognise' && kind !== 'refuse') {
    const errors = [{ path: 'kind', message: decisionTexts[language].problems.noKind }]
    throw new ValidationError({ collection: procedureSlugs.decisions, errors, req }, req.t)
  }
  if (kind === 'recognise' && ground.outcome !== 'met') {
    throw new WorkflowError('outcome-not-met', req, { outcomeLabel: outcomeLabels[ground.outcome][language] })
  }
  const paper = readPaper(req, input, {
    notBefore: ground.since,
    why: 'finalised',
    reasons: kind === 'refuse',
  })
  const { area, year } = assessment
  const decision = await recordDecision(
    req,
    {
      kind,
      area,
      year,
      assessment: id,
      ...(kind === 'recognise' ? { code: newCertificateCode() } : {}),
      ...(ground.appeal ? { appeal: ground.appeal } : {}),
    },
    paper,
  )
  // After an appeal the verdict that counts is the one of the appeal.
  await closeFile(req, assessment, ground.appeal ? { outcome: ground.outcome } : {})
  return decision
}

/** Marks the assessment as decided; who changed it in between is read again, because the decision stands. */
async function closeFile(
  req: PayloadRequest,
  seen: YearAssessment,
  changes: Partial<YearAssessment>,
): Promise<void> {
  let assessment: YearAssessment | undefined = seen
  for (let attempt = 0; assessment && attempt < 5; attempt += 1) {
    if (assessment.status === 'decided' && Object.keys(changes).length === 0) return
    const closed = await changeIfUnchanged(req, procedureSlugs.assessments, assessment, {
      ...changes,
      status: 'decided',
    })
    if (closed) return
    assessment = await recordById<YearAssessment>(req, procedureSlugs.assessments, seen.id)
  }
}
