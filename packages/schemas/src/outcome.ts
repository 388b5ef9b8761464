import * as z from 'zod'

export const outcomes = ['met', 'not-met', 'undetermined', 'not-applicable'] as const
export const outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof outcome>
