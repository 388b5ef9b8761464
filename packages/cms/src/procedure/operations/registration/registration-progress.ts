import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { mayTake } from '../../access/access.js'
import { idOf } from '../../access/scope.js'
import type { Registration } from '../../collections/registration.js'
import { areaWindow } from '../../records/area-year.js'
import { type CommitmentShare, commitmentShare } from '../../records/commitment-share.js'
import { procedureSlugs } from '../../slugs.js'

/** Where a registration stands, and how many households have committed. */
export interface RegistrationProgress extends CommitmentShare {
  area: string
  year: number
  status: Registration['status']
  edition: number
  commitmentMode: Registration['commitmentMode']
  filedOn?: string | null
  filedBy?: { name: string } | null
  /** True where this person may file it now. */
  mayFile: boolean
  /** True where this person may record households. */
  mayRecord: boolean
}

/**
 * Reads a registration with its households as whoever asks may see it.
 * @throws WorkflowError `not-logged-in`, `record-not-found`
 */
export async function registrationProgress(req: PayloadRequest, id: string): Promise<RegistrationProgress> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const { docs } = await req.payload.find({
    collection: procedureSlugs.registrations,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const registration = docs[0] as unknown as (Registration & { filedBy?: { name: string } }) | undefined
  if (!registration) throw new WorkflowError('record-not-found', req)
  const { year, status, commitmentMode, householdsResiding, filedOn, filedBy } = registration
  const area = idOf(registration.area) as string
  const committed =
    commitmentMode === 'totals'
      ? registration.householdsCommitted
      : await committedHouseholds(req, area, year)
  const isBoard = await mayTake('file-registration', req, area)
  return {
    area,
    year,
    status,
    edition: registration.edition ?? 0,
    commitmentMode,
    filedOn: filedOn ?? null,
    filedBy: filedBy ? { name: filedBy.name } : null,
    ...commitmentShare(householdsResiding, committed),
    mayFile: isBoard && status === 'draft',
    mayRecord: isBoard && commitmentMode === 'one-by-one',
  }
}

/** The households of an area whose commitment stands at the end of the year's window, as an assessment counts them. */
export async function committedHouseholds(req: PayloadRequest, area: string, year: number): Promise<number> {
  const window = await areaWindow(req, year)
  const { totalDocs } = await req.payload.count({
    collection: procedureSlugs.commitments,
    where: {
      and: [
        { area: { equals: area } },
        { year: { equals: year } },
        ...(window
          ? [
              { committedOn: { less_than: window.before } },
              {
                or: [
                  { withdrawnOn: { exists: false } },
                  { withdrawnOn: { greater_than_equal: window.before } },
                ],
              },
            ]
          : []),
      ],
    },
    req,
  })
  return totalDocs
}
