import { z } from 'zod'
import { condition } from './condition.js'
import { identifier } from './identifier.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { verification } from './verification.js'
import { writtenText } from './written-text.js'

export const criterionKinds = ['required', 'scored', 'advisory'] as const
export type CriterionKind = (typeof criterionKinds)[number]

/** One thing that is judged: a condition with its place in the law. */
export const criterion = z.strictObject({
  id: identifier,
  code: writtenText(30).describe('As the regulation numbers it, such as 1a.'),
  title: localizedText,
  description: localizedText.optional(),
  kind: z.enum(criterionKinds),
  points: z
    .number()
    .positive()
    .max(1_000_000)
    .optional()
    .describe('Required for scored, not allowed elsewhere.'),
  condition,
  applicability: condition.optional().describe('Where it is not met, the criterion does not apply.'),
  legalBasis: z.array(legalBasis).max(50),
  verification,
  note: localizedText.optional().describe('What is not known, or how an unclear text was read.'),
})
export type Criterion = z.infer<typeof criterion>
