import * as z from 'zod'

/** An id inside a criteria set: lower-case words joined by hyphens. */
export const identifier = z
  .string()
  .max(64, { abort: true }) // a pattern over a text of millions of characters would exhaust the stack
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .describe('Lower-case words joined by hyphens, at most 64 characters.')

/** The id of a lineage of criteria sets: identifiers joined by dots, such as `vn.residential-area`. */
export const criteriaSetId = z
  .string()
  .max(128, { abort: true })
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*)*$/)
  .describe('Identifiers joined by dots, at most 128 characters.')
