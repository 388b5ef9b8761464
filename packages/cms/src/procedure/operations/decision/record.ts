import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { Area } from '../../collections/area.js'
import type { Decision } from '../../collections/decision.js'
import { decisionKeys } from '../../hooks/decision-keys.js'
import { unitOn } from '../../records/place-on.js'
import { momentOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById, trusted } from '../record-for-step.js'
import { authorityOn, committeeName, refuseOtherAuthority } from './authority.js'
import type { Paper } from './paper.js'

/** What a decision is about, beside what its paper says. */
export type Subject = Pick<Decision, 'kind' | 'area' | 'year' | 'assessment'> &
  Partial<Pick<Decision, 'code' | 'revokes' | 'appeal'>>

/**
 * Records a decision of the authority that its day says, with the names as they were on that day. It is one insert, and
 * the unique keys let only one of several people do it.
 * @throws WorkflowError `no-authority`, `other-authority`, `number-taken`, and `already-decided` or `already-revoked`
 * where it was done meanwhile
 */
export async function recordDecision(req: PayloadRequest, subject: Subject, paper: Paper): Promise<Decision> {
  const area = (await recordById<Area>(req, procedureSlugs.areas, subject.area)) as Area
  const { unit } = await authorityOn(req, area, paper.decidedOn)
  await refuseOtherAuthority(req, unit, paper.decidedOn)
  const commune = await unitOn(req, area, 'commune', paper.decidedOn)
  const decision = {
    ...subject,
    ...paper,
    unit: unit.id,
    unitName: committeeName(unit),
    areaName: area.name,
    communeName: commune?.name ?? unit.name,
    by: actorOf(req.user ?? { id: 'system' }),
    at: momentOf(req),
  }
  await refuseTaken(req, decision)
  try {
    return (await req.payload.create({
      collection: procedureSlugs.decisions,
      data: decision as never,
      depth: 0,
      req: trusted(req),
    })) as unknown as Decision
  } catch (error) {
    // Databases word a duplicate differently, so look who holds the keys instead of reading the error.
    await refuseTaken(req, decision)
    throw error
  }
}

async function refuseTaken(
  req: PayloadRequest,
  decision: Subject & Paper & Pick<Decision, 'unit' | 'unitName'>,
): Promise<void> {
  const { key, numberKey } = decisionKeys(decision)
  const { docs } = await req.payload.find({
    collection: procedureSlugs.decisions,
    where: { or: [{ key: { equals: key } }, { numberKey: { equals: numberKey } }] },
    depth: 0,
    pagination: false,
    req,
  })
  const found = docs as unknown as Decision[]
  const same = found.find((one) => one.key === key)
  if (same) {
    const code = decision.kind === 'revoke' ? 'already-revoked' : 'already-decided'
    throw new WorkflowError(code, req, { number: same.number })
  }
  if (found.length > 0) {
    throw new WorkflowError('number-taken', req, {
      authority: decision.unitName,
      number: decision.number,
      year: decision.decidedOn.slice(0, 4),
    })
  }
}
