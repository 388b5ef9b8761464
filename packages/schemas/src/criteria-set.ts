import { z } from 'zod'
import { monthDay } from './calendar-date.js'
import { criterion } from './criterion.js'
import { fact } from './fact.js'
import { criteriaSetId } from './identifier.js'
import { legalDocument } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { band, outcomeRule } from './outcome-rule.js'
import { parameter } from './parameter.js'
import { openPeriod } from './period.js'

/** One revision of one regulation's criteria, as data. */
export const criteriaSet = z.strictObject({
  formatVersion: z.literal(1),
  id: criteriaSetId,
  revision: z.int().min(1).max(1_000_000).describe('Counts up within the lineage that `id` names.'),
  title: localizedText,
  description: localizedText.optional(),
  inForce: openPeriod,
  window: z.strictObject({ start: monthDay }).describe('The yearly half-open assessment window begins here.'),
  legalDocuments: z.array(legalDocument).max(200),
  facts: z.array(fact).max(2000),
  parameters: z.array(parameter).max(2000),
  criteria: z.array(criterion).max(5000),
  outcomeRule,
  bands: z.array(band).max(100),
})
export type CriteriaSet = z.infer<typeof criteriaSet>
