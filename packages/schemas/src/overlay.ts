import * as z from 'zod'
import { listLimits } from './criteria-set.js'
import { criterion } from './criterion.js'
import { eventType } from './event-type.js'
import { fact } from './fact.js'
import { criteriaSetId, identifier } from './identifier.js'
import { legalDocument } from './legal-basis.js'
import { listType } from './list-type.js'
import { localizedText } from './localized-text.js'
import { parameter, parameterValue } from './parameter.js'
import { openPeriod } from './period.js'

/** Dated values that replace those of the base from their date on. */
export const localValues = z.strictObject({
  parameter: identifier,
  values: z.array(parameterValue).min(1).max(200),
})
export type LocalValues = z.infer<typeof localValues>

/**
 * What a province or a locality adds to a set: criteria of its own, and tighter thresholds. `resolveOverlay` makes
 * one flat criteria set of it and its base. The base may itself have been resolved.
 */
export const overlay = z.strictObject({
  formatVersion: z.literal(1),
  id: criteriaSetId.describe('The id of the local set.'),
  revision: z.int().min(1).max(1_000_000),
  base: z.strictObject({ id: criteriaSetId, revision: z.int().min(1) }),
  title: localizedText,
  description: localizedText.optional(),
  inForce: openPeriod,
  legalDocuments: z.array(legalDocument).max(listLimits.legalDocuments).optional(),
  eventTypes: z.array(eventType).max(listLimits.eventTypes).optional(),
  lists: z.array(listType).max(listLimits.lists).optional(),
  facts: z.array(fact).max(listLimits.facts).optional(),
  parameters: z.array(parameter).max(listLimits.parameters).optional(),
  criteria: z.array(criterion).max(listLimits.criteria).optional(),
  values: z.array(localValues).max(listLimits.parameters).optional(),
})
export type Overlay = z.infer<typeof overlay>
