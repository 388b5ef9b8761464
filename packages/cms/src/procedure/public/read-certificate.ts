import type { LocalizedText } from '@tieuchi/schemas'
import type { Payload } from 'payload'
import type { YearAssessment } from '../collections/assessment.js'
import type { Decision } from '../collections/decision.js'
import type { Verdict } from '../collections/verdict.js'
import { readCertificateCode } from '../operations/decision/certificate-code.js'
import { publishedBundle } from '../records/criteria.js'
import { procedureSlugs } from '../slugs.js'
import { type PublicDecision, revokedDays } from './read-register.js'

/** What a code says to anybody who checks it. */
export type CheckedCertificate =
  | { state: 'unreadable' | 'unknown' }
  | {
      state: 'valid' | 'revoked'
      decision: PublicDecision
      /** The title of the criteria that were met. */
      criteria: LocalizedText | null
      revocation: Pick<Decision, 'decidedOn' | 'number'> | null
    }

/** Looks a certificate up by its code, however it was typed. */
export async function readCertificate(payload: Payload, typed: string): Promise<CheckedCertificate> {
  const code = readCertificateCode(typed)
  if (!code) return { state: 'unreadable' }
  const { docs } = await payload.find({
    collection: procedureSlugs.decisions,
    where: { and: [{ code: { equals: code } }, { kind: { equals: 'recognise' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const found = docs[0] as unknown as Decision | undefined
  if (!found) return { state: 'unknown' }
  const revocation = (await revokedDays(payload, [found.id])).get(found.id) ?? null
  const { id, number, decidedOn, year, areaName, communeName, unitName } = found
  return {
    state: revocation ? 'revoked' : 'valid',
    decision: { id, number, decidedOn, year, areaName, communeName, unitName, code },
    criteria: await titleOfCriteria(payload, found.assessment),
    revocation: revocation && { decidedOn: revocation.decidedOn, number: revocation.number },
  }
}

/** The title of the very revision that the final verdict was given by. */
async function titleOfCriteria(payload: Payload, id: string): Promise<LocalizedText | null> {
  const find = async <Record>(collection: 'assessments' | 'verdicts', id: string, column: string) =>
    (await payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      select: { [column]: true, setHash: true } as never,
    })) as unknown as Record | null
  const assessment = await find<YearAssessment>(procedureSlugs.assessments, id, 'submitted')
  const final = assessment?.submitted?.final?.verdict
  const verdict = final ? await find<Verdict>(procedureSlugs.verdicts, final, 'setHash') : null
  if (!verdict) return null
  const { revisions } = await publishedBundle({ payload })
  const revision = revisions.find(({ hash }) => hash === verdict.setHash)
  return revision?.criteriaSet.title ?? null
}
