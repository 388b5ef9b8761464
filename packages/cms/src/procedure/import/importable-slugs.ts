import { type ProcedureSlug, procedureSlugs } from '../slugs.js'

/** The registers that can be filled from a file. */
export const importableSlugs = [
  procedureSlugs.units,
  procedureSlugs.areas,
  procedureSlugs.groups,
  procedureSlugs.registrations,
  procedureSlugs.commitments,
  procedureSlugs.incidents,
  procedureSlugs.activities,
  procedureSlugs.inspections,
  procedureSlugs.notices,
  procedureSlugs.matters,
] as const satisfies readonly ProcedureSlug[]

export type ImportableSlug = (typeof importableSlugs)[number]
