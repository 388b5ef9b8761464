import * as z from 'zod'
import { derivation } from './derivation.js'
import { factTypes } from './fact-type.js'
import { identifier } from './identifier.js'
import { localizedText } from './localized-text.js'
import { option } from './option.js'
import { unitId } from './unit.js'

/**
 * One measured thing: reported in an assessment, or derived. A fact that is derived from records may be reported
 * instead where there is no record of them.
 */
export const fact = z.strictObject({
  id: identifier,
  label: localizedText,
  description: localizedText.optional(),
  type: z.enum(factTypes),
  unit: unitId.optional().describe('Required for numbers, not allowed elsewhere.'),
  options: z
    .array(option)
    .min(1)
    .max(100)
    .optional()
    .describe('Required for choices, not allowed elsewhere.'),
  withinPeriod: z.literal(true).optional().describe('Dates only: a date outside the period is unreadable.'),
  derived: derivation.optional(),
})
export type Fact = z.infer<typeof fact>
