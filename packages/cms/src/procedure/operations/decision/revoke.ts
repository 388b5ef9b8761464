import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import type { Decision } from '../../collections/decision.js'
import { procedureSlugs } from '../../slugs.js'
import { recordForStep } from '../record-for-step.js'
import { type PaperInput, readPaper } from './paper.js'
import { recordDecision } from './record.js'

export interface Revoke extends PaperInput {
  req: PayloadRequest
  /** The recognition. */
  id: string
}

/**
 * Ends a recognition by a decision of its own, with reasons; the recognition itself stays as it was written.
 * @throws WorkflowError `not-a-recognition`, `already-revoked` and others; ValidationError about the paper
 */
export async function revoke({ req, id, ...input }: Revoke): Promise<Decision> {
  const decision = await recordForStep<Decision>('revoke', req, procedureSlugs.decisions, id)
  if (decision.kind !== 'recognise') throw new WorkflowError('not-a-recognition', req)
  const earlier = await revocationOf(req, id)
  if (earlier) throw new WorkflowError('already-revoked', req, { number: earlier.number })
  const { area, year, assessment, decidedOn } = decision
  const paper = readPaper(req, input, { notBefore: decidedOn, why: 'recognised', reasons: true })
  return recordDecision(req, { kind: 'revoke', area, year, assessment, revokes: id }, paper)
}

/** The decision that revoked a recognition, or undefined. */
export async function revocationOf(req: PayloadRequest, id: string): Promise<Decision | undefined> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.decisions,
    where: { revokes: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] as unknown as Decision | undefined
}
