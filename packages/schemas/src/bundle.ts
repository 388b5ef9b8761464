import * as z from 'zod'
import { criteriaSet } from './criteria-set.js'

/** `sha256-` and 64 hexadecimal digits, over the RFC 8785 canonical JSON. */
export const contentHash = z.string().regex(/^sha256-[0-9a-f]{64}$/)
export type ContentHash = z.infer<typeof contentHash>

export const publishedRevision = z.strictObject({
  hash: contentHash.describe('Of `criteriaSet`.'),
  publishedAt: z.iso.datetime(),
  criteriaSet,
})
export type PublishedRevision = z.infer<typeof publishedRevision>

/** What is published: every revision so far, in one numbered whole. */
export const bundle = z.strictObject({
  formatVersion: z.literal(1),
  sequence: z.int().min(1),
  publishedAt: z.iso.datetime(),
  revisions: z.array(publishedRevision),
  hash: contentHash.describe('Of the bundle without this field.'),
})
export type Bundle = z.infer<typeof bundle>
