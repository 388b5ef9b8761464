import * as z from 'zod'
import { criteriaSetId, identifier } from './identifier.js'
import { localizedText } from './localized-text.js'
import { recordField } from './record-field.js'

/** A list that an assessment carries, such as the fire-safety groups of an area or the areas of a commune. */
export const listType = z.strictObject({
  id: identifier,
  label: localizedText,
  description: localizedText.optional(),
  fields: z.array(recordField).max(100),
  outcomesOf: criteriaSetId
    .optional()
    .describe(
      'The entries are subjects judged by that set: each has a field `outcome`, whose value `undetermined` is unknown.',
    ),
})
export type ListType = z.infer<typeof listType>
