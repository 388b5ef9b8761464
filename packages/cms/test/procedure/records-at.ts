import type { ProcedureSlug } from '../../src/procedure/slugs.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { doorsOf } from './doors.js'
import type { Province } from './place.js'
import { type Spot, samples } from './samples.js'

/** Records that the steps write stand in the database without having gone through them. */
const byStepsOnly = new Set<ProcedureSlug>(['assessments', 'verdicts', 'decisions', 'appeals', 'imports'])

/**
 * Puts a record of a collection somewhere.
 * @param standing the records that stand there already, because some refer to others
 */
export async function putRecordAt(
  place: Province,
  collection: ProcedureSlug,
  spot: Spot,
  standing: Partial<Record<ProcedureSlug, string>> = {},
): Promise<string> {
  const data = samples[collection](spot)
  if (byStepsOnly.has(collection)) {
    // A database that checks references wants them to lead somewhere.
    if ('assessment' in data) data.assessment = standing.assessments
    if ('decision' in data) data.decision = standing.decisions
    return String((await place.payload.db.create({ collection, data, req: {} })).id)
  }
  if (collection === procedureSlugs.files) {
    const made = await doorsOf(place).local.create(collection, 'administrator', data)
    return made.what === 'done' ? String(made.id) : ''
  }
  return place.put(collection, data)
}

/** A record of each collection at a place; the area is the place's own. */
export async function recordsAt(place: Province, spot: Spot): Promise<Record<ProcedureSlug, string>> {
  const standing: Partial<Record<ProcedureSlug, string>> = {}
  for (const collection of Object.values(procedureSlugs)) {
    standing[collection] =
      collection === procedureSlugs.areas ? spot.area : await putRecordAt(place, collection, spot, standing)
  }
  return standing as Record<ProcedureSlug, string>
}
