import * as z from 'zod'
import { condition } from './condition.js'
import { identifier } from './identifier.js'
import { localizedText } from './localized-text.js'

/** A number of points, a percentage or a count: given, or named as a parameter. */
export const pointsOperand = z.union([z.number().min(0), z.strictObject({ parameter: identifier })])
export type PointsOperand = z.infer<typeof pointsOperand>

/** So many of a list of criteria are met. */
export const atLeast = z.strictObject({
  count: pointsOperand,
  of: z.array(identifier).min(1).max(1000).describe('Ids of criteria, of any kind.'),
  label: localizedText.optional(),
})
export type AtLeast = z.infer<typeof atLeast>

/** What a result must reach besides the criteria themselves. */
const requirements = {
  minimumPoints: pointsOperand.optional().describe('Of the total.'),
  minimumShare: pointsOperand
    .optional()
    .describe('Every scored criterion that applies reaches this percentage of its points.'),
  mandatory: z
    .array(identifier)
    .min(1)
    .max(1000)
    .optional()
    .describe('Ids of criteria, of any kind, that must be met where they apply.'),
  atLeast: z.array(atLeast).min(1).max(50).optional(),
}
export type Requirements = { [Key in keyof typeof requirements]?: z.infer<(typeof requirements)[Key]> }

/** How the criteria's outcomes become one: all required ones met, and what else is asked for. */
export const outcomeRule = z.strictObject(requirements)
export type OutcomeRule = z.infer<typeof outcomeRule>

/** A class of the whole result. Bands are listed best first; the first that fits is given. */
export const band = z.strictObject({
  id: identifier,
  label: localizedText,
  outcome: z.enum(['met', 'not-met']),
  ...requirements,
  belowPoints: pointsOperand
    .optional()
    .describe('Of the total: the first number of points that no longer fits.'),
  when: condition.optional().describe('Over facts.'),
})
export type Band = z.infer<typeof band>
