import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  FieldHook,
  PayloadRequest,
} from 'payload'
import { actorOf } from '../../collections/user.js'
import { isWorkflowError, WorkflowError } from '../../errors.js'
import { idOf, type Member } from '../access/scope.js'
import type { Nomination } from '../collections/nomination.js'
import { judgeNomination } from '../operations/reward/judge-nomination.js'
import { householdCode } from '../records/household-code.js'
import { nominationKey } from '../records/nomination-key.js'
import { procedureSlugs } from '../slugs.js'

/**
 * A board does not name the unit: it nominates through the commune of its area, which is filled in once the area has
 * been found to be its own.
 */
export const leaveUnitOfBoard: FieldHook = ({ value, operation, req }) => {
  const { roles, unit } = (req.user ?? {}) as unknown as Partial<Member>
  return operation === 'create' && roles?.includes('board') && !unit ? null : value
}

/** Fills in the commune of the area, writes a household's code in its one way, and gives the key. */
export const completeNomination: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const nomination = { ...originalDoc, ...data } as Nomination
  const unit = nomination.unit ?? (await communeOf(idOf(nomination.area), req))
  const isHousehold = nomination.kind === 'household'
  const subject = isHousehold ? householdCode(nomination.subject) : nomination.subject?.trim()
  const complete = { ...data, ...(unit && { unit }), ...(subject !== undefined && { subject }) }
  return { ...complete, key: nominationKey({ ...nomination, ...complete }) }
}

async function communeOf(area: string | undefined, req: PayloadRequest): Promise<string | undefined> {
  if (!area) return undefined
  const found = await req.payload.findByID({
    collection: procedureSlugs.areas,
    id: area,
    depth: 0,
    disableErrors: true,
    select: { commune: true },
    req,
  })
  return idOf((found as { commune?: string } | null)?.commune)
}

/** Once the council has given its view, a nomination stays as it is. @throws WorkflowError `nomination-considered` */
export const keepConsidered: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  refuseConsidered(operation === 'update' ? (originalDoc as Nomination) : undefined, req)
  return data
}

/** @throws WorkflowError `nomination-considered` */
export const keepConsideredFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await req.payload.findByID({
    collection: procedureSlugs.nominations,
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  refuseConsidered((found as unknown as Nomination | null) ?? undefined, req)
}

function refuseConsidered(stored: Nomination | undefined, req: PayloadRequest): void {
  if (stored && stored.status !== 'nominated') throw new WorkflowError('nomination-considered', req)
}

/** Keeps who nominated and who edited, and judges eligibility anew. */
export const judgeOnSaving: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const by = actorOf(req.user ?? { id: 'system' })
  const before = (originalDoc ?? {}) as Partial<Nomination>
  const kept =
    operation === 'create'
      ? { nominatedBy: by, contributors: [by.id] }
      : { contributors: [...new Set([...(before.contributors ?? []), by.id])] }
  return { ...data, ...kept, ...(await judged()) }

  async function judged(): Promise<Pick<Nomination, 'eligibility' | 'eligible'>> {
    try {
      const eligibility = await judgeNomination(req, { ...before, ...data } as Nomination)
      return { eligibility, eligible: eligibility.outcome }
    } catch (error) {
      // Without published criteria a nomination can be written down; it cannot be considered.
      if (isWorkflowError(error)) return { eligibility: null, eligible: null }
      throw error
    }
  }
}
