import * as z from 'zod'
import { condition } from './condition.js'
import { identifier } from './identifier.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { verification } from './verification.js'

/** A reason for which a subject is not assessed, such as a team that was active for less than nine months. */
export const exclusion = z.strictObject({
  id: identifier,
  label: localizedText,
  when: condition,
  legalBasis: z.array(legalBasis).max(50),
  verification,
  note: localizedText.optional().describe('What is not known, or how an unclear text was read.'),
})
export type Exclusion = z.infer<typeof exclusion>
