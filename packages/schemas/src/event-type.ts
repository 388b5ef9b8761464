import * as z from 'zod'
import { identifier } from './identifier.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { recordField } from './record-field.js'
import { verification } from './verification.js'

/** A kind of dated record, such as a fire or a crime, that facts are counted from. */
export const eventType = z.strictObject({
  id: identifier,
  label: localizedText,
  description: localizedText.optional(),
  fields: z.array(recordField).max(100),
  legalBasis: z.array(legalBasis).max(50).optional().describe('What its classifications rest on.'),
  verification: verification.optional(),
  note: localizedText.optional().describe('What is not known, or how an unclear text was read.'),
})
export type EventType = z.infer<typeof eventType>
