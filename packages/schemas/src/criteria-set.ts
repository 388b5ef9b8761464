import * as z from 'zod'
import { monthDay } from './calendar-date.js'
import { criterion } from './criterion.js'
import { eventType } from './event-type.js'
import { exclusion } from './exclusion.js'
import { fact } from './fact.js'
import { criteriaSetId } from './identifier.js'
import { legalDocument } from './legal-basis.js'
import { listType } from './list-type.js'
import { localizedText } from './localized-text.js'
import { baseRevision } from './origin.js'
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
  eventTypes: 100,
  lists: 100,
  exclusions: 100,
} as const

/** Which criteria a local set may add to its base. Scored ones change what the total means. */
export const localCriteria = ['none', 'required', 'any'] as const
export type LocalCriteria = (typeof localCriteria)[number]

/**
 * One revision of one regulation's criteria, as data. Keys that came later are optional, so that what was published
 * before stays valid, byte for byte.
 */
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
  eventTypes: z.array(eventType).max(listLimits.eventTypes).optional(),
  lists: z.array(listType).max(listLimits.lists).optional(),
  exclusions: z
    .array(exclusion)
    .max(listLimits.exclusions)
    .optional()
    .describe('Where one of them holds, the subject is not assessed.'),
  localCriteria: z
    .enum(localCriteria)
    .optional()
    .describe(
      'Which criteria a set based on this one may add; `required` (with advisory ones) unless given.',
    ),
  basedOn: z
    .array(baseRevision)
    .max(10)
    .optional()
    .describe('A local set: the sets that it was resolved from, the nearest first.'),
})
export type CriteriaSet = z.infer<typeof criteriaSet>
