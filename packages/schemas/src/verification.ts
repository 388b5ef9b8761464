import * as z from 'zod'

/** How sure we are that the data says what the regulation says. */
export const verification = z.enum(['verified', 'partial', 'unverified']).meta({
  description: 'verified: read in the source; partial: read in an incomplete copy; unverified: not read.',
})
export type Verification = z.infer<typeof verification>
