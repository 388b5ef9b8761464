import * as z from 'zod'
import { calendarDate } from './calendar-date.js'
import { identifier } from './identifier.js'
import { localizedText } from './localized-text.js'
import { writtenText } from './written-text.js'

/** A regulation, plan or decision that criteria rest on. */
export const legalDocument = z.strictObject({
  id: identifier,
  number: writtenText(200).describe('As printed, such as 124/2021/TT-BCA.'),
  title: localizedText,
  issuer: localizedText.optional(),
  issuedOn: calendarDate.optional(),
  inForceFrom: calendarDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
})
export type LegalDocument = z.infer<typeof legalDocument>

/** The place in a legal document that a criterion or a threshold rests on. */
export const legalBasis = z.strictObject({
  document: identifier.describe('The id of a legal document of the set.'),
  provision: localizedText.optional().describe('Such as Điều 4 khoản 1.'),
})
export type LegalBasis = z.infer<typeof legalBasis>
