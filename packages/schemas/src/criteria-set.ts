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

/** The most entries that each list of a criteria set may have. */
export const listLimits = {
  legalDocuments: 200,
  facts: 2000,
  parameters: 2000,
  criteria: 5000,
  bands: 100,
} as const

/** One revision of one regulation's criteria, as data. */
export const criteriaSet = z.strictObject({
  formatVersion: z.literal(1),
  id: criteriaSetId,
  revision: z.int().min(1).max(1_000_000).describe('Counts up within the lineage that `id` names.'),
  title: localizedText,
  description: localizedText.optional(),
  inForce: openPeriod,
  window: z.strictObject({ start: monthDay }).describe('The yearly half-open assessment window begins here.'),
  legalDocuments: z.array(legalDocument).max(listLimits.legalDocuments),
  facts: z.array(fact).max(listLimits.facts),
  parameters: z.array(parameter).max(listLimits.parameters),
  criteria: z.array(criterion).max(listLimits.criteria),
  outcomeRule,
  bands: z.array(band).max(listLimits.bands),
})
export type CriteriaSet = z.infer<typeof criteriaSet>
