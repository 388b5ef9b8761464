import type { PayloadRequest } from 'payload'
import type { RecordedHousehold } from '../../records/commitment-problems.js'
import { procedureSlugs } from '../../slugs.js'

/** The households that are recorded for an area and a year, by their code, in one query. */
export async function householdsOf(
  req: PayloadRequest,
  area: string,
  year: number,
): Promise<Map<string, RecordedHousehold>> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.commitments,
    where: { and: [{ area: { equals: area } }, { year: { equals: year } }] },
    depth: 0,
    pagination: false,
    limit: 0,
    select: { household: true, committedOn: true, withdrawnOn: true },
    req,
  })
  return new Map(
    docs.map((doc) => {
      const found = doc as unknown as RecordedHousehold
      return [found.household, found]
    }),
  )
}
