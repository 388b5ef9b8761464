import * as z from 'zod'
import { criteriaSetId } from './identifier.js'

/** The set that a criterion or a threshold comes from, where it was not written in this one. */
export const origin = z.strictObject({ set: criteriaSetId, revision: z.int().min(1) })
export type Origin = z.infer<typeof origin>

/** A set that this one was resolved from, with the hash of the revision that was used. */
export const baseRevision = z.strictObject({
  id: criteriaSetId,
  revision: z.int().min(1),
  hash: z.string().max(100),
})
export type BaseRevision = z.infer<typeof baseRevision>
