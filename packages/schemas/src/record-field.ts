import * as z from 'zod'
import { condition } from './condition.js'
import { factTypes } from './fact-type.js'
import { identifier } from './identifier.js'
import { localizedText } from './localized-text.js'
import { option } from './option.js'
import { unitId } from './unit.js'

/** One row of a classification: the class, and the condition over the other fields of the record that gives it. */
export const classRow = z.strictObject({ option: identifier, when: condition })
export type ClassRow = z.infer<typeof classRow>

/**
 * How a choice follows from the other fields of a record: the first row whose condition holds. A class that the
 * record itself carries stands, because a competent authority may have decided it.
 */
export const classification = z.strictObject({
  rows: z.array(classRow).min(1).max(100),
  otherwise: identifier.optional().describe('The class where no row holds; without it, unknown.'),
})
export type Classification = z.infer<typeof classification>

/** A typed field of an event or of an entry of a list. In conditions over a record it stands where a fact stands. */
export const recordField = z.strictObject({
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
  classification: classification.optional().describe('Choices only.'),
})
export type RecordField = z.infer<typeof recordField>
