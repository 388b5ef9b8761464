import { z } from 'zod'
import { identifier } from './identifier.js'
import { localizedText } from './localized-text.js'

/** A number of points: given, or named as a parameter. */
export const pointsOperand = z.union([z.number().min(0), z.strictObject({ parameter: identifier })])
export type PointsOperand = z.infer<typeof pointsOperand>

/** How the criteria's outcomes become one: all required ones met and, where given, enough points. */
export const outcomeRule = z.strictObject({ minimumPoints: pointsOperand.optional() })
export type OutcomeRule = z.infer<typeof outcomeRule>

/** A class of the whole result. Bands are listed best first; the first that fits is given. */
export const band = z.strictObject({
  id: identifier,
  label: localizedText,
  outcome: z.enum(['met', 'not-met']),
  minimumPoints: pointsOperand.optional(),
})
export type Band = z.infer<typeof band>
